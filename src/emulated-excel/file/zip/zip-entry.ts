/** One part as it lies in the zip: still compressed, so that a part nobody touches is copied as it stands. */
export interface ZipEntry {
  name: string;
  /** 0 = stored, 8 = deflated. */
  method: number;
  crc: number;
  /** Bytes once inflated. */
  size: number;
  /** DOS date (high 16 bits) and time (low 16 bits). */
  modified: number;
  compressed: Uint8Array;
}

/** 1 January 1980, the earliest that zip knows: parts of our own carry no clock. */
export const NO_DATE = 0x0021_0000;

export const DEFLATED = 8;
export const STORED = 0;
