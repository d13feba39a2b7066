// How what can be known of a risk is asked for.
import { IN_A_PERIOD, MEASURED } from "../../generated/lists.js";
import type { Measure, Observation } from "../engine.js";
import type { Name } from "../risiko/names.js";

/** How something is told. */
export type Kind = "count" | "events" | "tenths" | "yesNo" | "board" | "oekonomi" | "date";

const byMeasure: Partial<Record<Measure, Kind>> = {
  yesNo: "yesNo",
  board: "board",
  perMille: "tenths",
  tenthsOfDays: "tenths",
  months: "date",
};

/** What is counted over a period is told event by event, and a month by the day from which it is counted. */
export function kindOf(name: Name): Kind {
  if (name === "oekonomi") return name;
  if (IN_A_PERIOD.includes(name satisfies Observation)) return "events";
  return byMeasure[MEASURED[name]] ?? "count";
}
