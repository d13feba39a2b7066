// What is asked of the engine, by the form and by whoever shows it. What is typed here and cannot be read yet is left
// out of the question, so that it hides nothing else: a number that is being typed, a date of a choice, a risk model
// that is for other days.
import type { Problem, Risikosag, Risikosvar } from "../engine.js";
import { risiko } from "../proces-engine.js";
import { asking, type Asking, type Outcome } from "../proces/outcome.js";

const readable = asking<Risikosag, Risikosvar>(risiko, ["vurdering", "tidligere"]);

export const askRisiko: Asking<Risikosag, Risikosvar> = (value, today, options) => {
  let outcome = placed(readable(value, today, options), value);
  const { problems } = outcome;
  let rest = value;
  while (outcome.result === undefined) {
    const less = without(rest, outcome.problems);
    if (less === undefined) break;
    rest = less;
    outcome = placed(readable(rest, today, options), rest);
  }
  return { ...outcome, value, problems };
};

/** The places in what is typed here that are left out of the answer, as pointers. */
export const leftHere = ({ problems }: Outcome<Risikosag, Risikosvar>): string[] => [
  ...new Set(problems.flatMap(({ path }) => partOf(path)?.join("/") ?? [])),
];

/** The smallest part of what is typed here that a case can do without. */
function partOf(path: string): [member: string, part?: string] | undefined {
  const [, member = "", part] = path.split("/");
  if (member === "forhold" || part === "dials") return part === undefined ? [member] : [member, part];
  return ["prae", "post", "method", "risikomodel"].includes(member) ? [member] : undefined;
}

function without(value: Risikosag, problems: readonly Problem[]): Risikosag | undefined {
  const rest: Record<string, unknown> = { ...value };
  let removed = false;
  for (const { path } of problems) {
    const [member, part] = partOf(path) ?? [];
    if (member === undefined || rest[member] === undefined) continue;
    removed = true;
    const { [part ?? ""]: _, ...less } = rest[member] as Record<string, unknown>;
    if (part === undefined) delete rest[member];
    else rest[member] = less;
  }
  return removed ? (rest as Risikosag) : undefined;
}

/** A risk model that is for other days, or the other area, is told of as a whole: here it has a place of its own. */
function placed(outcome: Outcome<Risikosag, Risikosvar>, value: Risikosag): Outcome<Risikosag, Risikosvar> {
  const id = value.risikomodel?.id;
  if (outcome.result !== undefined || id === undefined) return outcome;
  const ofModel = (problem: Problem): boolean =>
    problem.path === "" &&
    ((problem.code === "outsideValidity" && problem.params.model === id) || problem.code === "wrongArea");
  const problems = outcome.problems.map((one) => (ofModel(one) ? ({ ...one, path: "/risikomodel" } as Problem) : one));
  return { ...outcome, problems };
}
