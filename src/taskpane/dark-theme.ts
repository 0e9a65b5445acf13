import { createDarkTheme, type Theme } from "@fluentui/react-components";
import { TEAL } from "./theme";

/** Titles and links lighter than buttons, so that both can be read (8.2 : 1 and 5.1 : 1 on their grounds). */
export const DARK_THEME: Theme = {
  ...createDarkTheme(TEAL),
  colorBrandForeground1: TEAL[130],
  colorBrandForeground2: TEAL[140],
  colorBrandForegroundLink: TEAL[130],
  colorBrandForegroundLinkHover: TEAL[140],
  colorBrandForegroundLinkPressed: TEAL[120],
  colorCompoundBrandForeground1: TEAL[130],
};
