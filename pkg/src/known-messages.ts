// Which messages there are, and what a portal's own may have in them.
import * as texts from "./generated/texts/api.js";
import { part } from "./pointer.js";
import { argumentsOf, formats, type Message } from "./say.js";
import type { Bilingual, Problem } from "./types.js";

/** Every message of an area by its id, in Danish and in English. */
type Known = ReadonlyMap<string, readonly [da: Message, en: Message]>;

const areas = new Map<string, () => Known>();

/** Tells of an area: its messages are only looked at where somebody replaces one. */
export function has(area: string, messages: () => Known): void {
  areas.set(area, messages);
}

/** Every message that is on this page. */
export const allKnown = (): [string, readonly [da: Message, en: Message]][] => [...areas.values()].flatMap((its) => [...its()]);

/** What is wrong with messages, all of it. An area that this page has not loaded is not judged: the command did. */
export function problemsOf(messages: Readonly<Record<string, unknown>>): Problem[] {
  const known = new Map<string, Known | undefined>();
  return Object.entries(messages).flatMap(([id, message]) => {
    const [first = "", second = ""] = id.split(".", 2);
    // What the engine says is told list by list: a page has those that it needs.
    const area = areas.has(first) ? first : `${first}.${second}`;
    if (!known.has(area)) known.set(area, areas.get(area)?.());
    const its = known.get(area);
    const ours = its?.get(id);
    if (its !== undefined && ours === undefined) return [problem(id, texts.unknownMessage({ id }))];
    if (!isMessage(message, 0)) return [problem(id, texts.notAMessage({ id }))];
    const has = new Set(ours?.flatMap(argumentsOf));
    const wrong = new Set(ours && argumentsOf(message).filter((name) => !has.has(name)));
    return [...wrong].map((name) => problem(id, texts.unknownArgument({ id, name })));
  });
}

function problem(id: string, message: Bilingual): Problem {
  const option = `messages/${part(id)}`;
  return { code: "badOption", path: `/options/${option}`, params: { option }, message };
}

/** Deeper than anybody writes a choice within a choice. */
const MOST_DEEP = 20;

/** Whether it is what the command gives. */
function isMessage(message: unknown, depth: number): message is Message {
  if (typeof message === "string") {
    return message.split(/(\{\w+(?:,\w+)?\})/).every((piece, at) => (at % 2 === 0 ? !/[{}]/.test(piece) : isArgument(piece)));
  }
  if (!Array.isArray(message) || depth > MOST_DEEP) return false;
  return message.every((part: unknown) => {
    if (typeof part === "string") return isMessage(part, depth);
    if (!Array.isArray(part)) return false;
    const [name, by, cases] = part as readonly unknown[];
    if (typeof name !== "string" || ![0, 1, 2].includes(by as number) || typeof cases !== "object" || cases === null) return false;
    return Object.hasOwn(cases, "other") && Object.values(cases).every((one) => isMessage(one, depth + 1));
  });
}

/** In a format that there is, or in none. */
function isArgument(piece: string): boolean {
  const [, format] = piece.slice(1, -1).split(",");
  return format === undefined || Object.hasOwn(formats, format);
}
