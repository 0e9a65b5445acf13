import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ComponentType } from "react";
import type { ColourScheme } from "./colour-scheme";
import { DoorProvider, type Door } from "./door";
import { Opening } from "./parts/opening";
import { WhenItBreaks } from "./parts/when-it-breaks";
import { useTheme } from "./use-theme";
import type { Asked, View } from "./view-asked-for";
import type { ViewProps } from "./view-props";
import { Home } from "./views/home/home";

/** Every view but Home loads when it is first opened. */
const VIEWS: Readonly<Record<Exclude<View, "home">, ComponentType<ViewProps>>> = {
  structure: lazy(async () => ({
    default: (await import(/* webpackChunkName: "structure" */ "./views/structure/structure"))
      .StructureView,
  })),
  insert: lazy(async () => ({
    default: (await import(/* webpackChunkName: "insert" */ "./views/insert/insert")).InsertView,
  })),
  check: lazy(async () => ({
    default: (await import(/* webpackChunkName: "check" */ "./views/check/check")).CheckView,
  })),
  log: lazy(async () => ({
    default: (await import(/* webpackChunkName: "log" */ "./views/log/log")).LogView,
  })),
  pupil: lazy(async () => ({
    default: (await import(/* webpackChunkName: "pupil" */ "./views/pupil/pupil")).PupilView,
  })),
  settings: lazy(async () => ({
    default: (await import(/* webpackChunkName: "settings" */ "./views/settings/settings"))
      .SettingsView,
  })),
  remove: lazy(async () => ({
    default: (await import(/* webpackChunkName: "remove" */ "./views/remove")).RemoveView,
  })),
};

interface PaneProps {
  door: Door;
  opensOn?: Asked;
  scheme?: ColourScheme;
}

/** The task pane, whole. */
export function Pane({ door, opensOn = HOME, scheme = "light" }: PaneProps) {
  const [asked, setAsked] = useState<Asked>(opensOn);
  const theme = useTheme(scheme);
  if (!theme) return null;
  const onOpen = (view: View, about: string | null = null) => setAsked({ view, about });
  const goHome = () => setAsked(HOME);
  const Chosen = asked.view === "home" ? Home : VIEWS[asked.view];
  return (
    <FluentProvider theme={theme}>
      <DoorProvider value={door}>
        <WhenItBreaks onHome={goHome}>
          <Suspense fallback={<Opening />}>
            <Chosen about={asked.about} onOpen={onOpen} onHome={goHome} />
          </Suspense>
        </WhenItBreaks>
      </DoorProvider>
    </FluentProvider>
  );
}

const HOME: Asked = { view: "home", about: null };
