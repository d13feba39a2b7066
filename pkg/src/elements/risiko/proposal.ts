// The proposed category, large, with what stands beside it: what was chosen, how much is known, how bad it could be.
import { type Child, h, heading } from "../shared/dom.js";
import { advises } from "../proces/say.js";
import { categoryTag, categoryWord } from "./category.js";
import type { Saying } from "./say.js";

export function proposal(say: Saying): Child {
  const { text, language, level, result } = say;
  const { category, known, atWorst } = result.proposal;
  if (category === undefined) return nothing(say);
  const word = categoryWord(language, category);
  return h(
    "section",
    { class: "kvm-next kvm-proposal" },
    heading(level, null, text.result),
    h("p", { class: "kvm-category-large" }, categoryTag(language, category, text.proposalWord(word))),
    h("p", null, h("strong", null, text.decides), " ", text.knownOf(known.answered, known.applicable)),
    h("p", null, atWorst === category ? text.atWorstSame : text.atWorst(categoryWord(language, atWorst))),
    advises(language, result.today),
  );
}

function nothing({ text, language, level, result }: Saying): Child {
  return h(
    "section",
    { class: "kvm-empty" },
    heading(level, null, text.nothing),
    h("p", null, text.nothingLead),
    h(
      "ol",
      null,
      text.nothingSteps.map((step) => h("li", null, step)),
    ),
    advises(language, result.today),
  );
}
