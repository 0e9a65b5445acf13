import { HostCollection, HostObject } from "../wire/host-object";
import type { Range } from "./range";
import type { Shape } from "./shape";

/** Several ranges of one sheet, e.g. its merged areas. */
export class RangeAreas
  extends HostObject
  implements Shape<Excel.RangeAreas, "address" | "areaCount" | "areas" | "cellCount">
{
  readonly $type = "RangeAreas";
  constructor(readonly $ranges: Range[]) {
    super();
  }
  override get $keptByReference(): boolean {
    return true;
  }
  get address(): string {
    return this.$ranges.map((range) => range.address).join(",");
  }
  get areaCount(): number {
    return this.$ranges.length;
  }
  get cellCount(): number {
    return this.$ranges.reduce((sum, range) => sum + range.cellCount, 0);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.$ranges);
  }
}

export class RangeCollection
  extends HostCollection<Range>
  implements Shape<Excel.RangeCollection, "getCount" | "getItemAt">
{
  readonly $type = "RangeCollection";
  constructor(readonly $ranges: Range[]) {
    super();
  }
  $items(): Range[] {
    return this.$ranges;
  }
  getCount(): number {
    return this.$ranges.length;
  }
}
