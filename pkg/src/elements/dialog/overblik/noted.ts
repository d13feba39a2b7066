// What is noted about a step, in the words it was asked for: on paper there is no form.
import type { CaseEvent } from "../../engine.js";
import { type EventField, eventWords } from "../../../generated/catalogue.js";
import { fieldsOf } from "../../events/catalogue.js";
import { inKroner } from "../../events/numbers.js";
import { type Language, spoken } from "../../shared/language.js";
import { dateIn } from "../../shared/said.js";
import { procesIn } from "../../../generated/texts/proces.js";
import { isDay } from "../../../is-day.js";

export const notedOf = (language: Language, event: CaseEvent): string[] =>
  fieldsOf(event.kind).flatMap((field) => noted(language, field, event as unknown as Members));

type Members = Readonly<Record<string, unknown>>;

function noted(language: Language, field: EventField, members: Members): string[] {
  const { name, shape, label, noCounts, kroner } = field;
  const value = members[name];
  const question = spoken(label, language);
  if (value === undefined || value === null) return [];
  switch (shape.is) {
    case "object":
      return typeof value === "object" ? shape.fields.flatMap((inner) => noted(language, inner, value as Members)) : [];
    case "bool":
      // What is ticked says itself.
      if (noCounts !== true) return value === true ? [sentence(question)] : [];
      return typeof value === "boolean" ? answered(question, procesIn(language)[value ? "yes" : "no"]) : [];
    case "date":
      return typeof value === "string" && isDay(value) ? answered(question, dateIn(language, value)) : [];
    case "word":
      return answered(question, spoken(eventWords()[String(value)], language) ?? String(value));
    case "number":
      return answered(question, kroner ? inKroner(value) : String(value));
    case "text":
    case "anyText":
    case "time":
      return answered(question, String(value));
    default:
      return [];
  }
}

/** "How? In talk." */
function answered(question: string, answer: string): string[] {
  const words = answer.trim();
  return words === "" ? [] : [`${question}${question.endsWith("?") ? "" : ":"} ${sentence(words)}`];
}

const sentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);
