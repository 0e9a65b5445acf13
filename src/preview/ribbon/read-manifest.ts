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
  /** What a press does, or what the menu that it opens offers. */
  action: RibbonAction | { kind: "menu"; items: RibbonItem[] };
}

export interface RibbonItem {
  id: string;
  label: string;
  tip: string;
  icon: string;
  action: RibbonAction;
}

export type RibbonAction =
  { kind: "showPane"; page: string } | { kind: "runFunction"; name: string; page: string };

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

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
  const named = (of: Element) => ({
    id: of.id,
    label: text(child(of, "Label")),
    tip: text(child(of, "Supertip") && all(of, "Description")[0]),
    icon: page(text(all(of, "Image").find((image) => image.getAttribute("size") === "32"))),
  });
  const actionOf = (of: Element) => readAction(child(of, "Action"), text, functionPage);
  return {
    label: text(tab && child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      id: group.id,
      label: text(child(group, "Label")),
      buttons: children(group, "Control").map((control) => ({
        ...named(control),
        action:
          control.getAttributeNS(XSI, "type") === "Menu"
            ? {
                kind: "menu",
                items: children(child(control, "Items"), "Item").map((item) => ({
                  ...named(item),
                  action: actionOf(item),
                })),
              }
            : actionOf(control),
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
