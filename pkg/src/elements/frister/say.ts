// What is said about one deadline, in words.
import type { Beloeb, CaseEvent, Party } from "../engine.js";
import { kindName } from "../events/catalogue.js";
import { kroner } from "../events/numbers.js";
import { type Language, spoken } from "../shared/language.js";
import type { Mark } from "../shared/marks.js";
import { wordIn } from "../shared/said.js";
import { fristerIn, type FristerText } from "../../generated/texts/frister.js";
import { otherInWords } from "../../law-words.js";
import { dateInWords } from "../../words.js";
import type { Entry } from "./entry.js";

export interface Saying {
  readonly language: Language;
  readonly text: FristerText;
  readonly party: Party;
}

export const saying = (language: Language, party: Party): Saying => ({ language, text: fristerIn(language), party });

export const day = ({ language }: Saying, date: string): string => dateInWords(date, language);

/** What happened, and when. */
export const eventName = ({ language }: Saying, { kind, date }: CaseEvent): string =>
  `${kindName(language, kind)}, ${dateInWords(date, language)}`;

/** Where a deadline stands: a mark that differs in shape, and the words. */
export function state(
  { text, language }: Saying,
  { frist, lov, choice, effect }: Entry,
): { mark: Mark; words: string } {
  const left = frist.daysLeft ?? 0;
  switch (frist.status) {
    case "met":
      return {
        mark: frist.dependsOnReading === true ? "open" : "success",
        words: text.metOn(
          { day: frist.metOn === undefined ? "" : `${dateInWords(frist.metOn, language)}${time(text, frist.metMinutes)}` },
        ).trim(),
      };
    case "paused":
      return { mark: "open", words: text.paused };
    case "passed":
      if (frist.daysLeft === undefined) return { mark: "open", words: text.openDay };
      return choice || effect
        ? { mark: "open", words: text.expired({ count: -left }) }
        : { mark: "error", words: text.overdue({ count: -left }) };
    case "due":
      return frist.daysLeft === undefined
        ? { mark: "open", words: text.openDay }
        : { mark: "warning", words: text.dueToday };
    case "coming":
      return { mark: "info", words: text.inDays({ count: left }) };
    default:
      return { mark: lov.unit === "straks" ? "warning" : "open", words: wordIn(text.units, lov.unit) ?? text.noDate };
  }
}

/** The last day, with the time of day where hours are counted. */
export function lastDay(say: Saying, { frist }: Entry): string | undefined {
  if (frist.last === undefined) return undefined;
  return `${day(say, frist.last)}${time(say.text, frist.minutes)}`;
}

/** Beside the last day: the latest there can be, where it is not said which of several events it is counted from. */
export const latest = (say: Saying, { frist }: Entry): string =>
  frist.latest === undefined ? "" : ` – ${say.text.latest({ day: day(say, frist.latest) })}`;

/** What the other reading gives: by practice, or where the law is open. */
export const otherDay = ({ language }: Saying, { frist }: Entry): string | undefined => spoken(otherInWords(frist), language);

const two = (number: number): string => String(number).padStart(2, "0");
const clock = (minutes: number): string => `${two(Math.trunc(minutes / 60))}.${two(minutes % 60)}`;
const time = (text: Saying["text"], minutes: number | undefined): string =>
  minutes === undefined ? "" : ` ${text.at({ time: clock(minutes) })}`;

/** Who must act, said to the one who reads it. */
export const who = ({ text }: Saying, { lov, ours }: Entry): string =>
  ours ? text.ours[lov.actor] : text.actor[lov.actor];

/** An exact amount in øre, to the øre; half an øre goes up. */
export function amount({ text }: Saying, { numerator, denominator, percent, units }: Beloeb): string {
  const oere = Math.trunc((2 * numerator + denominator) / (2 * denominator));
  return text.amountWords({ kroner: kroner(oere), percent, units });
}
