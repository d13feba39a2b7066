// What is asked of the engine. What cannot be read is left out as small as it can be: a date that is being typed at one
// point must not take the plan away, and an assessment that is not right only takes the verification.
import {
  type Model,
  type Opfoelgning,
  opfoelgningsplan,
  type Problem,
  type Verificering,
  verificering,
  type Verificeringsgrundlag,
  type Vurdering,
} from "../engine.js";
import { asFarAsRead, type Outcome, type Parts, remembering } from "../proces/outcome.js";
import { entries } from "../proces/readable.js";
import type { Fulgt, Opfoelgningssag } from "./case.js";

/** What can be left out of the plan: without an approval there is none. */
export const planParts: Parts<Opfoelgning, Fulgt> = {
  typed: {
    vurdering: "holder",
    svar: entries(["id", "text"], "whole"),
    points: entries(["id", "text"], "whole"),
    vilkaar: entries(["id", "text"], "whole"),
  },
  others: "whole",
};

/** Two questions: the plan as far as it can be read, and what verifies it where there is an assessment in drift. */
export const askOpfoelgning = remembering<Opfoelgningssag, Fulgt>((value, today, { model }) => {
  const { plan: typed, drift, settings } = value;
  const nothing = { value, facts: [], leftFacts: [], left: [], leftOut: [] };
  // Before there is an approval there is nothing to ask about, and nothing wrong.
  if (typed?.vurdering === undefined) return { ...nothing, problems: [] };
  const models = { model: ownFor(typed.vurdering, model), driftModel: drift && ownFor(drift, model) };
  const ask = (read: Opfoelgning): Fulgt => ({
    read,
    plan: opfoelgningsplan(read, today, { model: models.model }),
    notVerified: [],
  });
  const { problems, result, leftOut } = asFarAsRead(ask, planParts, typed as Opfoelgning, today, {});
  const planned = { ...nothing, problems: problems.map(inPlan), leftOut: leftOut.map((path) => `/plan${path}`) };
  if (result === undefined) return planned;
  if (drift === undefined) return { ...planned, result };
  return verified({ ...planned, result }, { plan: result.read, drift, settings }, today, models);
});

/** Where it stands in the whole value. */
const inPlan = (problem: Problem): Problem => ({ ...problem, path: `/plan${problem.path}` }) as Problem;

type Planned = Outcome<Opfoelgningssag, Fulgt> & { readonly result: Fulgt };

/** The plan beside the assessment. Limits that cannot be read are left out before the whole is. */
function verified(
  planned: Planned,
  { plan, drift, settings }: { plan: Opfoelgning; drift: Vurdering; settings: Opfoelgningssag["settings"] },
  today: string,
  models: { model: Model | undefined; driftModel: Model | undefined },
): Outcome<Opfoelgningssag, Fulgt> {
  const both: Verificeringsgrundlag = { plan, drift, ...(settings === undefined ? {} : { settings }) };
  const ask = (read: Verificeringsgrundlag): Verificering => verificering(read, today, models);
  const { problems, result } = asFarAsRead(ask, { typed: { settings: "whole" } }, both, today, {});
  if (result === undefined) {
    const notVerified = problems.filter(({ path }) => !path.startsWith("/settings"));
    return { ...planned, result: { ...planned.result, notVerified } };
  }
  return {
    ...planned,
    problems: [...planned.problems, ...problems],
    result: { ...planned.result, verificering: result },
  };
}

/** The portal's own model, for an assessment that was made with it. */
const ownFor = (one: Vurdering, model: Model | undefined): Model | undefined =>
  one.model === undefined || one.model === model?.id ? model : undefined;
