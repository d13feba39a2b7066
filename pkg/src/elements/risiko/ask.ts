// What is asked of the engine, by the form and by whoever shows it. What is typed here and cannot be read yet is left
// out of the question, so that it hides nothing else: a number that is being typed, a date of a choice, a risk model
// that is for other days.
import { type Problem, risiko, type Risikosag, type Risikosvar } from "../engine.js";
import { asking } from "../proces/outcome.js";
import type { Extent } from "../proces/readable.js";

/** Of a choice only the dials go by themselves. */
const choice: Extent = { members: { dials: "whole" }, others: "holder" };

export const askRisiko = asking<Risikosag, Risikosvar>(risiko, {
  taken: ["vurdering", "tidligere"],
  typed: {
    forhold: { members: {}, others: "whole" },
    prae: choice,
    post: choice,
    method: "whole",
    risikomodel: "whole",
  },
  placed,
});

/** A risk model that is for other days, or the other area, is told of as a whole: here it has a place of its own. */
function placed(problem: Problem, { risikomodel }: Risikosag): Problem {
  const id = risikomodel?.id;
  const isOfModel =
    id !== undefined &&
    problem.path === "" &&
    ((problem.code === "outsideValidity" && problem.params.model === id) || problem.code === "wrongArea");
  return isOfModel ? ({ ...problem, path: "/risikomodel" } as Problem) : problem;
}
