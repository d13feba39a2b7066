// What is made of a case that is followed up.
import {
  type Model,
  opfoelgningsplan,
  type Problem,
  type Sag,
  verificering,
  type Vurdering,
} from "../engine.js";
import { asking } from "../proces/asking.js";
import { listOf } from "../proces/case.js";
import { useOutcome } from "../proces/control.js";
import { placed } from "../proces/left.js";
import { isMembers } from "../shared/form/pointer.js";
import type { Answered } from "./answered.js";
import type { Punkt } from "./filter.js";
import { type Found, foundIn } from "./found.js";
import { modelOf } from "./model.js";

export interface Fulgt extends Answered {
  /** The model of the approval. */
  readonly model: Model;
  readonly points: readonly Punkt[];
  readonly found: readonly Found[];
}

export const askOpfoelgning = asking<Fulgt>((sag, today, options) => {
  const { vurderinger = [] } = sag;
  const [approval, drift] = listOf(vurderinger);
  // Before there is an approval there is nothing to ask about, and nothing wrong, also where they have assessed themselves.
  if (Array.isArray(vurderinger) && vurderinger.every(isInDrift)) return { problems: [] };
  const { value: plan, problems } = opfoelgningsplan(sag, today, options);
  if (plan === undefined) return { problems };
  const fulgt = (answered: Answered): Fulgt => shown(answered, sag, modelOf(approval as Vurdering, options.model));
  if (drift === undefined) return { value: fulgt({ plan, notVerified: [] }), problems };
  const verified = verificering(sag, today, options);
  if (verified.value !== undefined) {
    return { value: fulgt({ plan, verificering: verified.value, notVerified: [] }), problems: verified.problems };
  }
  // What is wrong with the assessment in drift only takes the verification.
  const ofDrift = ({ path, code }: Problem): boolean => code === "noDrift" || isSecond(path);
  const notVerified = verified.problems.filter(ofDrift);
  return { value: fulgt({ plan, notVerified }), problems: problems.filter((one) => !ofDrift(one)) };
});

const isInDrift = (one: unknown): boolean => isMembers(one) && (one["kind"] ?? "drift") === "drift";

const isSecond = (path: string): boolean => {
  const place = placed(path);
  return place?.list === "vurderinger" && place.at === 1;
};

function shown(answered: Answered, sag: Sag, model: Model): Fulgt {
  const { plan, verificering: verified } = answered;
  return { ...answered, model, points: verified?.points ?? plan.points, found: foundIn(answered, sag) };
}

/** Something of what follows from the case, for what is drawn only where something does. */
export const useFulgt = <Selected>(select: (fulgt: Fulgt) => Selected): Selected =>
  useOutcome<Fulgt, Selected>((outcome) => select(outcome?.result as Fulgt));
