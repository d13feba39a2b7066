// The columnar call: typed arrays in, typed arrays out.
import * as texts from "../generated/texts/api.js";
import { KvalitetsmodelError } from "../errors.js";
import { COLUMNS, FAULTS, METHODS, OUTPUTS } from "../generated/columns.js";
import type { Method } from "../types.js";
import { theEngine } from "./engine.js";
import { type ModelId, models } from "./models.js";

type Outputs = (typeof OUTPUTS)[number];

/** What can be asked for. */
export type Output = Outputs[0];

/** Rows that one model and one method are for, column by column. */
export interface Batch<Asked extends Output = Output> {
  /**
   * The version: its period must hold every date. A portal's own model is given as its shape, bytes which `columnModel`
   * of `kvalitetsmodel` and of `kvalitetsmodel/vurdering` makes of a checked one.
   */
  model: ModelId | Uint8Array;
  /** How a theme's score is made from its indicators'; `"nested"` if it is left out. */
  method?: Method | undefined;
  /** The dates, each as one number, `20250601`: there are as many rows. */
  dates: Uint32Array;
  /** What each is for: places in `KINDS`; drift if it is left out. */
  kinds?: Uint8Array | undefined;
  /** What each is approved as: a bit for each of `TILBUDSTYPER`, the first one 1. */
  tilbudstyper?: Uint16Array | undefined;
  /** Whether each has a bestyrelse: places in `BESTYRELSER`. */
  bestyrelser?: Uint8Array | undefined;
  /** Row after row, a place in `ANSWERS` for each of the model's `leaves`. */
  answers: Uint8Array;
  /** Row after row, a place in `JUDGEMENTS` for each of the model's `kriterier`. */
  judgements?: Uint8Array | undefined;
  /** What to compute. */
  outputs: readonly Asked[];
}

/** A column of results: fractions are exact in it, for no part of one is as large as 2^53. */
export type Column<Its extends Output> =
  Extract<Outputs, readonly [Its, ...unknown[]]>[2] extends 8 ? Float64Array
  : Extract<Outputs, readonly [Its, ...unknown[]]>[2] extends 4 ? Uint32Array
  : Uint8Array;

/** A cell that cannot be used. Its row has 0 in every column of results. */
export interface CellProblem {
  /** What is wrong: a code as `profil` has them too. */
  code: (typeof FAULTS)[number];
  row: number;
  column: (typeof COLUMNS)[number][0];
  /** The place in the row: of a leaf or a criterion, 0 in the other columns. */
  place: number;
  /** What stands there. */
  value: number;
}

/** What a batch gives. */
export interface Scored<Asked extends Output = Output> {
  /** By name: row after row, a number for each theme, criterion or leaf, or one. */
  columns: { [Its in Asked]: Column<Its> };
  /** Every problem, row by row; the other rows stand. */
  problems: CellProblem[];
}

/** So many rows cross at once, so that the memory of the WebAssembly does not grow with the batch. */
const AT_ONCE = 1024;
/** The batch as the engine reads it, fifteen numbers of 32 bits: what comes after it can be of any width. */
const HEAD = 16 * 4;
/** More bytes than any shape has. */
const MOST_SHAPE = 1e5;
/** How many unknown members of a batch are told. */
const MOST_UNKNOWN = 99;
/** How many numbers tell a problem. */
const TOLD = 5;

/**
 * Scores rows, each exactly as `profil` scores the same assessment: as columns, at many times its speed.
 *
 * A mean is a numerator and a denominator in lowest terms, the denominator 0 where nothing is scored. There is no total
 * across themes, no threshold and no verdict; `conjunction` answers whether all criteria are met, from 2026.
 *
 * @throws {KvalitetsmodelError} `badInput` with every column that cannot be used; `notReady` in a browser, before
 * `await ready()`
 * @example
 * const { columns } = score({
 *   model: "plejefamilier-2017",
 *   dates: Uint32Array.of(20250601),
 *   answers: Uint8Array.of(4, 4, 4, 3, 5, 4, 4, 3, 4),
 *   outputs: ["answered", "temaTenths"],
 * });
 * columns.temaTenths; // [40, 40, 30, 45, 40, 30, 40]
 */
export function score<Asked extends Output>(batch: Batch<Asked>): Scored<Asked> {
  const wrong: string[] = [];
  const { model: id, method = "nested", outputs, ...given } = membersOf(batch);
  // A copy, as it is read more than once.
  const own = viewOf(id, 1)?.slice();
  const place =
    own === undefined || own.length > MOST_SHAPE ?
      models.findIndex((model) => model.id === id)
    : theEngine.run((plain) => {
        const start = plain.kvalitetsmodel_memory(HEAD + own.length);
        new Uint8Array(plain.memory.buffer, start + HEAD).set(own);
        new Uint32Array(plain.memory.buffer, start).set([0, 0, 1, 1, start + HEAD, own.length]);
        // There is no room to be had for what is no shape.
        return plain.kvalitetsmodel_room(start) - 1;
      });
  if (place < 0) wrong.push("model");
  const code = METHODS.indexOf(method as Method);
  if (code < 0) wrong.push("method");
  const { temaer, kriterier, leaves } = models[place] ?? models[0]!;
  const counts = { row: 1, tema: temaer.length, kriterium: kriterier.length, leaf: leaves.length };
  if (own !== undefined && place >= 0) {
    [counts.tema = 0, counts.kriterium = 0] = new Uint16Array(own.buffer, 4);
    counts.leaf = (own.length - 16) / 6;
  }

  const rows = viewOf(given["dates"], 4)?.length ?? -1;
  const cells = COLUMNS.map(([name, level, width, needed]) => {
    const array = viewOf(given[name], width), each = counts[level];
    const fits = given[name] === undefined ? needed === 0 : array && (place < 0 || rows < 0 || array.length === rows * each);
    delete given[name];
    if (!fits) wrong.push(name);
    return { array, each, width };
  });
  wrong.push(...Object.keys(given).slice(0, MOST_UNKNOWN));

  const names = namesOf(outputs);
  let bits = 0, size = 0;
  const columns = OUTPUTS.flatMap(([name, level, width], bit) => {
    if (!names.delete(name)) return [];
    bits |= 1 << bit;
    size += width * counts[level];
    return [{ name, width, each: counts[level], array: undefined as unknown as Numbers }];
  });
  if (names.size > 0) wrong.push("outputs");
  if (wrong.length > 0) throw new KvalitetsmodelError("badInput", wrong.map(notAsAsked));

  const problems: CellProblem[] = [];
  theEngine.run((plain) => {
    for (const column of columns) column.array = new ARRAYS[column.width](rows * column.each);
    const { memory } = plain;
    const each = cells.reduce((sum, { width, each }) => sum + width * each, size);
    const room = HEAD + (own?.length ?? 0) + Math.min(rows, AT_ONCE) * each + 16;
    const start = plain.kvalitetsmodel_memory(room), results = start + HEAD;
    for (let from = 0; from < rows; from += AT_ONCE) {
      const count = Math.min(AT_ONCE, rows - from);
      let at = results + size * count;
      const put = (array: Cells, width: 1 | 2 | 4): number => {
        const place = Math.ceil(at / width) * width;
        new ARRAYS[width](memory.buffer, place, array.length).set(array);
        at = place + width * array.length;
        return place;
      };
      const head = [place, code, bits, count, own ? put(own, 1) : 0, own?.length ?? 0];
      for (const { array, each, width } of cells) head.push(array ? put(array.subarray(each * from, each * (from + count)), width) : 0);
      const run = (list: number, most: number): number => {
        new Uint32Array(memory.buffer, start).set([...head, results, list, most]);
        return plain.kvalitetsmodel_columns(start);
      };
      const found = run(0, 0);
      if (found > 0) {
        // Once more, now that it is known how many there are.
        const list = start + (room & ~3);
        plain.kvalitetsmodel_memory(room + 4 * TOLD * found);
        run(list, found);
        const told = new Uint32Array(memory.buffer, list, TOLD * found);
        for (let at = 0; at < told.length; at += TOLD) {
          const [row = 0, column = 0, place = 0, value = 0, fault = 0] = told.subarray(at);
          problems.push({ code: FAULTS[fault]!, row: from + row, column: COLUMNS[column]![0], place, value });
        }
      }
      at = results;
      for (const { array, each, width } of columns) {
        const numbers = each * count, to = each * from;
        if (width < 8) array.set(new ARRAYS[width](memory.buffer, at, numbers), to);
        else {
          const words = new Uint32Array(memory.buffer, at, 2 * numbers);
          for (let place = 0; place < numbers; place++) array[to + place] = words[2 * place]! + words[2 * place + 1]! * 2 ** 32;
        }
        at += width * numbers;
      }
    }
  });
  return { columns: Object.fromEntries(columns.map(({ name, array }) => [name, array])) as Scored<Asked>["columns"], problems };
}

type Cells = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
type Numbers = Uint8Array | Uint32Array | Float64Array;

/** By how many bytes a number takes. */
const ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array, 8: Float64Array } as const;

/** The members of a batch, each read once; none where one throws. */
function membersOf(batch: unknown): Record<string, unknown> {
  // Own members only: nothing that somebody put on Object.prototype is one.
  const members: Record<string, unknown> = Object.create(null);
  try {
    // Neither letters nor numbers in their millions, one by one.
    return typeof batch === "object" && !ArrayBuffer.isView(batch) && !Array.isArray(batch) ? Object.assign(members, batch) : members;
  } catch {
    return Object.create(null) as Record<string, unknown>;
  }
}

/** What is asked for; something that is not there for what is no list of names. */
function namesOf(outputs: unknown): Set<unknown> {
  try {
    if (Array.isArray(outputs) && outputs.length <= OUTPUTS.length) return new Set(outputs);
  } catch {
    // A getter or a Proxy threw.
  }
  return new Set([undefined]);
}

/** What every typed array has, whatever a class of somebody's says instead. */
const TYPED: object = /* @__PURE__ */ Object.getPrototypeOf(Uint8Array.prototype);

/** A typed array of this width, whichever page it was made in, as a plain one of the same memory; undefined for what is none. */
function viewOf(array: unknown, width: 1 | 2 | 4): Cells | undefined {
  const its = (member: PropertyKey): never => Reflect.get(TYPED, member, array) as never;
  try {
    if (its(Symbol.toStringTag) === ARRAYS[width].name) return new ARRAYS[width](its("buffer"), its("byteOffset"), its("length"));
  } catch {
    // Its memory has been given away.
  }
  return undefined;
}

const notAsAsked = (option: string) =>
  ({
    code: "badOption",
    path: `/options/${option}`,
    params: { option },
    message: texts.scoreOption({ option }),
  }) as const;
