import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { DoorProvider, type Door } from "./door";
import { LIGHT_THEME } from "./theme";
import type { View } from "./view-asked-for";
import { Home } from "./views/home";

const StructureView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "structure" */ "./views/structure")).StructureView,
}));
const RemoveView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "remove" */ "./views/remove")).RemoveView,
}));

/** The task pane, whole. */
export function Pane({ door, opensOn = "home" }: { door: Door; opensOn?: View }) {
  const [view, setView] = useState<View>(opensOn);
  const goHome = () => setView("home");
  return (
    <FluentProvider theme={LIGHT_THEME}>
      <DoorProvider value={door}>
        <Suspense fallback={null}>
          {view === "home" && <Home onOpen={setView} />}
          {view === "structure" && (
            <StructureView onHome={goHome} onRemove={() => setView("remove")} />
          )}
          {view === "remove" && <RemoveView onHome={goHome} />}
        </Suspense>
      </DoorProvider>
    </FluentProvider>
  );
}
