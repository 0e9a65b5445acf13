import type { NewsCounts } from "../journeys/again/news";

/** What one run cost; the shape of `--stats` is a contract with the people who measure. */
export interface Stats {
  roundTrips: number;
  actions: number;
  requestBytes: number;
  largestRequestBytes: number;
  /** Milliseconds by stage. */
  ms: Record<Stage, number>;
  /** For a workbook that had its map: how much was new, by kind. */
  update?: NewsCounts;
}

export const STAGES = ["open", "read", "recognise", "plan", "apply", "calculate", "save"] as const;
export type Stage = (typeof STAGES)[number];

export class Stopwatch {
  readonly ms: Record<Stage, number> = {
    open: 0,
    read: 0,
    recognise: 0,
    plan: 0,
    apply: 0,
    calculate: 0,
    save: 0,
  };

  time<T>(stage: Stage, work: () => T): T {
    const from = performance.now();
    const done = () => {
      this.ms[stage] = Math.round((this.ms[stage] + performance.now() - from) * 10) / 10;
    };
    const result = work();
    if (result instanceof Promise) return result.finally(done) as T;
    done();
    return result;
  }
}
