// What the engine found, in the plan and in its verification, each once, with the point or vilkår it is about.
import type { Finding, OpfoelgningFundKind, Sag, Source } from "../engine.js";
import type { Outcome } from "../proces/asking.js";
import { eventsOf, listOf } from "../proces/case.js";
import { placed } from "../proces/left.js";
import { inEvery } from "../shared/language.js";
import type { Found as Noted } from "../shared/form/told.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import type { Answered } from "./answered.js";
import { pointAt } from "./held.js";

export type Fund = Finding<OpfoelgningFundKind>;
export type Code = OpfoelgningFundKind["code"];

export interface Found {
  readonly finding: Fund;
  readonly source: Source | undefined;
  /** The point it is about. */
  readonly point: string | undefined;
  /** The vilkår it is about. */
  readonly vilkaar: string | undefined;
}

/** Every finding. A vilkår is looked at in both results, and said once. */
export function foundIn({ plan, verificering }: Answered, value: Sag): readonly Found[] {
  const results = verificering === undefined ? [plan] : [plan, verificering];
  const { svar, points } = value.opfoelgning ?? {};
  const lists: Readonly<Record<string, readonly { readonly id?: string }[]>> = {
    events: eventsOf(value),
    svar: listOf(svar),
    points: listOf(points),
  };
  const found = new Map<string, Found>();
  for (const { findings, sources } of results) {
    for (const finding of findings) {
      const place = placed(finding.path) ?? placed(finding.path, "/opfoelgning");
      const id = place === undefined ? undefined : lists[place.list]?.[place.at]?.id;
      const named = "params" in finding && "id" in finding.params ? finding.params.id : undefined;
      const isVilkaar = place?.list === "events";
      const one = {
        finding,
        source: finding.source === undefined ? undefined : sources[finding.source],
        point: isVilkaar ? undefined : (named ?? id),
        vilkaar: isVilkaar ? id : undefined,
      };
      found.set(JSON.stringify([finding.code, one.point, one.vilkaar]), one);
    }
  }
  return [...found.values()];
}

/** What both results rest on, each once. */
export function sourcesOf({ plan, verificering }: Answered): readonly Source[] {
  const all = [...plan.sources, ...(verificering?.sources ?? [])];
  return [...new Map(all.map((source) => [JSON.stringify(source), source])).values()];
}

/** The field of a point that a finding is about; undefined where it is about the point as a whole. */
export function fieldOf(code: Code): string | undefined {
  if (code.startsWith("answer")) return "svar/text";
  if (aboutWhen.has(code)) return "plan/when";
  return code === "outcomeDiffers" || code === "expectedNotSeen" ? "plan/outcome" : undefined;
}

const aboutWhen: ReadonlySet<Code> = new Set(["whenBeforeApproval", "whenPassed"]);
/** Findings about a vilkår that stand at a field of it; the others the state and the list of findings say. */
const fieldOfVilkaar: Partial<Readonly<Record<Code, string>>> = {
  vilkaarHasNoFrist: "frist",
  vilkaarFristPassed: "frist",
  vilkaarMetLate: "frist",
  vilkaarFristBeforeApproval: "frist",
  vilkaarRuleNotYet: "korterePeriode",
};

/** What is said at a field too, by the pointers of the case, or of what is held. */
export function noted({ value, result }: Outcome<{ readonly found: readonly Found[] }>): readonly Noted[] {
  const events = eventsOf(value);
  return (result?.found ?? []).flatMap(({ finding: { code, message }, point, vilkaar }): Noted[] => {
    const note = { severity: "note", message } as const;
    if (vilkaar !== undefined) {
      const field = fieldOfVilkaar[code];
      const at = events.findIndex(({ kind, id }) => kind === "vilkaar" && id === vilkaar);
      return field === undefined ? [] : [{ ...note, path: `/events/${at}/${field}` }];
    }
    if (point === undefined) return [];
    if (aboutWhen.has(code)) return [{ ...note, path: `${pointAt(point)}/plan/when` }];
    // The proposal stands beside the field, with its reason.
    const differs = inEvery((language) => `${opfoelgningIn(language).found.outcomeDiffers}.`);
    return code === "outcomeDiffers" ? [{ ...note, message: differs, path: `${pointAt(point)}/plan/outcome` }] : [];
  });
}
