// What the engine found, in the plan and in its verification, each once, with the point or vilkår it is about.
import type { Finding, OpfoelgningFundKind, Sag, Source } from "../engine.js";
import { eventsOf, listOf } from "../proces/case.js";
import { placed } from "../proces/left.js";
import type { Fulgt } from "./case.js";

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
export function foundIn({ plan, verificering }: Fulgt, value: Sag): readonly Found[] {
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
export function sourcesOf({ plan, verificering }: Fulgt): readonly Source[] {
  const all = [...plan.sources, ...(verificering?.sources ?? [])];
  return [...new Map(all.map((source) => [JSON.stringify(source), source])).values()];
}
