// What the engine says of a whole case.
import {
  dialogforloeb,
  frister,
  handleplan,
  type Model,
  opfoelgningsplan,
  type Problem,
  risiko,
  type Sag,
} from "../engine.js";
import { turn } from "../../own-messages.js";
import { withoutTrace } from "../proces/case.js";
import { each, type Functions, type Question, questions } from "./questions.js";
import type { Told } from "../shared/form/told.js";

export interface SagAnswer extends Told {
  /** Those that keep the case from being sent: a member that this version does not know is kept, and in nobody's way. */
  readonly wrong: readonly Problem[];
}

/** The plainest answer of each is enough. */
const functions: Functions = {
  ...{ handleplan, dialogforloeb, risiko, opfoelgningsplan },
  frister: (sag, today) => frister(withoutTrace(sag), today, { partial: true }),
};

const parts: ReadonlySet<string> = new Set(questions.flatMap(({ reads }) => reads));

/** Asks each question again only where something else that it reads is another. */
export class SagAsking {
  readonly #last = new Map<Question, { readonly asked: readonly unknown[]; readonly problems: readonly Problem[] }>();

  ask(sag: Sag, today: string, model: Model | undefined): SagAnswer {
    const options = { partial: true, ...(model === undefined ? {} : { model }) } as const;
    const all = questions.filter(({ isAsked }) => isAsked(sag)).flatMap((question) => {
      const left = Object.entries(sag).filter(([name]) => !parts.has(name) || question.reads.includes(name as keyof Sag));
      const asked = [today, model, turn(), ...left.flat()];
      const last = this.#last.get(question);
      if (last?.asked.length === asked.length && last.asked.every((one, place) => one === asked[place])) return last.problems;
      const { problems } = functions[question.name](Object.fromEntries(left) as unknown as Sag, today, options);
      this.#last.set(question, { asked, problems });
      return problems;
    });
    const problems = each(all);
    return { problems, wrong: problems.filter(({ code }) => code !== "unknownField") };
  }
}
