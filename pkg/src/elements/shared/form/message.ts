// What the engine says about a field.
import type { Problem } from "../../engine.js";
import { vurderingIn } from "../../../generated/texts/vurdering.js";
import { type Language, spoken } from "../language.js";

export interface Message {
  readonly kind: "error" | "warning" | "note";
  readonly text: string;
}

/** A date is typed as day, month and year: the engine's words about how to write it would only confuse. */
export function messageOf(problem: Problem, language: Language): Message {
  if (problem.code !== "invalidDate") return { kind: "error", text: spoken(problem.message, language) };
  const text = vurderingIn(language).form;
  const parts = /^(.*?)-(.*?)-(.*)$/.exec(problem.params.value)?.slice(1) ?? [];
  const [year = "", month = "", day = ""] = parts;
  if (parts.length === 0 || parts.includes("")) return { kind: "note", text: text.writeDate };
  if (!parts.every((part) => /^\d+$/.test(part))) return { kind: "note", text: text.dateInNumbers };
  if (year.length !== 4) return { kind: "note", text: text.wholeYear };
  return { kind: "error", text: text.noSuchDate({ typed: `${Number(day)}-${Number(month)}-${year}` }) };
}
