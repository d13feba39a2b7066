// What is wrong with a number, said in the units of its field: the engine counts in its own.
import { inEvery } from "../shared/language.js";
import type { Problem } from "../engine.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import type { Name } from "../risiko/names.js";
import { type Kind, kindOf } from "./catalogue.js";
import { known } from "./held.js";

const words: Partial<Record<Kind, "notWhole" | "notTenths">> = {
  count: "notWhole",
  events: "notWhole",
  tenths: "notTenths",
};

/** `value`: what stands there. A date in a list of them that is none is told in the engine's words. */
export function inOwnWords(problem: Problem, value: unknown): Problem {
  if (!problem.path.startsWith(`${known}/`) || Array.isArray(value)) return problem;
  const name = words[kindOf(problem.path.slice(known.length + 1) as Name)];
  if (name === undefined) return problem;
  const message = inEvery((language) => risikoIn(language)[name]);
  return { ...problem, message };
}
