import { asCommand } from "../../src/commands/as-command";
import { hashOf, messageFrom } from "../../src/commands/message-address";
import { problemWords } from "../../src/taskpane/words/problem-words";

/** A click on the button: resolves when Excel is told that it is done. */
function clicked(command: ReturnType<typeof asCommand>): Promise<string> {
  return new Promise((resolve) => command({ completed: () => resolve("done") }));
}

it("lets go of the button when the work is done, when it fails, and even when nobody can be told", async () => {
  const told: unknown[] = [];
  const tell = (thrown: unknown) => told.push(thrown);
  expect(await clicked(asCommand(() => Promise.resolve(), tell))).toBe("done");
  expect(told).toEqual([]);
  const failure = new Error("no");
  expect(await clicked(asCommand(() => Promise.reject(failure), tell))).toBe("done");
  expect(told).toEqual([failure]);
  const mute = asCommand(
    () => Promise.reject(failure),
    () => {
      throw new Error("no window");
    },
  );
  expect(await clicked(mute)).toBe("done");
});

it("says what, why and what next in a window of its own, without sending a word of it anywhere", () => {
  const words = problemWords({ kind: "sheetProtected", sheet: "Kit & Co #1 – 100%" });
  const address = new URL(`message.html${hashOf(words)}`, "https://localhost:3000/commands.html");
  expect([address.pathname, address.search]).toEqual(["/message.html", ""]);
  expect(messageFrom(address.hash)).toEqual(words);
  expect(messageFrom("#%")).toEqual({ what: "", why: "", next: "" });
});
