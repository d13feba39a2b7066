// What a step of a deadline's trace is.
import { steps } from "./generated/words.js";
import type { WithCode } from "./words.js";

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  day: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
  number: Number.isSafeInteger,
  word: (value) => typeof value === "string",
};

/** Whether it is a step with every parameter that its sentence needs. It may have been anywhere. */
export function isStep(step: unknown): step is WithCode {
  try {
    const { code, params = {} } = step as { code: unknown; params?: unknown };
    const row = steps().find(([its]) => its === code);
    if (row === undefined || typeof params !== "object" || params === null) return false;
    return row[1].every(([name, kind]) => {
      const value: unknown = Object.hasOwn(params, name) ? (params as Record<string, unknown>)[name] : undefined;
      // A parameter that is not known is left out.
      return value === undefined || fits[kind]?.(value) === true;
    });
  } catch {
    // null, or a getter or a Proxy that threw.
    return false;
  }
}
