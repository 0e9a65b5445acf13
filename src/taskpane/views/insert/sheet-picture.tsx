import { makeStyles, tokens } from "@fluentui/react-components";
import type { GalleryEntry } from "../../../journeys/insert-sheet";
import { PICTURES, USUAL_PICTURES, type Mark } from "./pictures";

const useStyles = makeStyles({
  picture: {
    flexShrink: 0,
    width: "48px",
    height: "40px",
  },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  head: { fill: tokens.colorBrandForeground1 },
  deep: { fill: tokens.colorBrandForeground1 },
  mid: { fill: tokens.colorBrandForeground1, fillOpacity: 0.45 },
  light: { fill: tokens.colorNeutralStroke1 },
  amber: { fill: tokens.colorPaletteMarigoldBorderActive },
});

interface SheetPictureProps {
  entry: Pick<GalleryEntry, "id" | "group">;
}

/** A sheet in miniature: what kind of thing it is, at a glance. The words beside it say the same. */
export function SheetPicture({ entry }: SheetPictureProps) {
  const styles = useStyles();
  const marks = PICTURES[entry.id] ?? USUAL_PICTURES[entry.group];
  return (
    <svg className={styles.picture} viewBox="0 0 48 40" aria-hidden>
      <rect className={styles.paper} x="1.5" y="1.5" width="45" height="37" rx="3" />
      <path className={styles.head} d="M1 4a3 3 0 0 1 3-3h40a3 3 0 0 1 3 3v4H1z" />
      {marks.map(({ shade, ...mark }, at) => (
        <Drawn key={at} className={styles[shade]} mark={mark} />
      ))}
    </svg>
  );
}

function Drawn({ className, mark }: { className: string; mark: Omit<Mark, "shade"> }) {
  const { x, y, w, h, round = 1 } = mark;
  return <rect className={className} x={x} y={y} width={w} height={h} rx={round} />;
}
