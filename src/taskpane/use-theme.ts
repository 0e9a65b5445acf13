import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ColourScheme } from "./colour-scheme";
import { LIGHT_THEME } from "./theme";

/**
 * The theme for a scheme; null while the dark one, which most people never see, is on its way. A pane that is open
 * stays as it is meanwhile: drawn anew it would begin again, and what somebody was doing would be lost.
 */
export function useTheme(scheme: ColourScheme): Theme | null {
  const [openedIn] = useState(scheme);
  const [dark, setDark] = useState<Theme | null>(null);
  useEffect(() => {
    if (scheme === "dark")
      void import(/* webpackChunkName: "dark" */ "./dark-theme").then(
        ({ DARK_THEME }) => setDark(DARK_THEME),
        // Light is better than nothing.
        () => setDark(LIGHT_THEME),
      );
  }, [scheme]);
  if (scheme === "light") return LIGHT_THEME;
  return dark ?? (openedIn === "light" ? LIGHT_THEME : null);
}
