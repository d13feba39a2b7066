// What a vilkår is called: the beginning of its text.
import type { Language } from "../shared/language.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import type { HeldVilkaar } from "./held.js";

/** What of a vilkår's text is enough to tell it from the others. */
const shortest = 70;

export function nameOf({ subject }: HeldVilkaar, language: Language): string {
  const text = String(subject ?? "").trim();
  if (text === "") return opfoelgningIn(language).newVilkaar;
  return text.length <= shortest ? text : `${text.slice(0, shortest).trimEnd()} …`;
}
