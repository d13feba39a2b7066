// A letter that is being written and is not told yet: kept from the first answer, and there when one comes back.
import { isMembers } from "../../pkg/src/elements/shared/form/pointer.js";
import { read, remove, write } from "./storage.js";

/** What is written of it, each as it was typed. */
export interface Begun {
  readonly written: { readonly [name: string]: string };
  readonly receipt: string;
  readonly subject: string;
}

/** Of a case: which letter is chosen, and what is written of each. */
interface OfCase {
  readonly kind?: string;
  readonly letters: { readonly [kind: string]: Begun };
}

/** The case that is open; `saved`: since when it is kept. */
interface Open {
  readonly sag: { readonly id?: string };
  readonly saved?: string;
}

const KEY = "kvalitetsmodel.brev";
/** A case that nothing has been told in is another one after a reload, and kept nowhere. */
const caseOf = ({ sag, saved }: Open): string => (saved === undefined ? "" : (sag.id ?? ""));

export const chosenLetter = (kept: Open): string | undefined => all()[caseOf(kept)]?.kind;
export const begunLetter = (kept: Open, kind: string): Begun | undefined => all()[caseOf(kept)]?.letters[kind];

export function chooseLetter(kept: Open, kind: string): void {
  const { letters = {} } = all()[caseOf(kept)] ?? {};
  put(kept, { kind, letters });
}

export function keepLetter(kept: Open, kind: string, begun: Begun): void {
  const { letters = {} } = all()[caseOf(kept)] ?? {};
  put(kept, { kind, letters: { ...letters, [kind]: begun } });
}

/** It is told, and stands in the case. */
export function tellLetter(kept: Open, kind: string): void {
  const { [kind]: _, ...letters } = all()[caseOf(kept)]?.letters ?? {};
  put(kept, { letters });
}

export const forgetLetters = (): void => remove(KEY);

function put(kept: Open, its: OfCase): void {
  const { [caseOf(kept)]: _, ...others } = all();
  const isNone = its.kind === undefined && Object.keys(its.letters).length === 0;
  const cases = isNone ? others : { ...others, [caseOf(kept)]: its };
  if (Object.keys(cases).length === 0) return forgetLetters();
  // Where there is no room for it, the case tells so too.
  write(KEY, JSON.stringify(cases));
}

/** What cannot be read of it is nothing that anybody would miss: the letter is still in their hand. */
function all(): { readonly [id: string]: OfCase } {
  try {
    const cases = JSON.parse(read(KEY) ?? "{}") as unknown;
    const entries = isMembers(cases) ? Object.entries(cases) : [];
    return Object.fromEntries(entries.flatMap(([id, its]) => (isMembers(its) ? [[id, ofCase(its)]] : [])));
  } catch {
    return {};
  }
}

function ofCase({ kind, letters }: { readonly [name: string]: unknown }): OfCase {
  const entries = isMembers(letters) ? Object.entries(letters) : [];
  const begun = entries.flatMap(([name, its]) => (isMembers(its) ? [[name, letter(its)] as const] : []));
  return { ...(typeof kind === "string" && { kind }), letters: Object.fromEntries(begun) };
}

function letter({ written, receipt, subject }: { readonly [name: string]: unknown }): Begun {
  const text = (one: unknown): string => (typeof one === "string" ? one : "");
  const entries = isMembers(written) ? Object.entries(written).map(([name, one]) => [name, text(one)] as const) : [];
  return { written: Object.fromEntries(entries), receipt: text(receipt), subject: text(subject) };
}
