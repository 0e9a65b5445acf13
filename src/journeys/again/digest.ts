const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** How many characters a digest has; each stands for six bits. */
export const DIGEST_LENGTH = 7;

/**
 * Seven characters that stand for a text (42 bits): enough to tell the rows of one workbook apart, too few to get the
 * text back from. The same text gives the same digest in every version of the add-in, since digests are kept in files.
 */
export function digest(text: string): string {
  // Two multiplicative hashes side by side, mixed at the end (the public-domain "cyrb53" of bryc).
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  let rest = (b >>> 0) % 2 ** 21;
  let characters = "";
  for (let n = 0; n < DIGEST_LENGTH; n++) {
    if (n === 3) rest += (a >>> 0) * 2 ** 3;
    characters += ALPHABET.charAt(rest % 64);
    rest = Math.floor(rest / 64);
  }
  return characters;
}
