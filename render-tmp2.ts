import { writeFileSync } from "node:fs";
import { coreInOffice } from "./tests/support/core-in-office";
import { manyRows } from "./tests/templates/many-rows";
import { TODAY } from "./tests/templates/example-map";
import { typeIntoTable } from "./tests/support/table-in-book";
async function main() {
  const office = await coreInOffice(manyRows(400), TODAY);
  const { book, calculator } = office.excel;
  const c0 = process.cpuUsage();
  for (let i = 0; i < 5; i++) { typeIntoTable(book, "ProvisionMap", 10, "Minutes", 20 + i); calculator.calculate(); }
  const c1 = process.cpuUsage(c0);
  console.log("cpu ms per minutes change", (c1.user + c1.system) / 5000);
  const c2 = process.cpuUsage();
  for (let i = 0; i < 5; i++) { typeIntoTable(book, "StaffRates", 0, "Our own rate", 20 + i); calculator.calculate(); }
  const c3 = process.cpuUsage(c2);
  console.log("cpu ms per rate change", (c3.user + c3.system) / 5000);
  writeFileSync("/tmp/costing/many.xlsx", office.excel.save());
  office.close();
}
void main();
