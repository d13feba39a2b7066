// What the form holds: the models of one's own that are in use, and what is pasted and not used yet.
import type { OwnModel, Sag } from "../engine.js";
import type { ReadOptions } from "./reader.js";

/** The part of a case that holds the models of one's own. */
export type Part = Partial<Sag>;

/** What is pasted, and what is known of it. */
export interface Pasted {
  readonly text?: string;
  readonly act?: string;
  readonly version?: string;
}

export interface Held extends Pasted {
  readonly modeller: readonly OwnModel[];
}

/** Those of a case, whatever else it holds. */
export const modelsIn = ({ modeller }: Part): readonly OwnModel[] => (Array.isArray(modeller) ? modeller : []);

export const partOf = (modeller: readonly OwnModel[]): Part =>
  modeller.length === 0 ? { format: 2 } : { format: 2, modeller: [...modeller] };

export const pastedIn = ({ text, act, version }: Held): Pasted => ({
  ...(text === undefined ? {} : { text }),
  ...(act === undefined ? {} : { act }),
  ...(version === undefined ? {} : { version }),
});

export function optionsOf({ act: typed = "", version }: Pasted): ReadOptions {
  // The hint has it in quotes, and so it may be copied.
  const act = typed.replace(/[»«“”"]/g, "").trim();
  return {
    ...(act === "" ? {} : { act }),
    ...(version === undefined ? {} : { version: version as NonNullable<ReadOptions["version"]> }),
  };
}
