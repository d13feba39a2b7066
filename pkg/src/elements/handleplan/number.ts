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
  const places = [10, 100, 1000].indexOf(Number(denominator)) + 1;
  // What another program gave is shown as the fraction it is.
  if (places === 0 || !Number.isSafeInteger(numerator)) return `${String(numerator)}/${String(denominator)}`;
  const digits = String(numerator).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}${comma}${digits.slice(-places)}`;
}
