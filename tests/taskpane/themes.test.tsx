/**
 * @jest-environment ./tests/taskpane/pane-environment.cjs
 */
import { cleanup, render, screen } from "@testing-library/react";
import { colourScheme } from "../../src/taskpane/colour-scheme";
import { DARK_THEME } from "../../src/taskpane/dark-theme";
import { Opening } from "../../src/taskpane/parts/opening";
import { WhenItBreaks } from "../../src/taskpane/parts/when-it-breaks";
import { LIGHT_THEME } from "../../src/taskpane/theme";
import { useTheme } from "../../src/taskpane/use-theme";

afterEach(cleanup);

/** WCAG's contrast of two colours such as "#0a666b". */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [light(one), light(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const THEMES = { light: LIGHT_THEME, dark: DARK_THEME } as const;

/** Every pair of words and ground that a view uses. */
const PAIRS = [
  ["colorNeutralForeground1", "colorNeutralBackground1"],
  ["colorNeutralForeground2", "colorNeutralBackground1"],
  ["colorNeutralForeground1", "colorNeutralBackground1Hover"],
  ["colorBrandForeground1", "colorNeutralBackground1"],
  ["colorBrandForegroundLink", "colorNeutralBackground1"],
  ["colorBrandForeground2", "colorBrandBackground2"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackground"],
  ["colorPaletteRedForeground1", "colorNeutralBackground1"],
  ["colorNeutralForeground1", "colorPaletteMarigoldBackground1"],
  ["colorNeutralForeground1", "colorNeutralBackground3"],
] as const;

describe("colours", () => {
  it.each(Object.entries(THEMES))("can be read in the %s theme", (_, theme) => {
    const poor = PAIRS.filter(([words, ground]) => contrast(theme[words], theme[ground]) < 4.5);
    expect(poor).toEqual([]);
  });

  it("follow Excel where it tells its own, else the device", () => {
    expect(colourScheme("#1f1f1f", false)).toBe("dark");
    expect(colourScheme("#FFFFFF", true)).toBe("light");
    expect(colourScheme(undefined, true)).toBe("dark");
    expect(colourScheme(undefined, false)).toBe("light");
  });

  it("turn dark when they are asked to, and light again", async () => {
    function Ground({ scheme }: { scheme: "light" | "dark" }) {
      const theme = useTheme(scheme);
      return <output>{theme ? theme.colorNeutralBackground1 : "waiting"}</output>;
    }
    const { rerender } = render(<Ground scheme="dark" />);
    expect(screen.getByRole("status").textContent).toBe("waiting");
    await screen.findByText(DARK_THEME.colorNeutralBackground1);
    rerender(<Ground scheme="light" />);
    expect(screen.getByRole("status").textContent).toBe(LIGHT_THEME.colorNeutralBackground1);
  });

  it("turn dark in the middle of something without the pane beginning again", async () => {
    const seen: string[] = [];
    function Ground({ scheme }: { scheme: "light" | "dark" }) {
      const theme = useTheme(scheme);
      seen.push(theme ? theme.colorNeutralBackground1 : "nothing");
      return <output>{theme?.colorNeutralBackground1}</output>;
    }
    const { rerender } = render(<Ground scheme="light" />);
    rerender(<Ground scheme="dark" />);
    await screen.findByText(DARK_THEME.colorNeutralBackground1);
    expect(seen).not.toContain("nothing");
  });
});

describe("a view that does not load", () => {
  it("says what, why and what next instead of leaving the pane empty, and leads back", () => {
    const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
    let broken = true;
    function View() {
      if (broken) throw new Error("The chunk did not come.");
      return <Opening />;
    }
    render(
      <WhenItBreaks onHome={() => (broken = false)}>
        <View />
      </WhenItBreaks>,
    );
    expect(screen.getByRole("alert").textContent).toContain("could not be shown");
    screen.getByRole("button", { name: "Back" }).click();
    return screen.findByRole("heading", { name: "Opening" }).finally(() => silent.mockRestore());
  });
});
