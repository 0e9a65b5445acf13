import fc from "fast-check";
import { relationOf } from "../../../src/journeys/pupils/name-relation";
import { pupilName } from "../../../src/journeys/pupils/pupil-name";

const surenessOf = (written: string, known: string) =>
  relationOf(pupilName(written), pupilName(known))?.sureness ?? null;

test.each([
  ["Ada Bell", "Ada Bell", "whole"],
  ["BELL, Ada", "Ada Bell", "whole"],
  ["Bell Ada", "Ada Bell", "whole"],
  ["Ada Bell", "Bell, Ada", "whole"],
  ["Poppy Rae Eastwood", "Poppy-Rae Eastwood", "whole"],
  ["Kit O’Donnell", "Kit O'Donnell", "whole"],
  ["Łukasz Müller", "Lukasz Muller", "whole"],
  ["Ada Bell (3B)", "Ada Bell", "whole"],
  ["Ada B", "Ada Bell", "partly"],
  ["ada b.", "Ada Bell", "partly"],
  ["A. Bell", "Ada Bell", "partly"],
  ["Bell, A", "Ada Bell", "partly"],
  ["Kit O'D", "Kit O'Donnell", "partly"],
  ["Ruby-Mae D", "Ruby-Mae Dean", "partly"],
  ["Ruby D", "Ruby-Mae Dean", "partly"],
  ["Ada Bell", "Ada May Bell", "partly"],
  ["Ada Smith", "Ada Smith-Jones", "partly"],
  ["Ada S-J", "Ada Smith-Jones", "partly"],
  ["Bella Grant", "Isabella (Bella) Grant", "partly"],
  ["Kofi Asante", "Kofi A", "partly"],
  ["AB", "Ada Bell", "short"],
  ["A.B.", "Ada Bell", "short"],
  ["a b", "Ada Bell", "short"],
  ["RMD", "Ruby-Mae Dean", "short"],
  ["AS", "Ada Smith-Jones", "short"],
  ["AJ", "Ada Smith-Jones", "short"],
  ["Ada", "Ada Bell", "short"],
  ["Lacey-Jo", "Lacey-Jo Fox", "short"],
  ["Ellie Bell", "Eleanor Bell", "maybe"],
  ["Ollie", "Oliver Hurst", "maybe"],
  ["Aron Brown", "Aaron Brown", "maybe"],
  ["Ada Browne", "Ada Brown", "maybe"],
  ["Bell", "Ada Bell", "maybe"],
])("“%s” means %s: %s", (written, known, sureness) => {
  expect(surenessOf(written, known)).toBe(sureness);
});

test.each([
  ["Ada Brown", "Ada Bell"],
  ["Anna Bell", "Ada Bell"],
  ["Ida Bell", "Ada Bell"],
  ["BA", "Ada Bell"],
  ["AB", "Ada Smith"],
  ["Zara Q", "Ada Bell"],
  ["", "Ada Bell"],
])("“%s” is not %s", (written, known) => {
  expect(surenessOf(written, known)).toBeNull();
});

const word = fc.stringMatching(/^[A-Z][a-z]{2,7}$/);

test("a full name is known whichever way round, marked or in capitals", () => {
  fc.assert(
    fc.property(word, word, (forename, surname) => {
      const full = `${forename} ${surname}`;
      for (const written of [full, `${surname}, ${forename}`, full.toUpperCase(), ` ${full}. `])
        expect(surenessOf(written, full)).toBe("whole");
    }),
  );
});

test("what one writing means to another, it means the other way round", () => {
  const writing = fc.oneof(
    fc.tuple(word, word).map(([a, b]) => `${a} ${b}`),
    fc.tuple(word, word).map(([a, b]) => `${a} ${b.slice(0, 1)}`),
    fc.tuple(word, word).map(([a, b]) => `${a.slice(0, 1)}${b.slice(0, 1)}`),
    word,
  );
  fc.assert(
    fc.property(writing, writing, (a, b) => {
      const [one, other] = [surenessOf(a, b), surenessOf(b, a)];
      expect(one === null).toBe(other === null);
    }),
  );
});
