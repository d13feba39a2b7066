// The state of a form: stamoplysninger and answers, to and from an assessment.
import { type Area, type Kind, type Model, type Tilbudstype, type Vurdering, modelFor, models } from "../engine.js";
import { Answers, inLists, type Origin } from "./answers.js";
import { keyOf, leafScale, type Place, placesOf, type Scale } from "./places.js";

export interface Afdeling {
  name: string;
  tilbudstyper: Set<Tilbudstype>;
}

export interface Stam {
  area: Area;
  kind: Kind;
  /** As it was typed: it need not be a date yet. */
  date: string;
  name: string;
  tilbudstyper: Set<Tilbudstype>;
  bestyrelse: boolean | undefined;
  afdelinger: Afdeling[];
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

export class Draft {
  stam: Stam;
  readonly answers = new Answers();
  /** The last model that area and date pointed to: it stays while a date is being typed. */
  model: Model | undefined;
  places: readonly Place[] = [];
  /** Which places there were when they were last looked for. */
  #layout = "";
  readonly #own: () => Model | undefined;

  /** `own`: the portal's model, which then counts whatever the date. */
  constructor(stam: Stam, own: () => Model | undefined) {
    this.stam = stam;
    this.#own = own;
  }

  /** Finds the model anew; says whether other places are to be answered now. */
  locate(): boolean {
    const model = this.#own() ?? found(this.stam.area, this.stam.date);
    if (model !== undefined) this.model = model;
    else if (this.model?.area !== this.stam.area) this.model = undefined;
    this.places = this.model === undefined ? [] : placesOf(this.model, this.stam.kind);
    const layout = this.model === undefined ? "" : `${this.model.hash} ${leafScale(this.model, this.stam.kind)}`;
    const moved = layout !== this.#layout;
    this.#layout = layout;
    return moved;
  }

  origin(): Origin {
    const { area, date, kind } = this.stam;
    return { area, date, kind, model: this.model?.id ?? "" };
  }

  /** The stamoplysninger alone, which decide what applies. */
  frame(): Vurdering {
    const { area, date, kind, name, bestyrelse } = this.stam;
    const tilbudstyper = typesOf[area].filter((type) => this.stam.tilbudstyper.has(type));
    const afdelinger = this.stam.afdelinger.map((afdeling) => {
      const types = typesOf[area].filter((type) => afdeling.tilbudstyper.has(type));
      return { name: afdeling.name, ...(types.length === 0 ? {} : { tilbudstyper: types }) };
    });
    const tilbud = {
      ...(name === "" ? {} : { name }),
      ...(tilbudstyper.length === 0 ? {} : { tilbudstyper }),
      ...(bestyrelse === undefined || area !== "tilbud" ? {} : { bestyrelse }),
      ...(afdelinger.length === 0 ? {} : { afdelinger }),
    };
    return { area, date, kind, ...(Object.keys(tilbud).length === 0 ? {} : { tilbud }) };
  }

  /** The whole assessment, as far as it belongs to the model. */
  value(): Vurdering {
    const { answers = [], criteria = [] } = this.answers.at(this.places);
    const { area, date, kind, tilbud } = this.frame();
    return {
      format: 1,
      area,
      date,
      ...(this.model === undefined ? {} : { model: this.model.id }),
      ...(kind === undefined ? {} : { kind }),
      ...(tilbud === undefined ? {} : { tilbud }),
      ...(answers.length === 0 ? {} : { answers }),
      ...(criteria.length === 0 ? {} : { criteria }),
    } as Vurdering;
  }

  /** The answers that do not belong to the model, each group an assessment of its own. */
  aside(): Vurdering[] {
    return this.answers.kept(this.places).map(({ origin, entries }) => {
      const { answers, criteria } = inLists(entries);
      const { area, date, kind, model } = origin;
      return {
        format: 1,
        area,
        date,
        ...(model === "" ? {} : { model }),
        kind,
        ...(answers.length === 0 ? {} : { answers }),
        ...(criteria.length === 0 ? {} : { criteria }),
      } as Vurdering;
    });
  }

  /** Takes in an assessment. What it holds is kept, also where it does not fit the model. */
  take(value: Vurdering): void {
    const { area, date, tilbud = {} } = value;
    this.answers.clear();
    this.stam = {
      area: area === "plejefamilier" ? "plejefamilier" : "tilbud",
      kind: value.kind === "godkendelse" ? "godkendelse" : "drift",
      date: String(date ?? ""),
      name: tilbud.name ?? "",
      tilbudstyper: new Set(list(tilbud.tilbudstyper)),
      bestyrelse: tilbud.bestyrelse,
      afdelinger: list(tilbud.afdelinger).map((one) => ({ name: one.name, tilbudstyper: new Set(list(one.tilbudstyper)) })),
    };
    this.locate();
    this.put(value, this.model);
  }

  /** Puts answers in that were given to some model, the chosen one or another. */
  put(value: Vurdering, model = found(value.area, value.date) ?? modelNamed(value.model ?? "")): void {
    const kind = value.kind ?? "drift";
    const origin = { area: value.area, date: value.date, kind, model: model?.id ?? value.model ?? "" };
    const add = (id: string, scale: Scale, answer: Vurderet, why: Why): void => {
      const key = model === undefined ? `${scale} ${origin.model} ${id}` : keyOf(model, id, scale);
      const { begrundelse = "", datakilder = [] } = why;
      this.answers.put(key, { id, scale, answer, begrundelse, datakilder, origin });
    };
    const leaves = model === undefined ? "scored" : leafScale(model, kind);
    for (const one of list(value.answers)) add(one.id, scaleOf(one.answer) ?? leaves, one.answer, one);
    for (const one of list(value.criteria)) add(one.id, "judged", one.judgement, one);
  }
}

/** A list, where it is one: a program can set anything. */
const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

type Why = Pick<NonNullable<Vurdering["answers"]>[number], "begrundelse" | "datakilder">;
type Vurderet = Parameters<Answers["put"]>[1]["answer"];

/** What kind of answer this is, where the answer itself says so. */
function scaleOf(answer: unknown): Scale | undefined {
  if (answer === "forventes" || answer === "forventesIkke") return "expected";
  return typeof answer === "number" ? "scored" : undefined;
}

function found(area: Area, date: string): Model | undefined {
  try {
    return modelFor(area, date);
  } catch {
    // No version on that day, or not a date: the engine's own words for it come from check().
    return undefined;
  }
}

/** A built-in model by its id, to name where a kept answer comes from. */
export const modelNamed = (id: string): Model | undefined => models().find((model) => model.id === id);
