// Which function tells what is wrong with which part of a case. The functions are brought by whoever asks: the element has
// its engine, and a page the package.
import type { Model, Partly, Problem, Sag } from "../engine.js";

type Ask = (sag: Sag, today: string, options: { partial: true; model?: Model }) => Partly<unknown>;
type Member = keyof Sag;

/** The functions that are asked. */
export type Functions = Readonly<Record<"frister" | "handleplan" | "dialogforloeb" | "risiko" | "opfoelgningsplan", Ask>>;

/** One of the functions of a case: each tells what is wrong with what it reads. */
export interface Question {
  readonly name: keyof Functions;
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
  opfoelgning !== undefined && Array.isArray(vurderinger) && vurderinger.some((one) => one?.kind === "godkendelse");

export const questions: readonly Question[] = [
  { name: "frister", isAsked: () => true, reads: [] },
  { name: "handleplan", isAsked: has("vurderinger", "handleplan"), reads: ["vurderinger", "modeller", "handleplan"] },
  { name: "dialogforloeb", isAsked: has("concerns", "dialog"), reads: ["dialog"] },
  { name: "risiko", isAsked: has("risiko"), reads: ["vurderinger", "modeller", "risiko"] },
  { name: "opfoelgningsplan", isAsked: hasApproval, reads: ["vurderinger", "modeller", "opfoelgning"] },
];

/** Each problem once: several functions read the same. */
export const each = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((one) => [`${one.path} ${one.code}`, one])).values(),
];
