// What is wrong with a number, said in the units of its field.
import type { Message } from "../shared/fields/context.js";
import { isUnfinished } from "./decimals.js";

/** The engine counts in its own units: what is wrong is said in those of the field, and not while it is being typed. */
export function inOwnWords(input: HTMLInputElement | HTMLTextAreaElement, words: string) {
  return (messages: readonly Message[]): readonly Message[] => {
    if (messages.length === 0) return messages;
    const busy = document.activeElement === input && isUnfinished(input.value);
    return busy ? [] : [{ kind: "error", text: words }];
  };
}
