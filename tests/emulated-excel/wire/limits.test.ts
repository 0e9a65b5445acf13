import { codeOf, openInOffice } from "../../support/office";

const LONG = "x".repeat(30_000);

async function sendAndAsk(transport: "web" | "desktop") {
  const office = await openInOffice(null, { transport });
  const sheet = office.excel.book.sheets[0];
  for (let row = 0; row < 200; row++) sheet?.setValue(row, 3, LONG);
  const send = office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").values = Array.from(
      { length: 200 },
      () => [LONG],
    );
    await context.sync();
  });
  const sent = await codeOf(send);
  const ask = office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("D1:D200").load({ values: true });
    await context.sync();
  });
  const asked = await codeOf(ask);
  const written = sheet?.value(0, 0) ?? null;
  office.close();
  return { sent, asked, written: written === LONG };
}

test("Excel on the web takes and gives five megabytes at a time", async () => {
  expect(await sendAndAsk("web")).toEqual({
    sent: "RequestPayloadSizeLimitExceeded",
    asked: "ResponsePayloadSizeLimitExceeded",
    written: false,
  });
});

test("Excel on the desktop takes more", async () => {
  expect(await sendAndAsk("desktop")).toEqual({
    sent: "no error",
    asked: "no error",
    written: true,
  });
});
