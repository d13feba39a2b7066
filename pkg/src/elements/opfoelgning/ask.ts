// What is asked of the engine. What cannot be read is left out as small as it can be: a date that is being typed at one
// point must not take the plan away, and an assessment that is not right only takes the verification.
import { KvalitetsmodelError, type Model, type Opfoelgning, type Problem, type Vurdering } from "../engine.js";
import { opfoelgningsplan, verificering } from "../proces-engine.js";
import type { AskOptions, Asking, Outcome } from "../proces/outcome.js";
import type { Fulgt, Opfoelgningssag } from "./case.js";

type Answer<Result> = { readonly result: Result } | { readonly problems: readonly Problem[] };

function answer<Result>(ask: () => Result): Answer<Result> {
  try {
    return { result: ask() };
  } catch (error) {
    if (error instanceof KvalitetsmodelError) return { problems: error.problems };
    throw error;
  }
}

let last: { key: string; model: Model | undefined; outcome: Outcome<Opfoelgningssag, Fulgt> } | undefined;

/** The last answer is kept: typing asks more than once about the same. */
export const askOpfoelgning: Asking<Opfoelgningssag, Fulgt> = (value, today, { model }) => {
  const key = JSON.stringify([value, today]);
  if (last?.key !== key || last.model !== model) last = { key, model, outcome: asked(value, today, { model }) };
  return last.outcome;
};

function asked(value: Opfoelgningssag, today: string, { model }: AskOptions): Outcome<Opfoelgningssag, Fulgt> {
  const nothing = { value, facts: [], leftFacts: [], left: [] };
  const { plan: typed, drift, settings } = value;
  // Before there is an approval there is nothing to ask about, and nothing wrong.
  if (typed?.vurdering === undefined) return { ...nothing, problems: [] };
  const models = { model: ownFor(typed.vurdering, model), driftModel: drift && ownFor(drift, model) };
  let read = typed as Opfoelgning;
  let first: readonly Problem[] | undefined;
  for (;;) {
    const tried = answer(() => opfoelgningsplan(read, today, { model: models.model }));
    if ("result" in tried) {
      const problems = inPlan(first ?? []);
      const result = { read, plan: tried.result, notVerified: [] };
      if (drift === undefined) return { ...nothing, problems, result };
      return verified({ ...nothing, problems, result }, { plan: read, drift, settings }, today, models);
    }
    first ??= tried.problems;
    const less = without(read, tried.problems);
    if (less === undefined) {
      return { ...nothing, problems: inPlan(first) };
    }
    read = less;
  }
}

/** Where they stand in the whole value. */
const inPlan = (problems: readonly Problem[]): readonly Problem[] =>
  problems.map((one) => ({ ...one, path: `/plan${one.path}` }) as Problem);

type Planned = Outcome<Opfoelgningssag, Fulgt> & { readonly result: Fulgt };

/** The plan beside the assessment. Limits that cannot be read are left out before the whole is. */
function verified(
  planned: Planned,
  { plan, drift, settings }: { plan: Opfoelgning; drift: Vurdering; settings: Opfoelgningssag["settings"] },
  today: string,
  models: { model: Model | undefined; driftModel: Model | undefined },
): Outcome<Opfoelgningssag, Fulgt> {
  const ask = (limits: typeof settings): Answer<Fulgt["verificering"]> =>
    answer(() => verificering({ plan, drift, ...(limits === undefined ? {} : { settings: limits }) }, today, models));
  const tried = ask(settings);
  if ("result" in tried) return { ...planned, result: { ...planned.result, verificering: tried.result! } };
  const problems = [...planned.problems, ...tried.problems];
  const again = settings === undefined ? tried : ask(undefined);
  if ("result" in again) return { ...planned, problems, result: { ...planned.result, verificering: again.result! } };
  return { ...planned, problems, result: { ...planned.result, notVerified: again.problems } };
}

/** The portal's own model, for an assessment that was made with it. */
const ownFor = (one: Vurdering, model: Model | undefined): Model | undefined =>
  one.model === undefined || one.model === model?.id ? model : undefined;

const lists = ["svar", "points", "vilkaar"] as const;
/** The members that an entry is nothing without. */
const essential: ReadonlySet<string> = new Set(["", "id", "text"]);

/** The plan without what the problems are in; undefined where one of them is in the approval itself. */
export function without(plan: Opfoelgning, problems: readonly Problem[]): Opfoelgning | undefined {
  const less: Record<string, unknown> = { ...plan };
  let smaller = false;
  for (const { path, code } of problems) {
    // "There are more": they show when these are gone.
    if (code === "moreProblems") continue;
    const [, list = "", at = "", member = ""] = /^\/([^/]+)(?:\/(\d+)(?:\/([^/]+))?)?/.exec(path) ?? [];
    if (list === "" || list === "vurdering") return undefined;
    smaller = true;
    const entries = less[list];
    if (at === "" || !(lists as readonly string[]).includes(list) || !Array.isArray(entries)) delete less[list];
    else less[list] = entries.map((one: unknown, its) => (its === Number(at) ? lessOf(one, member) : one));
  }
  if (!smaller) return undefined;
  for (const list of lists) {
    const entries = less[list];
    if (Array.isArray(entries)) less[list] = entries.filter((one) => one !== undefined);
  }
  return less as unknown as Opfoelgning;
}

function lessOf(entry: unknown, member: string): unknown {
  if (essential.has(member) || typeof entry !== "object" || entry === null) return undefined;
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== member));
}
