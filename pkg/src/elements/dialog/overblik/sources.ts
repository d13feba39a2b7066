// What all of it rests on, each once.
import { sourceLine, standingTag } from "../../proces/say.js";
import { type Child, h, heading } from "../../shared/dom.js";
import type { Saying } from "./say.js";

export function sources({ words, level, language, result, value, uid }: Saying): Child {
  const { longMonths, graveMonths, manySteps } = result.settings;
  return h(
    "section",
    { class: "kvm-rests" },
    heading(level, null, words.sources),
    h(
      "details",
      { class: "details", id: `${uid}-sources` },
      h("summary", { class: "details-summary" }, words.allSources(result.sources.length)),
      h(
        "ul",
        { class: "details-text nobullet-list kvm-source-list" },
        result.sources.map((source) =>
          h("li", null, standingTag(language, source.standing), " ", sourceLine(language, source)),
        ),
      ),
    ),
    h(
      "p",
      { class: "kvm-basis" },
      `${words.limitsUsed(longMonths, graveMonths, manySteps)} `,
      Object.keys(value.dialog?.settings ?? {}).length === 0 ? words.limitsOwn : words.limitsSet,
    ),
  );
}
