// What every part of the result needs to say something.
import type { Faktorsvar, Risikomodel, Risikosvar } from "../engine.js";
import { basisLine, unsure } from "../proces/say.js";
import { type Child, h } from "../shared/dom.js";
import type { Language } from "../shared/language.js";
import { type RisikoText, risikoIn } from "../text-risiko.js";
import type { Text } from "../text.js";

export interface Saying {
  readonly language: Language;
  readonly text: RisikoText;
  /** The words all elements share. */
  readonly shared: Text;
  readonly result: Risikosvar;
  readonly model: Risikomodel | undefined;
  readonly level: number;
  readonly uid: string;
}

export const saying = (about: Omit<Saying, "text">): Saying => ({ ...about, text: risikoIn(about.language) });

/** Where a factor is from, how sure it is, and the law behind what it looks at. */
export function sourceOf(
  { language, text }: Saying,
  { source, confidence, basis }: Pick<Faktorsvar, "source" | "confidence" | "basis">,
): Child {
  const sure = unsure(language, confidence);
  return h(
    "span",
    { class: "kvm-basis kvm-note-line" },
    `${text.source}: ${source[language]}. ${sure} `,
    basis.length === 0 ? null : basisLine(language, basis),
  );
}
