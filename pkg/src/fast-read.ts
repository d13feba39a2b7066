// An assessment as a row of the columns (src/columns), if there is nothing unusual about it.
//
// This is not where input is checked: that is Rust's, which reports every problem. Here anything that is not known to be
// right, down to a list with the same word twice, is simply "undefined": not for the quick way.
import { type Day, dayOf } from "./days.js";
import { ANSWERS, AREAS, BESTYRELSER, DATAKILDER, JUDGEMENTS, KINDS, METHODS, TILBUDSTYPER } from "./generated/columns.js";
import { placesOf } from "./places.js";
import type { Area, Model } from "./types.js";

/** A row, every cell a code but the date. */
export interface Row {
  readonly day: Day;
  readonly date: string;
  readonly kind: number;
  readonly method: number;
  readonly tilbudstyper: number;
  readonly bestyrelse: number;
  /** The answers, leaf by leaf; and where criteria are judged, the judgements. */
  readonly codes: Uint8Array;
}

/** All text that may pass without a closer look. */
const TEXT_WITHOUT_A_LOOK = 20_000;

type Known = ReadonlyMap<unknown, number>;
const codes = (values: readonly unknown[]): Known => new Map(values.map((value, code) => [value, code]));
const bits = (words: readonly string[]): Known => new Map(words.map((word, place) => [word, 1 << place]));

const kindCodes = codes(KINDS);
const methodCodes = codes(METHODS);
const answerCodes = codes(ANSWERS);
const judgementCodes = codes(JUDGEMENTS);
const bestyrelseCodes = codes(BESTYRELSER);
const tilbudstypeBits = bits(TILBUDSTYPER);
const datakildeBits = bits(DATAKILDER);
const typesOf: Known = new Map(AREAS);
const MOST_AFDELINGER = 200;

/**
 * Reads every member once. What a getter or a Proxy gives is checked like any other value, so it cannot show one thing
 * here and another later; what they throw is caught by the caller.
 */
export function readRow(vurdering: unknown, method: unknown, own: Model | undefined): Row | undefined {
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
  const types = typesOf.get(area), methodCode = methodCodes.get(method);
  // An assessment that does not say is of the first kind.
  const kindCode = kind === undefined ? 0 : kindCodes.get(kind);
  if (types === undefined || methodCode === undefined || kindCode === undefined || typeof date !== "string") return undefined;
  const day = dayOf(area as Area, date, own);
  if (day === undefined || (model !== undefined && model !== day.model.id)) return undefined;

  const unit = tilbud === undefined ? NO_TILBUD : readTilbud(tilbud, types);
  if (unit === undefined) return undefined;
  const { leaves, kriterier } = placesOf(day.model);
  const judged = day.model.judged === "criteria" ? kriterier.size : 0;
  const row = new Uint8Array(leaves.size + judged);
  if (answers !== undefined && !readAnswers(answers, leaves, row)) return undefined;
  if (criteria !== undefined && !readCriteria(criteria, judged, kriterier, row.subarray(leaves.size))) return undefined;
  const { tilbudstyper, bestyrelse } = unit;
  return { day, date, kind: kindCode, method: methodCode, tilbudstyper, bestyrelse, codes: row };
}

function readAnswers(list: unknown, places: ReadonlyMap<string, number>, cells: Uint8Array): boolean {
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
    if (place === undefined || cells[place] !== 0) return false;
    // Code 0 is no answer. Whether one belongs to the kind of assessment, Rust says.
    const code = answerCodes.get(answer) ?? 0;
    if (code === 0) return false;
    cells[place] = code;
  }
  return true;
}

function readCriteria(list: unknown, most: number, places: ReadonlyMap<string, number>, cells: Uint8Array): boolean {
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
    const code = judgementCodes.get(judgement) ?? 0;
    if (place === undefined || code === 0 || cells[place] !== 0) return false;
    cells[place] = code;
  }
  return true;
}

/** Begrundelse and datakilder: nothing is computed from them, but they must be what they should be. */
function isGround(key: string, value: unknown): boolean {
  switch (key) {
    case "begrundelse": return value === undefined || isShortText(value);
    case "datakilder": return value === undefined || wordBits(value, datakildeBits) >= 0;
    default: return false;
  }
}

type Unit = Pick<Row, "tilbudstyper" | "bestyrelse">;
const NO_TILBUD: Unit = { tilbudstyper: 0, bestyrelse: 0 };

function readTilbud(tilbud: unknown, allowed: number): Unit | undefined {
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
        bestyrelse = bestyrelseCodes.get(value) ?? 0;
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
function wordBits(list: unknown, known: Known): number {
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
