import { HostError } from "./host-error";

/** What Excel does on a bad day, on demand. Batches are counted from the moment of asking, beginning with 1. */
export class Misbehaviour {
  private batches = 0;
  private readonly refused = new Map<number, string>();
  private readonly failing = new Map<number, { action: number; code: string }>();
  private readonly silent = new Set<number>();
  private silentFrom = Infinity;
  private delay = 0;
  private editing: { left: Promise<void>; leave: () => void } | null = null;

  /** The n-th batch from now is answered with this error; nothing of it happens. */
  refuseBatch(n: number, code = "GeneralException"): void {
    this.refused.set(this.batches + n, code);
  }

  /** In the n-th batch from now, the k-th action fails; what stands before it in the batch has happened. */
  failAction(n: number, k: number, code = "GeneralException"): void {
    this.failing.set(this.batches + n, { action: k - 1, code });
  }

  /** Every answer comes this many milliseconds late. */
  answerLate(milliseconds: number): void {
    this.delay = milliseconds;
  }

  /** The n-th batch from now is carried out but never answered. */
  swallowAnswer(n: number): void {
    this.silent.add(this.batches + n);
  }

  /** From the next batch on, nothing is answered any more. */
  neverAnswer(): void {
    this.silentFrom = this.batches + 1;
  }

  /** Somebody is typing in a cell: batches fail, or wait when they asked to with `delayForCellEdit`. */
  startCellEdit(): void {
    if (this.editing) return;
    let leave: () => void = () => undefined;
    const left = new Promise<void>((resolve) => (leave = resolve));
    this.editing = { left, leave };
  }

  leaveCellEdit(): void {
    this.editing?.leave();
    this.editing = null;
  }

  behave(): void {
    this.refused.clear();
    this.failing.clear();
    this.silent.clear();
    this.silentFrom = Infinity;
    this.delay = 0;
    this.leaveCellEdit();
  }

  /** What is to happen to the batch that has just arrived. */
  async nextBatch(delayForCellEdit: boolean): Promise<BatchFate> {
    const n = ++this.batches;
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    let refusal = this.refused.get(n) ?? null;
    if (this.editing && delayForCellEdit) await this.editing.left;
    else if (this.editing) refusal ??= "InvalidOperationInCellEditMode";
    const failing = this.failing.get(n);
    return {
      refusal,
      answered: n < this.silentFrom && !this.silent.has(n),
      beforeAction(index) {
        if (failing?.action === index) throw new HostError(failing.code, "Failed on demand.");
      },
    };
  }
}

export interface BatchFate {
  /** Error code, or null when the batch may run. */
  refusal: string | null;
  answered: boolean;
  beforeAction: (index: number) => void;
}
