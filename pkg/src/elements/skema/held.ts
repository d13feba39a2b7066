// What the form holds: stamoplysninger and answers, to and from an assessment.
import type { Area, Kind, Model, Tilbudstype, Vurdering } from "../engine.js";
import { answersAt, type Entries, inLists, keptFrom, type Origin, patched } from "./answers.js";
import { found, type Located, modelNamed } from "./located.js";
import { keyOf, leafScale, type Scale } from "./places.js";

export interface Afdeling {
  readonly name?: string;
  readonly tilbudstyper?: readonly Tilbudstype[];
}

export interface Held {
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
export const typesOf: Record<Area, readonly Tilbudstype[]> = {
  tilbud: [
    "boernUnge",
    "kostafdeling",
    "sel101",
    "sel101a",
    "sel107",
    "sel108",
    "sel109",
    "sel110",
    "boformStoette",
    "sul141",
  ],
  plejefamilier: ["almenPlejefamilie", "forstaerketPlejefamilie", "specialiseretPlejefamilie"],
};

/** A list, where it is one: a program can set anything. */
export const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

/** What an answer is given to now. */
export const originOf = ({ area, date, kind }: Held, { model }: Located): Origin => ({
  area,
  date,
  kind,
  model: model?.id ?? "",
});

/** The stamoplysninger alone, which decide what applies. */
export function frameOf({ area, date, kind, tilbud: held = {} }: Held): Vurdering {
  const among = (types: readonly Tilbudstype[] | undefined): Tilbudstype[] =>
    typesOf[area].filter((type) => list(types).includes(type));
  const tilbudstyper = among(held.tilbudstyper);
  const afdelinger = list(held.afdelinger).map(({ name = "", tilbudstyper: its }) => {
    const types = among(its);
    return { name, ...(types.length === 0 ? {} : { tilbudstyper: types }) };
  });
  const tilbud = {
    ...(held.name === undefined ? {} : { name: held.name }),
    ...(tilbudstyper.length === 0 ? {} : { tilbudstyper }),
    ...(held.bestyrelse === undefined || area !== "tilbud" ? {} : { bestyrelse: held.bestyrelse }),
    ...(afdelinger.length === 0 ? {} : { afdelinger }),
  };
  return { area, date, kind, ...(Object.keys(tilbud).length === 0 ? {} : { tilbud }) };
}

/** The whole assessment, as far as it belongs to the model. */
export function vurderingOf(held: Held, { model, places }: Located): Vurdering {
  const { area, date, kind, tilbud } = frameOf(held);
  return {
    format: 1,
    area,
    date,
    ...(model === undefined ? {} : { model: model.id }),
    ...(kind === undefined ? {} : { kind }),
    ...(tilbud === undefined ? {} : { tilbud }),
    ...filled(answersAt(held.svar ?? {}, places)),
  } as Vurdering;
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

/** The stamoplysninger of an assessment. */
export function stamOf({ area, date, kind, tilbud = {} }: Vurdering): Held {
  const { name, bestyrelse } = tilbud;
  const tilbudstyper = list(tilbud.tilbudstyper);
  const afdelinger = list(tilbud.afdelinger).map((one): Afdeling => ({
    ...(one.name === undefined || one.name === "" ? {} : { name: one.name }),
    ...(list(one.tilbudstyper).length === 0 ? {} : { tilbudstyper: list(one.tilbudstyper) }),
  }));
  const its = {
    ...(name === undefined || name === "" ? {} : { name }),
    ...(tilbudstyper.length === 0 ? {} : { tilbudstyper }),
    ...(bestyrelse === undefined ? {} : { bestyrelse }),
    ...(afdelinger.length === 0 ? {} : { afdelinger }),
  };
  return {
    area: area === "plejefamilier" ? "plejefamilier" : "tilbud",
    kind: kind === "godkendelse" ? "godkendelse" : "drift",
    date: String(date ?? ""),
    ...(Object.keys(its).length === 0 ? {} : { tilbud: its }),
  };
}

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
    ...list(value.answers).map((one) => ({ one, scale: scaleOf(one.answer) ?? leaves, answer: one.answer })),
    ...list(value.criteria).map((one) => ({ one, scale: "judged" as const, answer: one.judgement })),
  ].flatMap(({ one: { id, begrundelse, datakilder }, scale, answer }) => {
    const key = model === undefined ? `${scale} ${origin.model} ${id}` : keyOf(model, id, scale);
    const entry = patched(undefined, { id, scale }, { answer, begrundelse, datakilder: list(datakilder) }, origin);
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
