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
import { listOf, withoutTrace } from "../proces/case.js";
import type { Told } from "../shared/form/told.js";

export interface SagAnswer extends Told {
  /** Those that keep the case from being sent: a member that this version does not know is kept, and in nobody's way. */
  readonly wrong: readonly Problem[];
}

type Ask = (sag: Sag, today: string, options: { partial: true; model?: Model }) => Partly<unknown>;
type Member = keyof Sag;

/** One of the functions of a case: each tells what is wrong with what it reads. */
interface Question {
  readonly ask: Ask;
  /** Whether there is anything that only it reads. */
  readonly isAsked: (sag: Sag) => boolean;
  /** Of the parts of a case that not every function reads, those that it does. */
  readonly reads: readonly Member[];
}

const has =
  (...members: readonly Member[]) =>
  (sag: Sag): boolean =>
    members.some((name) => sag[name] !== undefined);

const hasApproval = ({ vurderinger, opfoelgning }: Sag): boolean =>
  opfoelgning !== undefined && listOf(vurderinger).some((one) => one?.kind === "godkendelse");

const questions: readonly Question[] = [
  {
    ask: (sag, today) => frister(withoutTrace(sag), today, { partial: true }),
    isAsked: () => true,
    reads: [],
  },
  { ask: handleplan, isAsked: has("vurderinger", "handleplan"), reads: ["vurderinger", "modeller", "handleplan"] },
  { ask: dialogforloeb, isAsked: has("concerns", "dialog"), reads: ["dialog"] },
  { ask: risiko, isAsked: has("risiko"), reads: ["vurderinger", "modeller", "risiko"] },
  { ask: opfoelgningsplan, isAsked: hasApproval, reads: ["vurderinger", "modeller", "opfoelgning"] },
];

const parts: ReadonlySet<string> = new Set(questions.flatMap(({ reads }) => reads));

/** Asks each question again only where something else that it reads is another. */
export class SagAsking {
  readonly #last = new Map<Question, { readonly asked: readonly unknown[]; readonly problems: readonly Problem[] }>();

  ask(sag: Sag, today: string, model: Model | undefined): SagAnswer {
    const options = { partial: true, ...(model === undefined ? {} : { model }) } as const;
    const all = questions.filter(({ isAsked }) => isAsked(sag)).flatMap((question) => {
      const left = Object.entries(sag).filter(([name]) => !parts.has(name) || question.reads.includes(name as Member));
      const asked = [today, model, ...left.flat()];
      const last = this.#last.get(question);
      if (last?.asked.length === asked.length && last.asked.every((one, place) => one === asked[place])) return last.problems;
      const { problems } = question.ask(Object.fromEntries(left) as unknown as Sag, today, options);
      this.#last.set(question, { asked, problems });
      return problems;
    });
    const problems = [...new Map(all.map((one) => [`${one.path} ${one.code}`, one])).values()];
    return { problems, wrong: problems.filter(({ code }) => code !== "unknownField") };
  }
}
