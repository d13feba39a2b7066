// The form of the lists of words that the build prints from the Rust catalogue (tools/generate/src/words.rs).

import { has } from "./known-messages.js";
import { onMessages } from "./own-messages.js";

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
  // A month has no code: its number is its name.
  has(`engine.${name}`, () => new Map(its().map(([code, da, en], place) => [`engine.${name}.${code || place + 1}`, [da, en]])));
  return its;
}

/** Made when it is first asked for, and anew when a portal's messages are others. */
export function fresh<T>(make: () => T): () => T {
  let made: { readonly its: T } | undefined;
  onMessages(() => (made = undefined));
  return () => (made ??= { its: make() }).its;
}

/** Made when it is first asked for: a program that has only just begun pays for no words it does not say. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
