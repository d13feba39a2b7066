// Numbers with one decimal, kept as tenths: read and written by their digits, so that nothing is ever rounded. What is
// no such number stays the text it is.

/**
 * "12,4" as 124, "1.234" as 12340, "31,5 %" as 315. A full stop before a single digit can only be a decimal sign.
 */
export function tenths(typed: string): number | string {
  const plain = typed.replace(/%\s*$/, "").trim();
  const ungrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d)?$/.test(plain) ? plain.replaceAll(".", "") : plain;
  const [, whole = "", rest = "0"] = /^(\d{1,6})(?:[.,](\d))?$/.exec(ungrouped) ?? [];
  return whole === "" ? typed : Number(whole + rest);
}

/** 124 as "12,4"; what is no number of tenths as it was typed. */
export function fromTenths(value: unknown): string {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) return String(value ?? "");
  const digits = String(value).padStart(2, "0");
  const [whole, rest] = [digits.slice(0, -1), digits.slice(-1)];
  return rest === "0" ? whole : `${whole},${rest}`;
}

/** A number on its way: "12," is not wrong yet. */
export const isUnfinished = (typed: string): boolean => /^\s*[\d.]*\d[.,]\s*$/.test(typed);
