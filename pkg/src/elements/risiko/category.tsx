// A risk category: always its word, with a shape of its own, so that it is the same without colour.
import type { VNode } from "preact";
import { RISIKOKATEGORIER } from "../../generated/lists.js";
import { processWord, type Risikokategori } from "../engine.js";
import { capital } from "../proces/say.js";
import { type Language, spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";

/** From the worst. */
export const categories: readonly Risikokategori[] = [...RISIKOKATEGORIER].reverse();

/** Circle, triangle and octagon, as on the road. */
const shapes: Readonly<Record<Risikokategori, string>> = {
  groen: "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z",
  gul: "M12 2.5L1.5 21h21z",
  roed: "M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8z",
};

export const categoryWord = (language: Language, category: Risikokategori): string =>
  spoken(processWord("category", category), language);

interface CategoryTagProps {
  readonly category: Risikokategori;
  /** What is said instead of the word alone. */
  readonly words?: string;
}

/** Shape and word. */
export function CategoryTag({ category, words }: CategoryTagProps): VNode {
  const { language } = useView();
  return (
    <span class="kvm-category">
      <svg
        class={`kvm-category-shape kvm-category-${category}`}
        viewBox="0 0 24 24"
        width={24}
        height={24}
        focusable="false"
        aria-hidden="true"
      >
        <path d={shapes[category]} fill="currentColor" stroke="#1a1a1a" stroke-width={1.5} />
      </svg>
      <span>{words ?? capital(categoryWord(language, category))}</span>
    </span>
  );
}

export const isCategory = (value: unknown): value is Risikokategori =>
  (categories as readonly unknown[]).includes(value);
