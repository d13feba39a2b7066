// The case as such: files of every format, and what an event means.
import { formatOf, FORMAT, type Upgraded, upgraded, withDraft } from "./earlier/upgraded.js";
import { type Members, membersOf, objectOf } from "./earlier/members.js";
import { inWhole } from "./engine.js";
import { KvalitetsmodelError } from "./errors.js";
import type { Problem as InputProblem } from "./generated/types.js";
import { type BarePartly, dayText, type PartialOption, partly, type Partly, readCaseOptions } from "./partly.js";
import { type Bare, meaningInWords, tilhoerInWords, tjeklisteInWords } from "./process-words.js";
import type { EventKind, Meaning, Party, Sag, Tilhoer, Tjekliste } from "./types.js";
import { problemInWords } from "./words.js";

/** A file as a case. */
export type ReadSag = {
  /** The case. Whether it can be read in full is told by the functions that take it. */
  sag: Sag;
  /** The day it was looked at, where the file had one. */
  today?: string;
  /** Pointers into the file, to what a case has no place for. */
  dropped: string[];
};

/**
 * Reads a file of any format this package ever wrote, an assessment, the facts of the deadlines, a risk case, a
 * dialogforløb, a follow-up, a plan or a draft of its page, as a case of today's format. A case of today's stays as it is.
 *
 * Source: none; the formats are this project's.
 *
 * @throws {KvalitetsmodelError} `badInput` for what is no case of any format, or of a later one
 * @example
 * const { sag } = readSag({ party: "tilbud", today: "2026-03-10", facts: [{ kind: "grundkursus", date: "2026-03-02" }] });
 * sag.events; // [{ kind: "grundkursus", date: "2026-03-02" }]
 */
export function readSag(file: unknown): ReadSag {
  const { value, dropped } = inWhole((wasm) => wasm.plain(file) as { value: object; dropped: string[] });
  const read = caseIn(membersOf(value), "", dropped);
  return { ...read, sag: read.sag as Sag, dropped: [...read.dropped, ...dropped] };
}

/** A file that stands at a path, as a case. `unsayable`: pointers to what no JSON has a word for. */
function caseIn(file: Members, path: string, unsayable: readonly string[]): Upgraded {
  const format = unsayable.includes(`${path}/format`) ? "unreadable" : (file.get("format") ?? 1);
  if (format !== 1 && format !== FORMAT) {
    const value = typeof format === "object" ? "object" : String(format);
    throw badFile({ code: "unknownValue", path: `${path}/format`, params: { value, allowed: ["1", `${FORMAT}`] } });
  }
  const found = formatOf(file);
  switch (found) {
    case undefined:
      throw badFile({ code: "missing", path: `${path}/party`, params: { field: "party" } });
    case "today":
      return { sag: objectOf(file), dropped: [] };
    case "draft":
      return withDraft(file, caseIn(membersOf(file.get("value") as object), `${path}/value`, unsayable));
    default:
      return upgraded(found, file);
  }
}

function badFile(problem: { code: string; path: string; params: object }): KvalitetsmodelError {
  return new KvalitetsmodelError("badInput", [{ ...problem, message: problemInWords(problem) } as InputProblem]);
}

/**
 * Which socialtilsyn a case is under on a day, why, where that stands, and what is not known of its `hjemsted` and could
 * give another answer.
 *
 * Source: BEK 1559/2025 § 1; until 2025 lov om socialtilsyn § 2 and, from February 2022, § 1 of the bekendtgørelse.
 *
 * @throws {KvalitetsmodelError} `badInput` with every problem, unless `partial` is asked for
 * @example
 * const svar = socialtilsyn(
 *   { party: "plejefamilie", hjemsted: { region: "hovedstaden", kommune: "frederiksberg" } },
 *   "2026-03-02",
 * );
 * svar.region; // "syddanmark": Frederiksberg is a socialtilsyn, and not its own
 * svar.source.basis[0]?.paragraph; // "§ 1, stk. 2"
 */
export function socialtilsyn(sag: Sag, today: string, options: PartialOption & { partial: true }): Partly<Tilhoer>;
export function socialtilsyn(sag: Sag, today: string, options?: PartialOption): Tilhoer;
export function socialtilsyn(sag: Sag, today: string, options?: PartialOption): Tilhoer | Partly<Tilhoer> {
  const { partial } = readCaseOptions(options, []);
  const bare = inWhole((wasm) => wasm.socialtilsyn(sag, dayText(today)) as BarePartly<Bare>);
  return partly(bare, partial, tilhoerInWords);
}

/**
 * What an event means for a party on a day: what the law makes of it, a sentence a paragraph.
 *
 * Source: the `basis` of each note.
 *
 * @returns nothing for an event that calls for nothing
 * @example
 * meaning("skaerpetTilsyn", "tilbud", "2026-03-02")?.notes[0]?.text.da; // how long it lasts
 */
export function meaning(kind: EventKind, party: Party, date: string): Meaning | undefined {
  const bare = inWhole((wasm) => wasm.meaning(text(kind), text(party), text(date)) as Bare | undefined);
  return bare === undefined ? undefined : meaningInWords(bare);
}

/**
 * The checklist for a party after an event of a kind.
 *
 * Source: LOS (2021), in our own words.
 *
 * @returns nothing for an event that no checklist belongs to
 * @example
 * tjeklisteAfter("paabud", "tilbud")?.items.length;
 */
export function tjeklisteAfter(kind: EventKind, party: Party): Tjekliste | undefined {
  const bare = inWhole((wasm) => wasm.tjeklisteAfter(text(kind), text(party)) as Bare | undefined);
  return bare === undefined ? undefined : tjeklisteInWords(bare);
}

const text = (value: unknown): string => (typeof value === "string" ? value.slice(0, 100) : "");
