import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useId } from "react";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: "4px",
    color: tokens.colorNeutralForeground2,
  },
  chips: { display: "flex", flexWrap: "wrap", gap: "8px" },
  chip: {
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "32px",
    padding: "0 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    borderTopColor: tokens.colorBrandForeground1,
    borderRightColor: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorBrandForeground1,
    borderLeftColor: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      outline: "2px solid Highlight",
    },
  },
  /** Laid over its chip, so that it takes presses and keys as itself. */
  input: {
    position: "absolute",
    inset: 0,
    margin: 0,
    opacity: 0,
    cursor: "pointer",
  },
});

interface ChipsProps {
  legend: string;
  /** one: exactly one is chosen. many: any number. */
  choose: "one" | "many";
  options: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A few short choices to tap. What is chosen has a tick, not only a colour. */
export function Chips({ legend, choose, options, chosen, onChange }: ChipsProps) {
  const styles = useStyles();
  const name = useId();
  const change = (option: string) => {
    if (choose === "one") onChange([option]);
    else if (chosen.includes(option)) onChange(chosen.filter((each) => each !== option));
    else onChange(options.filter((each) => each === option || chosen.includes(each)));
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chips}>
        {options.map((option) => {
          const on = chosen.includes(option);
          return (
            <label key={option} className={mergeClasses(styles.chip, on && styles.chosen)}>
              <input
                className={styles.input}
                type={choose === "one" ? "radio" : "checkbox"}
                name={name}
                checked={on}
                onChange={() => change(option)}
              />
              {on && <CheckmarkRegular aria-hidden />}
              {option}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
