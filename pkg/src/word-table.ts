// The form of the lists of words that the build prints from the Rust catalogue (tools/generate/src/words.rs).

import { has } from "./known-messages.js";

/** A code with its Danish and English: a word, or a sentence with its arguments in braces (see say.ts). */
export type Words = readonly [code: string, da: string, en: string];

/** The name of each list, under which a portal replaces what it says. */
const names = new Map<readonly Words[], string>();

export const nameOf = (rows: readonly Words[]): string | undefined => names.get(rows);

export function list(name: string, make: () => readonly Words[]): () => readonly Words[] {
  const its = once(() => {
    const rows = make();
    names.set(rows, name);
    return rows;
  });
  // A month has no code.
  const known = () => its().flatMap(([code, da, en]) => (code === "" ? [] : [[`engine.${name}.${code}`, [da, en]] as const]));
  has(`engine.${name}`, () => new Map(known()));
  return its;
}

/** Made when it is first asked for: a program that has only just begun pays for no words it does not say. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
