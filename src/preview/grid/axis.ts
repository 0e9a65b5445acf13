/** Positions of rows or columns along one direction, in pixels. Hidden ones have no size. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++)
      this.starts[index + 1] = (this.starts[index] ?? 0) + sizeOf(index);
  }

  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The row or column at a position; never a hidden one. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    while (low > 0 && this.size(low) === 0) low--;
    return low;
  }

  /** The next one with a size in a direction; the same when there is none. */
  step(index: number, by: 1 | -1): number {
    for (let next = index + by; next >= 0 && next < this.count; next += by)
      if (this.size(next) > 0) return next;
    return index;
  }
}
