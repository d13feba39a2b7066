// How the engine is asked about a case: as far as it can be read, with every problem beside. A date that is being typed
// in another form, or an assessment that is not right, hides nothing that does not depend on it.
import {
  type CaseOptions,
  type DialogOverblik,
  dialogforloeb,
  type Handleplan,
  handleplan,
  type Model,
  type Partly,
  type Problem,
  risiko,
  type Risikosvar,
  type Sag,
} from "../engine.js";
import { turn } from "../../own-messages.js";
import { areaOf } from "../shared/sag/assessment.js";

export interface Outcome<Result> {
  /** The case that was asked about. */
  readonly value: Sag;
  /** Every problem in it. */
  readonly problems: readonly Problem[];
  /** What follows from what can be read; absent where too much is missing to begin. */
  readonly result?: Result;
}

/** `model`: the portal's own, where it has one. */
export type Asking<Result> = (value: Sag, today: string, model: Model | undefined) => Outcome<Result>;

type Ask<Result> = (sag: Sag, today: string, options: CaseOptions & { partial: true }) => Partly<Result>;

/** Asks once: the last answer is kept, since the form and whoever shows it ask the same. */
export function asking<Result>(ask: Ask<Result>): Asking<Result> {
  let last: { readonly key: string; readonly model: Model | undefined; readonly outcome: Outcome<Result> } | undefined;
  return (value, today, model) => {
    const key = JSON.stringify([value, today, turn()]);
    if (last?.key === key && last.model === model) return last.outcome;
    // A model for the other area says nothing of this case.
    const own = model !== undefined && model.area === areaOf(value.party) ? { model } : {};
    const { value: result, problems } = ask(value, today, { ...own, partial: true });
    const outcome: Outcome<Result> = { value, problems, ...(result === undefined ? {} : { result }) };
    last = { key, model, outcome };
    return outcome;
  };
}

export const askDialog = asking<DialogOverblik>(dialogforloeb);
export const askHandleplan = asking<Handleplan>(handleplan);

/** A risk model that cannot be used hides nothing else: then the shipped one is used. */
export const askRisiko = asking<Risikosvar>((sag, today, options) => {
  const asked = risiko(sag, today, options);
  const { risikomodel, ...rest } = sag.risiko ?? {};
  if (asked.value !== undefined || risikomodel === undefined) return asked;
  return { ...risiko({ ...sag, risiko: rest }, today, options), problems: asked.problems };
});
