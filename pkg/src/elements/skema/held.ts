// What the form holds: stamoplysninger and answers, to and from an assessment.
import { AREAS, TILBUDSTYPER } from "../../generated/columns.js";
import type { Area, Kind, Model, Tilbudstype, Vurdering } from "../engine.js";
import { answersAt, type Entries, inLists, keptFrom, type Origin, patched } from "./answers.js";
import { isMembers } from "../shared/form/pointer.js";
import { unreadOf, withUnread, type WithUnread } from "../shared/form/unread.js";
import { found, type Located, modelNamed } from "./located.js";
import { keyOf, leafScale, type Scale } from "./places.js";

export interface Afdeling {
  readonly name?: string;
  readonly tilbudstyper?: readonly Tilbudstype[];
}

export interface Held extends WithUnread {
  readonly area: Area;
  readonly kind: Kind;
  /** As it was typed: it need not be a date yet. */
  readonly date: string;
  readonly tilbud?: {
    readonly name?: string;
    /** Also those of the other area: an area that is chosen by mistake costs nothing. */
    readonly tilbudstyper?: readonly Tilbudstype[];
    readonly bestyrelse?: boolean;
    readonly afdelinger?: readonly Afdeling[];
  };
  readonly svar?: Entries;
}

/** Which types belong to an area, in the engine's order. */
export const typesOf = Object.fromEntries(
  AREAS.map(([area, bits]) => [area, TILBUDSTYPER.filter((_, bit) => ((bits >> bit) & 1) === 1)]),
) as unknown as Readonly<Record<Area, readonly Tilbudstype[]>>;

/** Whether a word is a type, of whatever area. */
export const isType = (word: unknown): boolean => (TILBUDSTYPER as readonly unknown[]).includes(word);

/** A list, where it is one: a program can set anything. */
export const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

/** What a list that anybody wrote holds, as far as it is a list of objects. */
const objects = <T>(value: readonly T[] | undefined): readonly T[] => list(value).filter(isMembers) as readonly T[];

/** What an answer is given to now. */
export const originOf = ({ area, date, kind }: Held, { model }: Located): Origin => ({
  area,
  date,
  kind,
  model: model?.id ?? "",
});

/** The stamoplysninger alone, which decide what applies. */
export function frameOf({ area, date, kind, tilbud: held = {} }: Held): Vurdering {
  const among = (types: readonly Tilbudstype[] = []): readonly Tilbudstype[] => {
    // What is no list, and a word that is no type at all, is for the engine to tell.
    if (!Array.isArray(types)) return types;
    const its = list(typesOf[area]).filter((type) => types.includes(type));
    return [...its, ...types.filter((type) => !isType(type))];
  };
  const tilbudstyper = among(held.tilbudstyper);
  const afdelinger = list(held.afdelinger).map(({ name = "", tilbudstyper: its, ...more }) => {
    const types = among(its);
    return { name, ...(types.length === 0 ? {} : { tilbudstyper: types }), ...more };
  });
  const tilbud = {
    ...(held.name === undefined ? {} : { name: held.name }),
    ...(tilbudstyper.length === 0 ? {} : { tilbudstyper }),
    ...(held.bestyrelse === undefined || area !== "tilbud" ? {} : { bestyrelse: held.bestyrelse }),
    ...(afdelinger.length === 0 ? {} : { afdelinger }),
  };
  return { area, date, kind, ...(Object.keys(tilbud).length === 0 ? {} : { tilbud }) } as Vurdering;
}

/** The whole assessment, as far as it belongs to the model. */
export function vurderingOf(held: Held, { model, places }: Located): Vurdering {
  const { area, date, kind, tilbud } = frameOf(held);
  // Neither has a field.
  const { format = 1, model: named = model?.id } = (held.unread ?? {}) as { format?: number; model?: string };
  const read = {
    format,
    area,
    date,
    ...(named === undefined ? {} : { model: named }),
    ...(kind === undefined ? {} : { kind }),
    ...(tilbud === undefined ? {} : { tilbud }),
    ...filled(answersAt(held.svar ?? {}, places)),
  } as Vurdering;
  return withUnread(read, held.unread);
}

/** The answers that do not belong to the model, each group an assessment of its own. */
export function asideOf({ svar = {} }: Held, { places }: Located): Vurdering[] {
  return keptFrom(svar, places).map(({ origin: { area, date, kind, model }, entries }) => {
    const lists = filled(inLists(entries));
    return { format: 1, area, date, ...(model === "" ? {} : { model }), kind, ...lists } as Vurdering;
  });
}

/** Without the lists that are empty. */
const filled = (lists: Pick<Vurdering, "answers" | "criteria">): object =>
  Object.fromEntries(Object.entries(lists).filter(([, its]) => its.length > 0));

/** The stamoplysninger of an assessment, and what no field shows of it. */
export function stamOf(vurdering: Vurdering): Held {
  const { area, date, kind, tilbud } = vurdering;
  const { name, bestyrelse, tilbudstyper = [], afdelinger } = isMembers(tilbud) ? tilbud : {};
  const departments = objects(afdelinger).map(({ name: its, tilbudstyper: types = [], ...more }): Afdeling => ({
    ...(its === undefined || its === "" ? {} : { name: its }),
    ...(types.length === 0 ? {} : { tilbudstyper: types }),
    ...more,
  }));
  const its = {
    ...(name === undefined || name === "" ? {} : { name }),
    ...(tilbudstyper.length === 0 ? {} : { tilbudstyper }),
    ...(bestyrelse === undefined ? {} : { bestyrelse }),
    ...(departments.length === 0 ? {} : { afdelinger: departments }),
  };
  const unread = unreadIn(vurdering, isMembers(tilbud) ? { tilbudstyper, ...its } : undefined);
  return {
    // A word that is none is for the engine to tell.
    area: area ?? "tilbud",
    kind: kind ?? "drift",
    date: String(date ?? ""),
    ...(Object.keys(its).length === 0 ? {} : { tilbud: its }),
    ...(unread === undefined ? {} : { unread }),
  };
}

/** What is neither among the stamoplysninger nor an answer. Which model it is follows from the date. */
function unreadIn(vurdering: Vurdering, tilbud: object | undefined): unknown {
  const { format, answers, criteria } = vurdering as Vurdering & { format?: unknown };
  const { area, date, kind, model } = vurdering;
  const read = {
    ...{ area, date, kind, tilbud },
    ...(format === 1 ? { format } : {}),
    ...(typeof model === "string" ? { model } : {}),
  };
  return unreadOf({ ...vurdering, answers: unreadAmong(answers), criteria: unreadAmong(criteria) }, read);
}

const unreadAmong = (answers: readonly Answered[] | undefined): unknown =>
  Array.isArray(answers) ? answers.filter((one) => !isAnswer(one)) : answers;

interface Answered {
  readonly id: string;
}

/** Whether it says what it is an answer to. */
const isAnswer = (one: Answered): boolean => isMembers(one) && typeof one["id"] === "string";

/** What the form holds with these answers too, that were given to some model, the chosen one or another. */
export function withAnswers(
  held: Held,
  value: Vurdering,
  model: Model | undefined = found(value.area, value.date) ?? modelNamed(value.model ?? ""),
): Held {
  const kind = value.kind ?? "drift";
  const origin = { area: value.area, date: value.date, kind, model: model?.id ?? value.model ?? "" };
  const leaves = model === undefined ? "scored" : leafScale(model, kind);
  const given = [
    ...list(value.answers).filter(isAnswer).map(({ answer, ...one }) => ({ one, scale: scaleOf(answer) ?? leaves, answer })),
    ...list(value.criteria).filter(isAnswer).map(({ judgement: answer, ...one }) => ({ one, scale: "judged" as const, answer })),
  ].flatMap(({ one: { id, begrundelse, datakilder, ...more }, scale, answer }) => {
    const key = model === undefined ? `${scale} ${origin.model} ${id}` : keyOf(model, id, scale);
    const entry = patched({ more }, { id, scale }, { answer, begrundelse, datakilder }, origin);
    return entry === undefined ? [] : [[key, entry] as const];
  });
  return given.length === 0 ? held : { ...held, svar: { ...held.svar, ...Object.fromEntries(given) } };
}

/** What kind of answer this is, where the answer itself says so. */
function scaleOf(answer: unknown): Scale | undefined {
  if (answer === "forventes" || answer === "forventesIkke") return "expected";
  return typeof answer === "number" ? "scored" : undefined;
}

/** What the form holds of the model's own places. */
export function withoutAside({ svar = {}, ...stam }: Held, { places }: Located): Held {
  const here = Object.fromEntries(places.flatMap(({ key }) => (svar[key] === undefined ? [] : [[key, svar[key]]])));
  return Object.keys(here).length === 0 ? stam : { ...stam, svar: here };
}
