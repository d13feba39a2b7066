// The kit's own sentences (texts/<language>/kit.json), and days as a person reads them. Not by Intl: its words are another
// version's in another Node, and the kit is the same bytes everywhere.
import { readFileSync } from "node:fs";
import { at } from "../paths.mjs";

export const wordsIn = (language) => JSON.parse(readFileSync(at("texts", language, "kit.json"), "utf8"));

/** A message with its arguments. */
export const say = (message, args) => message.replace(/\{(\w+)\}/g, (_, name) => `${args[name]}`);

/** A day, `2026-03-05`, in words. */
export function dayIn({ day, weekdays, months }, date) {
  const [year, month, number] = date.split("-").map(Number);
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, number)).getUTCDay()];
  return say(day, { weekday, day: number, month: months[month - 1], year });
}

export const escaped = (text) => `${text}`.replace(/[&<>"]/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[one]);
