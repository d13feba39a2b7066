// A day as people write it: "27-11-2026", "27.11.26", "27/11", "27. nov. 2026", "2026-11-27".
import { isDay } from "../../pkg/src/is-day.js";

const months: readonly (readonly string[])[] = [
  ["jan"],
  ["feb"],
  ["mar"],
  ["apr"],
  ["maj", "may"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep"],
  ["okt", "oct"],
  ["nov"],
  ["dec"],
];

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const european = /^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}{3,9})\.?(?:[\s./-]+(\d{2}|\d{4}))?$/u;

/**
 * The day as `"YYYY-MM-DD"`; undefined where it is none. Without a year it is the nearest one to `today`, and one of two
 * digits is of this century.
 */
export function readDay(written: string, today: string): string | undefined {
  const text = written.trim().toLowerCase();
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? [];
  if (isoYear !== undefined) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, monthText = "", yearText] = european.exec(text) ?? [];
  if (day === undefined) return undefined;
  const month = /^\d/.test(monthText) ? Number(monthText) : monthNamed(monthText);
  if (month === undefined) return undefined;
  if (yearText !== undefined) return dayOf(Number(yearText) + (yearText.length === 2 ? 2000 : 0), month, Number(day));
  const thisYear = Number(today.slice(0, 4));
  const candidates = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => dayOf(year, month, Number(day)) ?? []);
  return candidates.sort((a, b) => distance(a, today) - distance(b, today))[0];
}

function monthNamed(word: string): number | undefined {
  const at = months.findIndex((names) => names.some((name) => word.startsWith(name)));
  return at < 0 ? undefined : at + 1;
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const two = (number: number): string => String(number).padStart(2, "0");
  const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : undefined;
}

const distance = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other));
