import { createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** One accent: a deep teal. 80 is the colour of buttons, links and titles (7.1 : 1 on white). */
export const TEAL: BrandVariants = {
  10: "#021314",
  20: "#072022",
  30: "#0a2e30",
  40: "#0b3a3d",
  50: "#0b4649",
  60: "#0b5357",
  70: "#0a5c60",
  80: "#0a666b",
  90: "#1f7a7f",
  100: "#378c91",
  110: "#4f9fa3",
  120: "#69b1b5",
  130: "#86c3c6",
  140: "#a5d5d7",
  150: "#c6e6e7",
  160: "#e6f4f4",
};

/** In a contrast theme the browser puts the person's own colours in place of these. */
export const LIGHT_THEME: Theme = createLightTheme(TEAL);
