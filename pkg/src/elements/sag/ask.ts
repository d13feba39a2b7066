// What the engine says of a whole case.
import {
  dialogforloeb,
  frister,
  handleplan,
  type Model,
  opfoelgningsplan,
  type Partly,
  type Problem,
  risiko,
  type Sag,
} from "../engine.js";
import { listOf } from "../proces/case.js";
import type { Told } from "../shared/form/told.js";

export interface SagAnswer extends Told {
  /** Those that keep the case from being sent: a member that this version does not know is kept, and in nobody's way. */
  readonly wrong: readonly Problem[];
}

/** Each reads of a case what it needs: only what is there is asked about. */
export function askSag(sag: Sag, today: string, model: Model | undefined): SagAnswer {
  const options = { partial: true, ...(model === undefined ? {} : { model }) } as const;
  const { vurderinger, risiko: risk, opfoelgning, handleplan: plan, concerns, dialog } = sag;
  const all: Partly<unknown>[] = [
    frister({ ...sag, settings: { ...sag.settings, trace: false } }, today, { partial: true }),
    ...(vurderinger === undefined && plan === undefined ? [] : [handleplan(sag, today, options)]),
    ...(concerns === undefined && dialog === undefined ? [] : [dialogforloeb(sag, today, options)]),
    ...(risk === undefined ? [] : [risiko(sag, today, options)]),
    ...(opfoelgning === undefined || !hasApproval(sag) ? [] : [opfoelgningsplan(sag, today, options)]),
  ];
  const problems = new Map(all.flatMap((one) => one.problems).map((one) => [`${one.path} ${one.code}`, one]));
  const told = [...problems.values()];
  return { problems: told, wrong: told.filter(({ code }) => code !== "unknownField") };
}

const hasApproval = ({ vurderinger }: Sag): boolean => listOf(vurderinger).some((one) => one?.kind === "godkendelse");
