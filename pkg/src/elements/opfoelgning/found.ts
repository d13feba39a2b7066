// What the engine found, in the plan and in its verification, each once, with the point or vilkår it is about.
import type { OpfoelgningFund, Source } from "../engine.js";
import type { Fulgt } from "./case.js";

export type Code = OpfoelgningFund["code"];

export interface Found {
  readonly finding: OpfoelgningFund;
  readonly source: Source | undefined;
  /** The point it is about. */
  readonly point: string | undefined;
  /** The vilkår it is about. */
  readonly vilkaar: string | undefined;
}

/** Every finding. A vilkår is looked at in both results, and said once. */
export function foundIn({ read, plan, verificering }: Fulgt): readonly Found[] {
  const results = verificering === undefined ? [plan] : [plan, verificering];
  const found = new Map<string, Found>();
  for (const { findings, sources } of results) {
    for (const finding of findings) {
      const [, list, at] = /\/(svar|points|vilkaar)\/(\d+)/.exec(finding.path) ?? [];
      const placed = list === undefined ? undefined : read[list as "svar" | "points" | "vilkaar"]?.[Number(at)]?.id;
      const named = "params" in finding && "id" in finding.params ? finding.params.id : undefined;
      const one = {
        finding,
        source: sources[finding.source],
        point: list === "vilkaar" ? undefined : (named ?? placed),
        vilkaar: list === "vilkaar" ? placed : undefined,
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
