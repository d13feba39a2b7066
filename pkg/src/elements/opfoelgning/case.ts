// What is made of a case that is followed up.
import { opfoelgningsplan, type Opfoelgningsplan, type Problem, type Verificering, verificering } from "../engine.js";
import { asking } from "../proces/asking.js";
import { listOf } from "../proces/case.js";
import { placed } from "../proces/left.js";

export interface Fulgt {
  readonly plan: Opfoelgningsplan;
  readonly verificering?: Verificering;
  /** Why the plan is not verified, where there is an assessment to verify it against. */
  readonly notVerified: readonly Problem[];
}

/** Two questions: the plan, and what verifies it where there is an assessment in drift. */
export const askOpfoelgning = asking<Fulgt>((sag, today, options) => {
  const [approval, drift] = listOf(sag.vurderinger);
  // Before there is an approval there is nothing to ask about, and nothing wrong.
  if (approval === undefined) return { problems: [] };
  const { value: plan, problems } = opfoelgningsplan(sag, today, options);
  if (plan === undefined) return { problems };
  if (drift === undefined) return { value: { plan, notVerified: [] }, problems };
  const verified = verificering(sag, today, options);
  if (verified.value !== undefined) {
    return { value: { plan, verificering: verified.value, notVerified: [] }, problems: verified.problems };
  }
  // What is wrong with the assessment in drift only takes the verification.
  const ofDrift = ({ path, code }: Problem): boolean => code === "noDrift" || isSecond(path);
  const value = { plan, notVerified: verified.problems.filter(ofDrift) };
  return { value, problems: problems.filter((one) => !ofDrift(one)) };
});

const isSecond = (path: string): boolean => {
  const place = placed(path);
  return place?.list === "vurderinger" && place.at === 1;
};
