// The tilsynsintensitet: every dial as proposed, as turned, and what the law settles about it whatever the colour.
import type { Dialsvar, Lov } from "../engine.js";
import { basisLine } from "../proces/say.js";
import { type Child, h, heading } from "../shared/dom.js";
import { table } from "../shared/table.js";
import { categoryWord } from "./category.js";
import type { Saying } from "./say.js";

export function intensity(say: Saying): Child {
  const { text, language, level, result } = say;
  if (result.intensity === undefined) return null;
  const { category, dials } = result.intensity;
  const isChosen = result.prae !== undefined || result.post !== undefined;
  const lead = text.intensityLead(categoryWord(language, category), isChosen);
  return h(
    "section",
    { class: "kvm-findings kvm-intensity" },
    heading(level, null, text.intensity),
    h("p", null, lead),
    table(
      text.intensityCaption,
      text.intensityColumns,
      dials.map((dial) => ({
        head: dial.label[language],
        cells: [strength(say, dial.proposed.strength, dial.proposed.text[language]), turned(say, dial), law(say, dial)],
      })),
    ),
    h("p", { class: "kvm-basis" }, text.intensitySource),
  );
}

const strength = ({ text }: Saying, of: keyof Saying["text"]["strength"], words: string): Child => [
  h("strong", null, text.strength[of]),
  words === "" ? null : h("span", { class: "kvm-note-line" }, words),
];

function turned(say: Saying, { chosen }: Dialsvar): Child {
  const { text } = say;
  if (chosen === undefined) return text.asProposed;
  const { begrundelse = "" } = chosen;
  return strength(say, chosen.strength, begrundelse.trim() === "" ? text.noReason : begrundelse);
}

const law = (say: Saying, { law: rules }: Dialsvar): Child =>
  rules.length === 0 ? say.text.noLaw : rules.map((lov) => rule(say, lov));

const rule = ({ language }: Saying, { text: words, basis, confidence, open }: Lov): Child =>
  h(
    "span",
    { class: "kvm-note-line kvm-law-rule" },
    words[language],
    " ",
    basisLine(language, basis, confidence),
    open === undefined ? null : [" ", h("span", { class: "kvm-basis" }, open[language])],
  );
