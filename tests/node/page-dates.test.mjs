// A day as people write it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pageModule } from "./page-module.mjs";

const { readDay } = await pageModule("shared/dates.ts");
const today = "2026-11-30";

const table = {
  "27-11-2026": "2026-11-27",
  "27.11.2026": "2026-11-27",
  "27/11 2026": "2026-11-27",
  "27 11 26": "2026-11-27",
  "27.11.26": "2026-11-27",
  "1-2-26": "2026-02-01",
  "27. november 2026": "2026-11-27",
  "27. nov. 2026": "2026-11-27",
  "27 nov": "2026-11-27",
  "3. maj 2026": "2026-05-03",
  "3 May 2026": "2026-05-03",
  "2026-11-27": "2026-11-27",
  " 27-11-2026 ": "2026-11-27",
  // Without a year, the nearest.
  "27/11": "2026-11-27",
  "15/1": "2027-01-15",
  "1/7": "2026-07-01",
  // In leap years only.
  "29-2-2024": "2024-02-29",
  "29-2-2026": undefined,
  "31-4-2026": undefined,
  "32-1-2026": undefined,
  "1-13-2026": undefined,
  "0-1-2026": undefined,
  "27": undefined,
  "": undefined,
  "i morgen": undefined,
  "27-xyz-2026": undefined,
  "27-11-202": undefined,
  "27-11-20266": undefined,
};

for (const [written, day] of Object.entries(table)) {
  test(`"${written}" is ${day ?? "no day"}`, () => assert.equal(readDay(written, today), day));
}
