// What is not known.
import { type Child, h, heading } from "../shared/dom.js";
import type { Saying } from "./say.js";

export function missing({ text, language, level, result }: Saying): Child {
  const { category, missing: ids, factors } = result.proposal;
  if (category === undefined) return null;
  const names = factors.filter(({ id }) => ids.includes(id)).map(({ label }) => label[language]);
  return h(
    "section",
    { class: "kvm-findings kvm-missing" },
    heading(level, null, text.missing),
    names.length === 0
      ? h("p", null, text.missingNone)
      : [
          h("p", null, text.missingLead(names.length)),
          h(
            "ul",
            { class: "kvm-two-columns" },
            names.map((name) => h("li", null, name)),
          ),
        ],
  );
}
