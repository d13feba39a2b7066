// What is asked of the engine, by the form and by whoever shows it. A date that is being typed hides nothing that does
// not depend on it, and the places in the answer are those of the whole course.
import { type Area, dialogforloeb, type Dialogforloeb, type DialogOverblik, models, type Problem } from "../engine.js";
import { type AskOptions, asking } from "../proces/outcome.js";
import { entries, type Extent, type Readable } from "../proces/readable.js";

/** A step may name a concern that is not there, and others that are. */
const named: Readonly<Record<string, Extent>> = { concerns: { each: "whole" } };

export const askDialog = asking<Dialogforloeb, DialogOverblik>(
  (value, today, { model }) => dialogforloeb(value, today, model === undefined ? {} : { model }),
  {
    typed: {
      concerns: entries(["id", "gravity"], "whole"),
      steps: entries(["kind", "date"], "whole", named),
      intended: entries(["kind"], "whole", named),
      settings: "whole",
    },
    placed,
    tidied,
    inWhole,
  },
);

/** A problem of the area is one of the concern that is from another. */
function placed(problem: Problem, value: Dialogforloeb, { model }: AskOptions): Problem {
  if (problem.code !== "wrongArea") return problem;
  const { area } = value;
  const concerns = listOf(value.concerns);
  const known = model === undefined ? models() : [model, ...models()];
  const areaOf = (id: string | undefined): Area | undefined => known.find((one) => one.id === id)?.area;
  const named = concerns.filter((concern) => concern?.about !== undefined);
  const other = named.find((concern) => areaOf(concern.model) !== area) ?? named[0];
  return other === undefined ? problem : ({ ...problem, path: `/concerns/${concerns.indexOf(other)}/about` } as Problem);
}

/** The place of a concern goes with its model, and what names a concern with the concern. */
function tidied(read: Readable<Dialogforloeb>): Dialogforloeb {
  const { concerns, steps, intended } = read.value;
  const isOut = (at: number, member: string): boolean =>
    read.leftOut.includes(`/concerns/${read.place("concerns", at)}/${member}`);
  const kept = listOf(concerns).map((concern, at) => {
    if (!isOut(at, "about") && !isOut(at, "model")) return concern;
    const { about: _, model: __, ...rest } = concern;
    return rest;
  });
  const ids = new Set(kept.map((concern) => concern?.id));
  const known = <Entry extends { readonly concerns?: readonly string[] }>(entries: readonly Entry[]): Entry[] =>
    entries.map((entry) =>
      Array.isArray(entry?.concerns)
        ? { ...entry, concerns: [...new Set(entry.concerns)].filter((id) => ids.has(id)) }
        : entry,
    );
  return {
    ...read.value,
    concerns: kept,
    steps: known(listOf(steps)),
    ...(intended === undefined ? {} : { intended: known(listOf(intended)) }),
  };
}

const listOf = <Entry>(list: readonly Entry[] | undefined): readonly Entry[] => (Array.isArray(list) ? list : []);

function inWhole(result: DialogOverblik, read: Readable<Dialogforloeb>): DialogOverblik {
  return {
    ...result,
    timeline: result.timeline.map((one) => ({ ...one, step: read.place("steps", one.step) })),
    findings: result.findings.map((one) => ({ ...one, path: read.pointer(one.path) })),
    intended: result.intended.map((one) => ({
      ...one,
      ...(one.intended === undefined ? {} : { intended: read.place("intended", one.intended) }),
      requirements: one.requirements.map((its) => ({
        ...its,
        ...(its.step === undefined ? {} : { step: read.place("steps", its.step) }),
      })),
    })),
  };
}
