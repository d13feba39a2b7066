// Numbers as people write them. What is no number stays the text it is, and the engine says so at the field.

/** "2026" as 2026. */
export const wholeNumber = (typed: string): number | string => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : typed);

/** "45.000,50" kroner as 4500050 øre: by its digits, so that nothing is rounded. */
export function oere(typed: string): number | string {
  const plain = typed.replace(/kr\.?/i, "").replace(/[\s.]/g, "");
  const [, kroner = "", rest = ""] = /^(\d{1,12})(?:,(\d{1,2}))?$/.exec(plain) ?? [];
  return kroner === "" ? typed : Number(kroner + rest.padEnd(2, "0"));
}

/** 4500050 øre as "45.000,50". */
export function inKroner(value: unknown): string {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) return String(value ?? "");
  const digits = String(value).padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ".");
  const rest = digits.slice(-2);
  return rest === "00" ? whole : `${whole},${rest}`;
}
