// A target as people write it: "4" or "3,5", kept as the exact number it is.
import type { Tal } from "../engine.js";

/** "3,5" as 35/10. What is no such number stays the text it is, and the engine refuses it. */
export function readTarget(typed: string): Tal | string {
  const [, whole = "", decimals = ""] = /^\s*(\d{1,3})(?:[.,](\d{1,3}))?\s*$/.exec(typed) ?? [];
  if (whole === "") return typed;
  if (decimals === "") return Number(whole);
  return { numerator: Number(whole + decimals), denominator: 10 ** decimals.length };
}

/** A target as it is written in a language; also what is no number, as it was typed. */
export function writeTarget(target: unknown, comma: string): string {
  if (typeof target !== "object" || target === null) return String(target ?? "");
  const { numerator, denominator } = target as { numerator: unknown; denominator: unknown };
  // The engine gives 7/2 for 35/10. What no decimals are enough for is shown as the fraction it is.
  const places = [0, 1, 2, 3].find((one) => 10 ** one % Number(denominator) === 0);
  const whole = (Number(numerator) * 10 ** (places ?? 0)) / Number(denominator);
  if (places === undefined || !Number.isSafeInteger(whole)) return `${String(numerator)}/${String(denominator)}`;
  const digits = String(whole).padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}${comma}${digits.slice(-places)}`;
}
