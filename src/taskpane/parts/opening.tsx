import { WORDS } from "../wording";
import { ViewFrame } from "./view-frame";

/** While a view is on its way. */
export function Opening() {
  return (
    <ViewFrame title={WORDS.opening}>
      <span role="status" />
    </ViewFrame>
  );
}
