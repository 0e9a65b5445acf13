import { runCommand } from "./index";

const say = {
  result: (text: string) => void process.stdout.write(text),
  beside: (text: string) => void process.stderr.write(text),
};

// Office.js keeps timers of its own alive: leave as soon as everything is written.
void runCommand(process.argv.slice(2), say).then((exitCode) => {
  process.stdout.write("", () => process.exit(exitCode));
});
