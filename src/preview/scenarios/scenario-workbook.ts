import { WorkbookFile } from "../../emulated-excel/file/workbook-file";
import { longList } from "./long-list";
import type { ScenarioWorkbook } from "./scenarios";

export interface FileBytes {
  bytes: Uint8Array;
  name: string;
}

/** The demonstration school's workbook, and the same with its map where a copy was prepared beside this page. */
const DEMO = { address: "demo/oakfield-primary.xlsx", name: "Oakfield Primary.xlsx" };
const PREPARED = "demo/oakfield-with-its-map.xlsx";
const MANY = 10_000;

export async function demoWorkbook(): Promise<FileBytes> {
  const answer = await fetch(DEMO.address);
  return { bytes: new Uint8Array(await answer.arrayBuffer()), name: DEMO.name };
}

/** A workbook by the name that scenarios give it; for `mapped` null where its map has yet to be built. */
export async function scenarioWorkbook(
  which: ScenarioWorkbook,
  demo: FileBytes,
): Promise<FileBytes | null> {
  switch (which) {
    case "demo":
      return demo;
    case "mapped": {
      const answer = await fetch(PREPARED);
      if (!answer.ok) return null;
      return { bytes: new Uint8Array(await answer.arrayBuffer()), name: demo.name };
    }
    case "empty":
      return fileOf(WorkbookFile.blank("Book1.xlsx"), "Book1.xlsx");
    case "long":
      return fileOf(longList(MANY), "Trust list.xlsx");
    case "damaged":
      return { bytes: demo.bytes.slice(0, demo.bytes.length / 2), name: "Half a file.xlsx" };
  }
}

function fileOf(file: WorkbookFile, name: string): FileBytes {
  return { bytes: file.save(), name };
}
