// What a portal says in the place of the package's messages, or in a language of its own.
import type { Message } from "./say.js";

/** Compiled messages by their id, as `kvalitetsmodel-texts` writes them. */
export type Messages = Readonly<Record<string, Message>>;

const own = new Map<string, Messages>();
const listeners = new Set<() => void>();
const drawing = new Set<() => void>();
let turns = 0;

/** Which messages these are: by it an answer that was kept is known to be in other words. */
export const turn = (): number => turns;

/** Whether there is any: so that thousands of sentences are not looked up in vain. */
export const hasOwn = (): boolean => own.size > 0;

/** What is said in the place of a message. */
export function ownMessage(language: string, id: string): Message | undefined {
  const its = own.get(language);
  return its !== undefined && Object.hasOwn(its, id) ? its[id] : undefined;
}

/** Every language that something is said in; Danish first, which says what the others do not. */
export const languages = (): string[] => [...new Set(["da", "en", ...own.keys()])];

export function keep(language: string, messages: Messages): void {
  if (Object.keys(messages).length === 0) own.delete(language);
  else own.set(language, messages);
  turns += 1;
  for (const listener of [...listeners, ...drawing]) listener();
}

/** Calls back when messages are others; gives the way to stop it. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same for what draws them: when all that was made of the old ones is forgotten. */
export const drawMessages = (listener: () => void): void => void drawing.add(listener);
