// What the engine says of the form, by the form's own pointers.
import {
  type Applies,
  type Bilingual,
  check,
  type Findings,
  findings,
  type LegalBasis,
  type Model,
  type Problem,
  profil,
  type Profil,
  type Vurdering,
} from "../assessment.js";
import { useStore } from "../shared/form/context.js";
import type { Told } from "../shared/form/told.js";
import { type Held, vurderingOf, frameOf } from "./held.js";
import type { Located } from "./located.js";
import { type Place, pointerOf } from "./places.js";

/** Something that is said of a place, and the pointer of the field for it, where there is one. */
export interface Placed<One> {
  readonly said: One;
  readonly pointer: string | undefined;
}

export type Found = Findings["findings"][number];

/** Why an indicator does not apply: what keeps its theme out of supervision, or whom the model has it for. */
export type Reason = { readonly exempt: LegalBasis } | { readonly applies: Applies };

export interface Answer extends Told {
  readonly located: Located;
  /** The model of one's own that was asked about. */
  readonly own: Model | undefined;
  /** Of the model that is answered. */
  readonly profil: Profil | undefined;
  /** By the ids of what does not apply. */
  readonly notFor: Readonly<Record<string, Reason>>;
  /** How many answers came along from another model, by its id: counted when the model became another. */
  readonly carried: readonly (readonly [from: string, count: number])[];
  /** As the engine says it. */
  readonly wrong: readonly Placed<Problem>[];
  readonly found: Findings;
  /** Those of the findings that are shown: none before somebody asks for them. */
  readonly shown: readonly Placed<Found>[] | undefined;
}

/** Something of what the engine said last; undefined while it has said nothing. */
export const useAnswer = <Selected>(select: (answer: Answer) => Selected): Selected | undefined =>
  useStore(({ answer }) => (answer === undefined ? undefined : select(answer as Answer)));

interface JudgeOptions {
  readonly model: Model | undefined;
  readonly reviewed: boolean;
  /** The last profile there was. */
  readonly before: Profil | undefined;
  readonly carried: Answer["carried"];
}

export function judge(held: Held, located: Located, { model, reviewed, before, carried }: JudgeOptions): Answer {
  const value = vurderingOf(held, located);
  const options = model === undefined ? {} : { model };
  const problems = check(value, options);
  const readable = problems.length === 0;
  const its = readable ? findings(value, options) : noFindings;
  const last = readable ? profil(value, options) : (frameProfil(held, options) ?? before);
  const shown = last !== undefined && last.model.id === located.model?.id ? last : undefined;
  const pointer = pointersFor(held, value, located.places);
  const wrong = problems.map((said) => ({ said, pointer: pointer(said) }));
  const asked = reviewed ? its.findings.map((said) => ({ said, pointer: pointer(said) })) : undefined;
  return {
    located,
    own: model,
    carried,
    profil: shown,
    notFor: shown === undefined ? {} : reasonsIn(shown, located.model),
    wrong,
    found: its,
    shown: asked,
    problems: atFields(wrong),
    findings: asked === undefined ? [] : atFields(asked),
  };
}

/** Which indicators apply can be told while the answers cannot be read. */
function frameProfil(held: Held, options: { model?: Model }): Profil | undefined {
  try {
    return profil(frameOf(held), options);
  } catch {
    return undefined;
  }
}

export const noFindings: Findings = { findings: [], sources: [] };

const atFields = <One extends { readonly path: string }>(said: readonly Placed<One>[]): One[] =>
  said.flatMap(({ said: one, pointer }) => (pointer === undefined ? [] : [{ ...one, path: pointer }]));

interface Said {
  readonly path: string;
  readonly message: Bilingual;
  readonly params?: object;
}

/** The field that something is said about; what is not in the assessment yet is named by its id. */
function pointersFor({ area }: Held, value: Vurdering, places: readonly Place[]): (said: Said) => string | undefined {
  const stam = ["/area", "/kind", "/date", "/tilbud/name", "/tilbud/tilbudstyper"];
  if (area === "tilbud") stam.push("/tilbud/bestyrelse", "/tilbud/afdelinger");
  return ({ path, params = {} }) => {
    // Which model it is follows from the date.
    if (path === "/model") return "/date";
    if (stam.some((pointer) => path === pointer || path.startsWith(`${pointer}/`))) return path;
    const [, name, at, ...rest] = path.split("/");
    const entries: readonly { id: string }[] = name === "answers" || name === "criteria" ? (value[name] ?? []) : [];
    const id = entries[Number(at)]?.id ?? ("id" in params ? params.id : undefined);
    const isAbout = ({ scale }: Place): boolean => name !== (scale === "judged" ? "answers" : "criteria");
    const place = places.find((one) => one.id === id && isAbout(one));
    if (place === undefined) return undefined;
    const [member = ""] = rest;
    return `${pointerOf(place)}/${["begrundelse", "datakilder"].includes(member) ? rest.join("/") : "answer"}`;
  };
}

/** What the engine says is not for this tilbud, and why. */
function reasonsIn({ temaer }: Profil, model: Model | undefined): Record<string, Reason> {
  const indikatorer = model?.temaer.flatMap(({ kriterier }) => kriterier.flatMap((one) => one.indikatorer));
  const rules = new Map(indikatorer?.map(({ id, applies = {} }) => [id, applies]));
  return Object.fromEntries(
    temaer.flatMap(({ exempt, kriterier }) =>
      kriterier
        .flatMap((one) => one.indikatorer)
        .filter(({ applies }) => !applies)
        .map(({ id }) => [id, exempt === undefined ? { applies: rules.get(id) ?? {} } : { exempt }]),
    ),
  );
}
