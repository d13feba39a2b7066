// What is said about one deadline, in words.
import { type Beloeb, type Bilingual, type CaseEvent, inWords, type Party, type RuleId } from "../engine.js";
import { kindName } from "../events/catalogue.js";
import { inKroner } from "../events/numbers.js";
import { type Language, spoken } from "../shared/language.js";
import type { Mark } from "../shared/marks.js";
import { wordIn } from "../shared/said.js";
import { fristerIn, type FristerText } from "../../generated/texts/frister.js";
import { otherInWords } from "../../law-words.js";
import { dateInWords } from "../../words.js";
import type { Entry } from "./entry.js";
import { same, type ToldTo, toldTo } from "./told-to.js";

export interface Saying {
  readonly language: Language;
  readonly text: FristerText;
  readonly party: Party;
  /** Whether it is read by another than the one it is about. */
  readonly isOfOther: boolean;
  /** What is said to the one it is about, to the one who reads it; and so what the engine says. */
  readonly tell: ToldTo;
  readonly told: (text: Bilingual) => string;
}

/** `reader`: who reads it, where that is not the one it is about. */
export function saying(language: Language, party: Party, reader: string | null = null): Saying {
  const text = fristerIn(language);
  const tell = toldTo(reader, party, language);
  const told = (words: Bilingual): string => tell(spoken(words, language));
  if (tell === same) return { language, text, party, isOfOther: false, tell, told };
  const { choice, inPlan, noNext, unclear, unclearOphoer, wheelEmpty, actor } = text;
  const [ofChoice, ofPlan, ofNone, ofDoubt, ofEnd] = [choice, inPlan, noNext, unclear, unclearOphoer].map(tell) as [string, string, string, string, string];
  const ofOther = { choice: ofChoice, inPlan: ofPlan, noNext: ofNone, unclear: ofDoubt, unclearOphoer: ofEnd, ours: { ...actor, part: actor[party] } };
  return { language, text: { ...text, ...ofOther, wheelEmpty: (its) => tell(wheelEmpty(its)) }, party, isOfOther: true, tell, told };
}

export const day = ({ language }: Saying, date: string): string => dateInWords(date, language);

/** What happened, and when. */
export const eventName = ({ language }: Saying, { kind, date }: CaseEvent): string =>
  `${kindName(language, kind)}, ${dateInWords(date, language)}`;

/** Why the last day is another than the one that was counted to: the first day that is closed. */
export function movedWhy({ text, language }: Saying, { frist }: Entry): string | undefined {
  const closed = frist.trace.find(({ code }) => code === "closed");
  return frist.beforeRolling === undefined || closed === undefined ? undefined : text.movedWhy({ why: spoken(inWords(closed), language) });
}

/** What must be done and by when, in one sentence, of the rules that have one; by one reading alone no day stands in it. */
export function byDay(say: Saying, entry: Entry): string | undefined {
  const { rule, status, latest, confidence } = entry.frist;
  const sentences: { readonly [Rule in RuleId]?: (its: { day: string }) => string } = say.text.byDay;
  const day = lastDay(say, entry);
  const isSure = latest === undefined && confidence === "verified" && (status === "coming" || status === "due");
  return day !== undefined && isSure ? say.tell(sentences[rule]?.({ day }) ?? "") || undefined : undefined;
}

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
  return text.amountWords({ kroner: inKroner(oere), percent, units });
}

/** How sure it is, and why it is not surer: the rule's open point, or how a letter is taken to have come. */
export function unsure({ text, language, told }: Saying, { frist, lov }: Entry): string {
  const { confidence, reading, trace } = frist;
  const receipt = trace.find(({ code }) => code === "presumptionOpen");
  const untold = trace.find(({ code }) => code === "receiptUnknown");
  // The day of a letter is a guess: one that came earlier has an earlier last day. Where it is counted from the earliest
  // day that it can have come on, it can only become later.
  const guessed = trace.flatMap((step) => (step.code === "letterPlusHverdage" || step.code === "letterPlusDays" ? [step.params.on] : []));
  const [day] = trace.some(({ code }) => code === "provenWins") ? [] : guessed;
  const ofRule = reading !== undefined || lov.confidence === confidence || lov.dateConfidence === confidence;
  // Not the law is open then, but a question in the form.
  if (untold !== undefined && !ofRule) return `${asSentence(spoken(inWords(untold), language))} ${text.tellReceipt}`;
  return [
    text.confidence[confidence],
    receipt === undefined ? "" : asSentence(spoken(inWords(receipt), language)),
    day === undefined ? "" : day > frist.start ? text.tellEarliest : text.tellLetter({ on: dateInWords(day, language) }),
    ofRule && lov.open ? told(lov.open) : "",
  ]
    .filter((words) => words !== "")
    .join(" ");
}

/** The engine's steps are parts of a chain, without a capital or a full stop. */
const asSentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
