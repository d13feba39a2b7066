// A date as people write it, in three fields or pasted as one text, and as ISO text in the case.
import { months } from "../../../generated/words.js";
import { monthInWords } from "../../../words.js";

export const dateParts = ["day", "month", "year"] as const;
export type DatePart = (typeof dateParts)[number];
export type TypedDate = Readonly<Record<DatePart, string>>;

/** As ISO text. What is not typed in full is not a date, and the engine will say so. */
export function dateOf({ day, month, year }: TypedDate): string {
  const all = [year.trim(), monthOf(month.trim()), day.trim()] as const;
  return all.every((text) => text === "") ? "" : `${all[0]}-${two(all[1])}-${two(all[2])}`;
}

/** Two digits; what is not typed stays empty. */
const two = (digits: string): string => (digits === "" ? "" : digits.padStart(2, "0"));

/** "nov" and "November" as "11"; what names no month stays as it is. */
function monthOf(typed: string): string {
  const name = typed.toLowerCase().replace(/\.$/, "");
  if (name.length < 3) return typed;
  const place = months().findIndex((_, month) => Object.values(monthInWords(month)).some((its) => String(its).toLowerCase().startsWith(name)));
  return place < 0 ? typed : String(place + 1);
}

/** The parts that no date can be read from. */
export const amissIn = (typed: TypedDate): readonly DatePart[] =>
  dateParts.filter((part) => {
    const text = typed[part].trim();
    return !(part === "year" ? /^\d{4}$/ : /^\d\d?$/).test(part === "month" ? monthOf(text) : text);
  });

/** Also what is no date is shown as it was typed: a form that is opened again has lost nothing. */
export function typedOf(date: string): TypedDate {
  const [, year = "", month = "", day = ""] = /^(.*?)-(.*?)-(.*)$/.exec(date) ?? [undefined, date];
  return { year, month: month.replace(/^0/, ""), day: day.replace(/^0/, "") };
}

const apart = String.raw`[\s./\-‐‑–]+`;
const asSaid = new RegExp(String.raw`^(\d{1,2})${apart}(\d{1,2}|\p{L}{3,}\.?)${apart}(\d{4}|\d{2})$`, "u");
const asIso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** A whole date in a text: "26-11-2026", "26. november 2026", "2026-11-26"; undefined where there is none. */
export function pastedDate(text: string): TypedDate | undefined {
  const plain = text.trim();
  const [, day = "", month = "", year = ""] = asSaid.exec(plain) ?? [];
  if (day !== "") return { day, month, year };
  const [iso] = asIso.exec(plain) ?? [];
  return iso === undefined ? undefined : typedOf(iso);
}
