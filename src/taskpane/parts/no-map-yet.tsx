import type { ViewProps } from "../view-props";
import { WORDS } from "../wording";
import { Told } from "./told";

interface NoMapYetProps {
  title: string;
  words: string;
  onOpen: ViewProps["onOpen"];
  onBack: () => void;
}

/** A view that needs a map, in a workbook without one: from the school's own sheets, or empty to begin with. */
export function NoMapYet({ title, words, onOpen, onBack }: NoMapYetProps) {
  return (
    <Told
      title={title}
      words={words}
      next={WORDS.home.structure}
      onNext={() => onOpen("structure")}
      other={{ words: WORDS.home.empty, onPress: () => onOpen("insert", "provision-map") }}
      onBack={onBack}
    />
  );
}
