import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType } from "react";
import { dayWords } from "../../grammar";
import { RowButton } from "../../parts/row-button";
import { StillComing } from "../../parts/still-coming";
import { ViewFrame } from "../../parts/view-frame";
import type { View } from "../../view-asked-for";
import type { ViewProps } from "../../view-props";
import { WORDS } from "../../wording";

/** Home goes on without what does not load. */
const Nothing = () => null;

/** The numbers need the map's tables, and code that knows them. */
const Numbers = lazy(() =>
  import(/* webpackChunkName: "numbers" */ "./numbers").then(
    ({ Numbers: found }): { default: ComponentType<Pick<ViewProps, "onOpen">> } => ({
      default: found,
    }),
    (): { default: ComponentType<Pick<ViewProps, "onOpen">> } => ({ default: Nothing }),
  ),
);
const SheetsOfTheMap = lazy(() =>
  import(/* webpackChunkName: "numbers" */ "./sheets-of-the-map").then(
    ({ SheetsOfTheMap: found }): { default: ComponentType<{ sheets: readonly string[] }> } => ({
      default: found,
    }),
    (): { default: ComponentType<{ sheets: readonly string[] }> } => ({ default: Nothing }),
  ),
);

const MORE: readonly (keyof typeof WORDS.home.more & View)[] = [
  "pupil",
  "insert",
  "structure",
  "settings",
  "remove",
];

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: "0 -8px", padding: 0, listStyleType: "none" },
  /** So that nothing jumps when the numbers come. */
  numbers: { minHeight: "112px" },
});

interface MappedProps {
  sheets: readonly string[];
  /** ISO date-time of the build */
  added: string | null;
  onOpen: ViewProps["onOpen"];
}

/** A workbook that has its map: what needs an eye, what is done every day, and all the rest. */
export function Mapped({ sheets, added, onOpen }: MappedProps) {
  const styles = useStyles();
  return (
    <ViewFrame
      title={WORDS.product}
      actions={
        <>
          <Button appearance="primary" onClick={() => onOpen("check")}>
            {WORDS.home.check}
          </Button>
          <Button onClick={() => onOpen("log")}>{WORDS.home.log}</Button>
        </>
      }
    >
      <p className={styles.quiet}>{WORDS.home.added(dayWords(added ?? ""))}</p>
      <div className={styles.numbers}>
        <Suspense fallback={<StillComing />}>
          <Numbers onOpen={onOpen} />
        </Suspense>
      </div>
      <ul className={styles.list}>
        {MORE.map((view) => (
          <li key={view}>
            <RowButton onClick={() => onOpen(view)}>{WORDS.home.more[view]}</RowButton>
          </li>
        ))}
      </ul>
      <Suspense fallback={<StillComing />}>
        <SheetsOfTheMap sheets={sheets} />
      </Suspense>
    </ViewFrame>
  );
}
