/** What the ribbon needs of the add-in's manifest. */
export interface RibbonTab {
  label: string;
  groups: RibbonGroup[];
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  /** Address of the 32-pixel icon, from the root of the site. */
  icon: string;
  action: RibbonAction;
}

export type RibbonAction =
  { kind: "showPane"; page: string } | { kind: "runFunction"; name: string; page: string };

/** Reads the custom tab of an add-in only manifest. */
export function readRibbon(manifest: string): RibbonTab {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const texts = new Map<string, string>();
  for (const tag of ["Image", "Url", "String"])
    for (const element of all(xml, tag)) {
      const id = element.getAttribute("id");
      if (id !== null) texts.set(id, element.getAttribute("DefaultValue") ?? "");
    }
  const text = (element: Element | undefined) =>
    texts.get(element?.getAttribute("resid") ?? "") ?? "";
  const [tab] = all(xml, "CustomTab");
  const functionPage = page(text(all(xml, "FunctionFile")[0]));
  return {
    label: text(tab && child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      id: group.id,
      label: text(child(group, "Label")),
      buttons: children(group, "Control").map((control) => ({
        id: control.id,
        label: text(child(control, "Label")),
        tip: text(all(control, "Description")[0]),
        icon: page(
          text(all(control, "Image").find((image) => image.getAttribute("size") === "32")),
        ),
        action: readAction(child(control, "Action"), text, functionPage),
      })),
    })),
  };
}

function readAction(
  action: Element | undefined,
  text: (element: Element | undefined) => string,
  functionPage: string,
): RibbonAction {
  const name = action && child(action, "FunctionName")?.textContent;
  if (name) return { kind: "runFunction", name, page: functionPage };
  return { kind: "showPane", page: page(text(action && child(action, "SourceLocation"))) };
}

/** The manifest's addresses name the add-in's own origin; here the same pages stand beside this one. */
function page(address: string): string {
  if (address === "") return "";
  const { pathname, search } = new URL(address);
  return `${pathname.slice(1)}${search}`;
}

function all(within: Document | Element, tag: string): Element[] {
  return [...within.getElementsByTagNameNS("*", tag)];
}

function children(of: Element | undefined, tag: string): Element[] {
  return [...(of?.children ?? [])].filter((element) => element.localName === tag);
}

function child(of: Element, tag: string): Element | undefined {
  return children(of, tag)[0];
}
