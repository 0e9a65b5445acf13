import { useCallback, useState } from "react";
import {
  changeSettings,
  readSettings,
  type SettingsRead,
  type SettingsWanted,
} from "../../../journeys/change-settings";
import type { ProblemKind } from "../../../workbook/workbook-problem";
import { useDoor } from "../../door";
import { NoMapYet } from "../../parts/no-map-yet";
import { Stopped } from "../../parts/stopped";
import { WhileReading } from "../../parts/while-reading";
import { Working } from "../../parts/working";
import { useRead } from "../../use-read";
import { useTask } from "../../use-task";
import type { ViewProps } from "../../view-props";
import { WORDS } from "../../wording";
import { SETTINGS_WORDS } from "../../words/settings-words";
import { SettingsForm } from "./settings-form";

type Stage =
  | { at: "form"; changed: number | null }
  | { at: "saving" }
  | { at: "stopped"; problem: ProblemKind };

/** The handful of settings that matter every day, read from and written to cells of the workbook. */
export function SettingsView({ onHome, onOpen }: ViewProps) {
  const { gateway } = useDoor();
  const { read, again } = useRead(useCallback(() => readSettings(gateway), [gateway]));
  const [stage, setStage] = useState<Stage>({ at: "form", changed: null });
  const task = useTask();
  const title = SETTINGS_WORDS.title;
  const save = (from: SettingsRead, wanted: SettingsWanted) => {
    setStage({ at: "saving" });
    task.run(
      () => changeSettings(gateway, from, wanted),
      (changed) => {
        again();
        setStage({ at: "form", changed });
      },
      (problem) => setStage({ at: "stopped", problem }),
    );
  };
  const readAgain = () => {
    again();
    setStage({ at: "form", changed: null });
  };
  if (stage.at === "saving")
    return <Working title={SETTINGS_WORDS.saving} starting={SETTINGS_WORDS.starting} task={task} />;
  if (stage.at === "stopped")
    return <Stopped problem={stage.problem} onBack={readAgain} button={WORDS.tryAgain} />;
  return (
    <WhileReading
      title={title}
      looking={SETTINGS_WORDS.looking}
      read={read}
      onBack={onHome}
      onAgain={again}
    >
      {(found) =>
        found.sheets.settings === null ? (
          <NoMapYet title={title} words={SETTINGS_WORDS.none} onOpen={onOpen} onBack={onHome} />
        ) : (
          <SettingsForm
            read={found}
            changed={stage.changed}
            onBack={onHome}
            onSave={(wanted) => save(found, wanted)}
          />
        )
      }
    </WhileReading>
  );
}
