// What a step of a deadline's trace is.
import { steps } from "./generated/words.js";
import { isDay } from "./is-day.js";
import type { WithCode } from "./words.js";

/** By how its sentence says a parameter; a number is said as it is. */
const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  date: (value) => typeof value === "string" && isDay(value),
  "": Number.isSafeInteger,
  word: (value) => typeof value === "string",
};

/** Whether it is a step with every parameter that its sentence needs. It may have been anywhere. */
export function isStep(step: unknown): step is WithCode {
  try {
    const { code, params = {} } = step as { code: unknown; params?: unknown };
    const row = steps().find(([its]) => its === code);
    if (row === undefined || typeof params !== "object" || params === null) return false;
    return [...row[1].matchAll(/\{(\w+),?(\w*)\}/g)].every(([, name = "", format = ""]) => {
      const value: unknown = Object.hasOwn(params, name) ? (params as Record<string, unknown>)[name] : undefined;
      // A parameter that is not known is left out.
      return value === undefined || fits[format]?.(value) === true;
    });
  } catch {
    // null, or a getter or a Proxy that threw.
    return false;
  }
}
