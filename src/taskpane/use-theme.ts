import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ColourScheme } from "./colour-scheme";
import { LIGHT_THEME } from "./theme";

/** The theme for a scheme; null while the dark one, which most people never see, is on its way. */
export function useTheme(scheme: ColourScheme): Theme | null {
  const [dark, setDark] = useState<Theme | null>(null);
  useEffect(() => {
    if (scheme === "dark")
      void import(/* webpackChunkName: "dark" */ "./dark-theme").then(
        ({ DARK_THEME }) => setDark(DARK_THEME),
        // Light is better than nothing.
        () => setDark(LIGHT_THEME),
      );
  }, [scheme]);
  return scheme === "dark" ? dark : LIGHT_THEME;
}
