import { HostObject } from "./host-object";

/** What surrounds the grid as far as an add-in can touch it: the task pane. */
export interface Shell {
  paneVisible: boolean;
  startupState: string;
  paneChanged(): void;
}

/** Services that office.js makes by name, apart from the workbook. */
export function shellService(name: string, shell: Shell): HostObject | undefined {
  return SERVICES[name]?.(shell);
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
class AppRuntimeService extends HostObject {
  readonly $type = "AppRuntimeService";
  constructor(readonly $shell: Shell) {
    super();
  }
  getAppRuntimeState(): string {
    return this.$shell.paneVisible ? "Visible" : "Background";
  }
  setAppRuntimeState(state: string): void {
    const visible = state === "Visible";
    if (visible === this.$shell.paneVisible) return;
    this.$shell.paneVisible = visible;
    this.$shell.paneChanged();
  }
}

/** `Office.addin.setStartupBehavior()`. */
class AppRuntimePersistenceService extends HostObject {
  readonly $type = "AppRuntimePersistenceService";
  constructor(readonly $shell: Shell) {
    super();
  }
  getAppRuntimeStartState(): string {
    return this.$shell.startupState;
  }
  setAppRuntimeStartState(state: string): void {
    this.$shell.startupState = state;
  }
}

/** office.js tells when the add-in has named its ribbon functions. */
class AddinInternalService extends HostObject {
  readonly $type = "AddinInternalService";
  notifyActionHandlerReady(): null {
    return null;
  }
}

const SERVICES: Record<string, (shell: Shell) => HostObject> = {
  "Microsoft.AppRuntime.AppRuntimeService": (shell) => new AppRuntimeService(shell),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": (shell) =>
    new AppRuntimePersistenceService(shell),
  "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
};
