import { WORDS } from "../wording";
import { StillComing } from "./still-coming";
import { ViewFrame } from "./view-frame";

/** While a view is on its way. */
export function Opening() {
  return (
    <ViewFrame title={WORDS.opening}>
      <StillComing />
    </ViewFrame>
  );
}
