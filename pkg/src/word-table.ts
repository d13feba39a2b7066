// The form of the lists of words that the build prints from the Rust catalogue (tools/generate/src/words.rs).

/** A word with its Danish and English. */
export type Words = readonly [code: string, da: string, en: string];
/** A parameter, and how it is said. */
export type Param = readonly [name: string, kind: "day" | "number" | "word" | "words" | "text"];
/** A code with its parameters and its sentences. */
export type Coded = readonly [code: string, params: readonly Param[], da: string, en: string];

/** Made when it is first asked for: a program that has only just begun pays for no words it does not say. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
