// An assessment as numbers, if there is nothing unusual about it.
//
// This is not where input is checked: that is Rust's, which reports every problem. Here anything that is not known to be
// right, down to a list with the same word twice, is simply "undefined": not for the quick way.
import { type Day, dayOf } from "./days.js";
import { placesOf } from "./places.js";
import type { Area, Method, Model } from "./types.js";

export interface Numbers {
  readonly day: Day;
  readonly date: string;
  /** What the engine takes: the layout is told in src/scoring/numbers.rs. */
  readonly numbers: Uint32Array;
}

/** All text that may pass without a closer look. */
const TEXT_WITHOUT_A_LOOK = 20_000;

/** How many numbers stand before the answers. */
const HEAD = 5;

const judgementCodes: ReadonlyMap<unknown, number> = new Map([["met", 1], ["notMet", 2], ["notJudged", 3]]);

const bits = (words: readonly string[]): ReadonlyMap<unknown, number> =>
  new Map(words.map((word, index) => [word, 1 << index]));
const tilbudstypeBits = bits([
  ...["boernUnge", "kostafdeling", "sel101", "sel101a", "sel107", "sel108", "sel109", "sel110", "boformStoette", "sul141"],
  ...["almenPlejefamilie", "forstaerketPlejefamilie", "specialiseretPlejefamilie"],
]);
const typesOf: Readonly<Record<Area, number>> = { tilbud: 0b0_0011_1111_1111, plejefamilier: 0b1_1100_0000_0000 };
const datakildeBits = bits([
  ...["observation", "interview", "dokumenter", "borgere", "medarbejdere", "ledelse", "paaroerende", "handlekommuner"],
  "andet",
]);
const MOST_AFDELINGER = 200;

/**
 * Reads every member once. What a getter or a Proxy gives is checked like any other value, so it cannot show one thing
 * here and another later; what they throw is caught by the caller.
 */
export function readNumbers(vurdering: unknown, method: Method, own: Model | undefined): Numbers | undefined {
  // What somebody has put on every object or every list would be read below as if it stood in the input.
  for (const _ in []) return undefined;
  if (!isPlain(vurdering)) return undefined;

  let area: unknown, date: unknown, kind: unknown, model: unknown, tilbud: unknown, answers: unknown, criteria: unknown;
  for (const key in vurdering) {
    const value = vurdering[key];
    switch (key) {
      case "area": area = value; break;
      case "date": date = value; break;
      case "kind": kind = value; break;
      case "model": model = value; break;
      case "tilbud": tilbud = value; break;
      case "answers": answers = value; break;
      case "criteria": criteria = value; break;
      case "format": if (value !== 1 && value !== undefined) return undefined; break;
      default: return undefined;
    }
  }
  if ((area !== "tilbud" && area !== "plejefamilier") || typeof date !== "string") return undefined;
  if (kind !== undefined && kind !== "drift" && kind !== "godkendelse") return undefined;
  const day = dayOf(area, date, own);
  if (day === undefined || (model !== undefined && model !== day.model.id)) return undefined;

  const unit = tilbud === undefined ? NO_TILBUD : readTilbud(tilbud, typesOf[area]);
  if (unit === undefined) return undefined;
  const { leaves, kriterier } = placesOf(day.model);
  const judged = day.model.judged === "criteria" ? kriterier.size : 0;
  const numbers = new Uint32Array(HEAD + leaves.size + judged);
  numbers[0] = day.number;
  numbers[1] = kind === "godkendelse" ? 1 : 0;
  numbers[2] = method === "flat" ? 1 : 0;
  numbers[3] = unit.tilbudstyper;
  numbers[4] = unit.bestyrelse;
  if (answers !== undefined && !readAnswers(answers, leaves, numbers)) return undefined;
  if (criteria !== undefined && !readCriteria(criteria, judged, kriterier, numbers, HEAD + leaves.size)) return undefined;
  return { day, date, numbers };
}

function readAnswers(list: unknown, places: ReadonlyMap<string, number>, numbers: Uint32Array): boolean {
  if (!isList(list, places.size)) return false;
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index];
    if (!isPlain(item)) return false;
    let id: unknown, answer: unknown;
    for (const key in item) {
      const value = item[key];
      switch (key) {
        case "id": id = value; break;
        case "answer": answer = value; break;
        default: if (!isGround(key, value)) return false;
      }
    }
    const place = typeof id === "string" ? places.get(id) : undefined;
    if (place === undefined || numbers[HEAD + place] !== 0) return false;
    const code = answerCode(answer);
    if (code === 0) return false;
    numbers[HEAD + place] = code;
  }
  return true;
}

function readCriteria(
  list: unknown,
  most: number,
  places: ReadonlyMap<string, number>,
  numbers: Uint32Array,
  from: number,
): boolean {
  if (!isList(list, most)) return false;
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index];
    if (!isPlain(item)) return false;
    let id: unknown, judgement: unknown;
    for (const key in item) {
      const value = item[key];
      switch (key) {
        case "id": id = value; break;
        case "judgement": judgement = value; break;
        default: if (!isGround(key, value)) return false;
      }
    }
    const place = typeof id === "string" ? places.get(id) : undefined;
    const code = judgementCodes.get(judgement);
    if (place === undefined || code === undefined || numbers[from + place] !== 0) return false;
    numbers[from + place] = code;
  }
  return true;
}

/** 0: not an answer. Whether it belongs to the kind of assessment, Rust says. */
function answerCode(answer: unknown): number {
  switch (answer) {
    case 1: case 2: case 3: case 4: case 5: return answer;
    case "notApplicable": return 6;
    case "notAssessed": return 7;
    case "forventes": return 8;
    case "forventesIkke": return 9;
    default: return 0;
  }
}

/** Begrundelse and datakilder: nothing is computed from them, but they must be what they should be. */
function isGround(key: string, value: unknown): boolean {
  switch (key) {
    case "begrundelse": return value === undefined || isShortText(value);
    case "datakilder": return value === undefined || wordBits(value, datakildeBits) >= 0;
    default: return false;
  }
}

const NO_TILBUD = { tilbudstyper: 0, bestyrelse: 0 } as const;

function readTilbud(tilbud: unknown, allowed: number): { tilbudstyper: number; bestyrelse: number } | undefined {
  if (!isPlain(tilbud)) return undefined;
  let tilbudstyper = 0, bestyrelse = 0;
  for (const key in tilbud) {
    const value = tilbud[key];
    if (value === undefined) continue;
    switch (key) {
      case "name":
        if (!isShortText(value)) return undefined;
        break;
      case "bestyrelse":
        if (typeof value !== "boolean") return undefined;
        bestyrelse = value ? 1 : 2;
        break;
      case "tilbudstyper":
        tilbudstyper |= wordBits(value, tilbudstypeBits);
        break;
      case "afdelinger":
        if (!isList(value, MOST_AFDELINGER)) return undefined;
        for (let index = 0; index < value.length; index++) tilbudstyper |= afdelingTypes(value[index]);
        break;
      default:
        return undefined;
    }
  }
  // -1, the answer for a list that is not one of tilbudstyper, has every bit set and so is not within the allowed ones.
  return (tilbudstyper & ~allowed) === 0 ? { tilbudstyper, bestyrelse } : undefined;
}

function afdelingTypes(afdeling: unknown): number {
  if (!isPlain(afdeling)) return -1;
  let named = false, tilbudstyper = 0;
  for (const key in afdeling) {
    const value = afdeling[key];
    if (key === "name") named = isShortText(value);
    else if (key !== "tilbudstyper") return -1;
    else if (value !== undefined) tilbudstyper = wordBits(value, tilbudstypeBits);
  }
  return named ? tilbudstyper : -1;
}

/** A list of known words, none of them twice, as bits; -1 for anything else. */
function wordBits(list: unknown, known: ReadonlyMap<unknown, number>): number {
  if (!isList(list, known.size)) return -1;
  let all = 0;
  for (let index = 0; index < list.length; index++) {
    const bit = known.get(list[index]);
    if (bit === undefined || (all & bit) !== 0) return -1;
    all |= bit;
  }
  return all;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const isList = (value: unknown, most: number): value is readonly unknown[] =>
  Array.isArray(value) && Object.getPrototypeOf(value) === Array.prototype && value.length <= most;

const isShortText = (value: unknown): value is string => typeof value === "string" && value.length <= TEXT_WITHOUT_A_LOOK;
