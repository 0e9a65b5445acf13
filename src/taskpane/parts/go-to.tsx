import { Link } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useDoor } from "../door";
import { WORDS } from "../wording";

/** A link to a place in the workbook ("Autumn!F4"); says so quietly when it is no longer there. */
export function GoTo({ place, children }: { place: string; children?: ReactNode }) {
  const { gateway } = useDoor();
  const [gone, setGone] = useState(false);
  const go = () => {
    gateway.goTo(place).then(
      () => setGone(false),
      () => setGone(true),
    );
  };
  return (
    <>
      <Link as="button" aria-label={WORDS.goTo(place)} onClick={go}>
        {children ?? place}
      </Link>
      {gone && <span role="status"> {WORDS.notThere(place)}</span>}
    </>
  );
}
