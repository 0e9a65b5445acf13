import { Stopped } from "../../parts/stopped";
import { Working } from "../../parts/working";
import type { ViewProps } from "../../view-props";
import { useStructure } from "./use-structure";
import { UPDATE_WORDS } from "../../words/update-words";
import { STRUCTURE_WORDS } from "../../words/structure-words";
import { WORDS } from "../../wording";
import { AboutTheMap } from "./about-the-map";
import { Built } from "./built";
import { Found } from "./found";
import { Plan } from "./plan";
import { Questions } from "./questions";
import { Update } from "./update";
import { Updated } from "./updated";

/** From the school's own workbook to a map, one view for each stage. */
export function StructureView({ onHome, onOpen }: ViewProps) {
  const onRemove = () => onOpen("remove");
  const { stage, task, read, ask, review, answer, build, backTo } = useStructure();
  switch (stage.at) {
    case "reading":
      return (
        <Working
          title={STRUCTURE_WORDS.reading.title}
          starting={STRUCTURE_WORDS.reading.starting}
          task={task}
        />
      );
    case "found":
      return (
        <Found
          reading={stage.reading}
          onBack={onHome}
          onNext={() => ask(stage.reading)}
          onReview={() => review(stage.reading)}
        />
      );
    case "asking":
      return (
        <Questions
          key={stage.questions.map((question) => question.about).join()}
          questions={stage.questions}
          onBack={() => backTo({ at: "found", reading: stage.reading })}
          onAnswer={(answers) =>
            answer(stage.reading, { asked: stage.questions, answers, skipped: false })
          }
        />
      );
    case "askingAboutMap":
      return (
        <AboutTheMap
          key={stage.questions.map((question) => question.about).join()}
          questions={stage.questions}
          onBack={() => backTo({ at: "found", reading: stage.reading })}
          onAnswer={(answers) =>
            answer(stage.reading, { asked: stage.questions, answers, skipped: false })
          }
          onSkip={() => answer(stage.reading, { asked: [], answers: {}, skipped: true })}
        />
      );
    case "planning":
      return (
        <Working
          title={STRUCTURE_WORDS.planning.title}
          starting={STRUCTURE_WORDS.planning.now}
          task={task}
        />
      );
    case "plan":
      if (stage.plan.kind === "update")
        return (
          <Update
            plan={stage.plan}
            onBack={() => backTo({ at: "found", reading: stage.reading })}
            onUpdate={() => build(stage.reading, stage.plan)}
            onReadAgain={read}
            onHome={onHome}
          />
        );
      return (
        <Plan
          plan={stage.plan}
          onBack={() => backTo({ at: "found", reading: stage.reading })}
          onBuild={() => build(stage.reading, stage.plan)}
          onReadAgain={read}
          onRemove={onRemove}
        />
      );
    case "building":
      return (
        <Working
          title={stage.again ? UPDATE_WORDS.updating : STRUCTURE_WORDS.building.title}
          starting={STRUCTURE_WORDS.building.starting}
          task={task}
        />
      );
    case "updated":
      return <Updated news={stage.news} onHome={onHome} onRemove={onRemove} />;
    case "built":
      return (
        <Built
          report={stage.reading.report}
          sheets={stage.sheets}
          onHome={onHome}
          onRemove={onRemove}
        />
      );
    case "stopped": {
      const { back } = stage;
      return (
        <Stopped
          problem={stage.problem}
          onBack={back ? () => backTo(back) : onHome}
          button={WORDS.readAgain}
          onNext={read}
        />
      );
    }
  }
}
