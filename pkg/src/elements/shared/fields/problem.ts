// What a problem says at a field.
import type { Problem } from "../../engine.js";
import { textIn } from "../../text.js";
import type { Language } from "../language.js";
import type { Field, Message } from "./context.js";

/** A date is typed as day, month and year: the engine's words about how to write it would only confuse. */
export function messageOf(problem: Problem, language: Language): Message {
  if (problem.code !== "invalidDate") return { kind: "error", text: problem.message[language] };
  const text = textIn(language).form;
  const parts = /^(.*?)-(.*?)-(.*)$/.exec(problem.params.value)?.slice(1) ?? [];
  const [year = "", month = "", day = ""] = parts;
  if (parts.length === 0 || parts.includes("")) return { kind: "note", text: text.writeDate };
  if (!parts.every((part) => /^\d+$/.test(part))) return { kind: "note", text: text.dateInNumbers };
  if (year.length !== 4) return { kind: "note", text: text.wholeYear };
  return { kind: "error", text: text.noSuchDate(`${Number(day)}-${Number(month)}-${year}`) };
}

/** A field with the pointer that the engine calls it by. */
export type Pointed = readonly [pointer: string, field: Field];

/** The field that a path in the input leads to, or into. */
export function fieldAt(path: string, fields: readonly Pointed[]): Field | undefined {
  return fields.find(([pointer]) => path === pointer || path.startsWith(`${pointer}/`))?.[1];
}

/** The control of the first problem that has a field. */
export function firstWrong(problems: readonly Problem[], fields: readonly Pointed[]): HTMLElement | null {
  for (const { path } of problems) {
    const control = fieldAt(path, fields)?.control();
    if (control) return control;
  }
  return null;
}

/** Tells every problem at its field; those that have none are given back. */
export function tell(problems: readonly Problem[], fields: readonly Pointed[], language: Language): readonly Problem[] {
  const messages = new Map<Field, Message[]>();
  const elsewhere: Problem[] = [];
  for (const problem of problems) {
    const field = fieldAt(problem.path, fields);
    if (field) messages.set(field, [...(messages.get(field) ?? []), messageOf(problem, language)]);
    else elsewhere.push(problem);
  }
  for (const field of new Set(fields.map(([, one]) => one))) field.showMessages(messages.get(field) ?? []);
  return elsewhere;
}
