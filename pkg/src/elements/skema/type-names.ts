// What a tilbudstype is called, with what it is run under.
import { HJEMLER } from "../../generated/lists.js";
import { isDay } from "../../is-day.js";
import type { Tilbudstype } from "../engine.js";
import { useAt } from "../shared/form/context.js";
import { useView } from "../shared/view/context.js";

/** Types to choose among, with the law of the assessment's date; while that is no day, with the law as it is. */
export function useTypes(types: readonly Tilbudstype[]): { value: Tilbudstype; label: string }[] {
  const names = useView().text.tilbudstype;
  const date = String(useAt("/date") ?? "");
  return types.map((value) => ({ value, label: `${names[value]} (${lawOn(value, date)})` }));
}

function lawOn(type: Tilbudstype, date: string): string {
  const begun = HJEMLER[type].filter(([from], at) => at === 0 || !isDay(date) || from <= date);
  const [, act = "", paragraph = ""] = begun.at(-1) ?? [];
  return `${act} ${paragraph}`;
}
