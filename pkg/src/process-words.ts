// What the engine gives as codes, in words. They are not in the WebAssembly: they come from the same Rust lists.
import * as texts from "./generated/texts/api.js";
import {
  anledninger,
  colours,
  dialogFindings,
  followupFindings,
  lovpunkter,
  maalbarRules,
  outcomeReasons,
  outcomes,
  places,
  planFindings,
  processWords,
  requirements,
  requirementStates,
  risikoFindings,
  socialtilsynNames,
  standings,
  tilhoersgrunde,
  tilhoersspoergsmaal,
  tjekpunkter,
  verifyKinds,
} from "./generated/words.js";
import { badOption } from "./errors.js";
import { eventKinds } from "./generated/catalogue.js";
import type {
  Bilingual,
  DialogOverblik,
  Handleplan,
  Lov,
  Meaning,
  Opfoelgningsplan,
  Risikosvar,
  Tegn,
  Tilhoer,
  Tjekliste,
  Verificering,
} from "./types.js";
import { lawInWords } from "./law-words.js";
import { languages } from "./own-messages.js";
import { fresh, type Words } from "./word-table.js";
import { inWords, type WithCode, wordOf } from "./words.js";

/** The lists of words that can be asked for by name. */
const lists = {
  anledning: anledninger,
  category: colours,
  outcome: outcomes,
  outcomeReason: outcomeReasons,
  place: places,
  requirement: requirements,
  requirementState: requirementStates,
  standing: standings,
  tilhoersspoergsmaal,
  tjekpunkt: tjekpunkter,
  verify: verifyKinds,
  /** How grave, which dialogmøde, the purpose, the form, the effect, when a requirement is due, a field of a plan. */
  word: processWords,
} satisfies Record<string, () => readonly Words[]>;

const kindNames = fresh(() => new Map<string, Bilingual>(eventKinds().map(({ kind, label }) => [kind, label])));

const eventName = (kind: string): Bilingual => ({ ...(kindNames().get(kind) ?? { da: kind, en: kind }) });

/** The name of a list of words; `event` are the kinds of events. */
export type WordList = keyof typeof lists | "event";

/**
 * A word of the supervision process, such as the kind of an event or what weight a statement has, in Danish and English.
 * One that the list does not have stands for itself.
 *
 * @example
 * processWord("event", "varsling").da; // "Agterskrivelse"
 * processWord("standing", "recommendation").da; // "anbefaling"
 */
export function processWord(list: WordList, id: string): Bilingual {
  if (typeof list !== "string" || typeof id !== "string") {
    throw badOption(typeof list === "string" ? "id" : "list", texts.notAWord);
  }
  if (list === "event") return eventName(id);
  return Object.hasOwn(lists, list) ? wordOf(lists[list](), id) : { da: id, en: id };
}

/** What a result is like before the words are put on, and where. Only the engine knows more of it. */
export type Bare = Record<string, unknown>;
const all = (of: unknown): Bare[] => (of ?? []) as Bare[];

function messages(result: Bare, rows: readonly Words[], names?: Names): void {
  for (const finding of all(result["findings"])) {
    const coded = finding as unknown as WithCode;
    finding["message"] = names === undefined ? inWords(rows, coded) : named(rows, coded, names);
  }
}

function signs(list: unknown): void {
  for (const sign of all(list)) sign["text"] = wordOf(maalbarRules(), sign["rule"] as string);
}

/** What ids in a sentence are called, in the model that the portal uses. */
type Names = ReadonlyMap<unknown, Bilingual>;

/** A sentence in which ids stand as what they are called. */
function named(rows: readonly Words[], { code, params = {} }: WithCode, names: Names): Bilingual {
  const said = (language: keyof Bilingual): string | undefined => {
    const its = Object.entries(params as Bare).map(([name, value]) => [name, names.get(value)?.[language] ?? names.get(value)?.da ?? value]);
    return inWords(rows, { code, params: Object.fromEntries(its) })[language];
  };
  const every = languages().map((language) => [language, said(language as keyof Bilingual)] as const);
  return Object.fromEntries(every.filter(([, its]) => its !== undefined)) as unknown as Bilingual;
}

export function risikoInWords(result: Bare): Risikosvar {
  const { proposal, intensity } = result as unknown as Risikosvar;
  const labels = [...proposal.factors, ...(intensity?.dials ?? [])].map(({ id, label }) => [id, label] as const);
  messages(result, risikoFindings(), new Map<unknown, Bilingual>(labels));
  for (const dial of intensity?.dials ?? []) dial.law = dial.law.map((lov: Lov) => lawInWords(lov));
  return result as unknown as Risikosvar;
}

export function dialogInWords(result: Bare): DialogOverblik {
  messages(result, dialogFindings());
  for (const step of all(result["timeline"])) step["text"] = eventName(step["kind"] as string);
  for (const decision of all(result["intended"])) {
    for (const one of all(decision["requirements"])) {
      one["text"] = wordOf(requirements(), one["what"] as string);
      one["stateText"] = wordOf(requirementStates(), one["state"] as string);
      one["whenText"] = wordOf(processWords(), one["when"] as string);
    }
  }
  return result as unknown as DialogOverblik;
}

function points(result: Bare): void {
  messages(result, followupFindings());
  for (const point of all(result["points"])) {
    point["checkText"] = wordOf(verifyKinds(), point["check"] as string);
    signs((point["svar"] as Bare | undefined)?.["signs"]);
  }
}

export function planInWords(result: Bare): Opfoelgningsplan {
  points(result);
  return result as unknown as Opfoelgningsplan;
}

export function verificeringInWords(result: Bare): Verificering {
  points(result);
  for (const point of all(result["points"])) {
    point["proposalText"] = wordOf(outcomes(), point["proposal"] as string);
    point["reasonText"] = wordOf(outcomeReasons(), point["reason"] as string);
  }
  return result as unknown as Verificering;
}

/** Sentences of law, each with its own paragraph. */
function notes(list: unknown): void {
  for (const note of all(list)) note["text"] = inWords(lovpunkter(), note as unknown as WithCode);
}

export function tjeklisteInWords(tjekliste: Bare): Tjekliste {
  for (const item of all(tjekliste["items"])) item["text"] = wordOf(tjekpunkter(), item["id"] as string);
  return tjekliste as unknown as Tjekliste;
}

/** Which socialtilsyn: what it is called, why, and what is asked. */
export function tilhoerInWords(tilhoer: Bare): Tilhoer {
  tilhoer["reasonText"] = inWords(tilhoersgrunde(), tilhoer["reason"] as WithCode);
  for (const member of ["region", "kommune"] as const) {
    const its = tilhoer[member];
    if (typeof its === "string") tilhoer[`${member}Text`] = wordOf(places(), its);
  }
  if (typeof tilhoer["region"] === "string") tilhoer["nameText"] = wordOf(socialtilsynNames(), tilhoer["region"]);
  for (const ask of all(tilhoer["asks"])) ask["text"] = wordOf(tilhoersspoergsmaal(), ask["id"] as string);
  return tilhoer as unknown as Tilhoer;
}

export function meaningInWords(meaning: Bare): Meaning {
  meaning["text"] = wordOf(anledninger(), meaning["kind"] as string);
  notes(meaning["notes"]);
  return meaning as unknown as Meaning;
}

export function handleplanInWords(result: Bare): Handleplan {
  messages(result, planFindings());
  for (const point of all(result["points"])) {
    point["text"] = wordOf(anledninger(), point["kind"] as string);
    notes(point["notes"]);
  }
  notes(result["pligter"]);
  notes((result["threatening"] as Bare | undefined)?.["notes"]);
  const tjekliste = result["tjekliste"] as Bare | undefined;
  if (tjekliste !== undefined) tjeklisteInWords(tjekliste);
  return result as unknown as Handleplan;
}

export function maalbarInWords(result: unknown): Tegn[] {
  signs(result);
  return result as Tegn[];
}
