// The proposal of today with what was chosen before and after the assessment, and why.
import type { Risikokategori, Risikovurdering } from "../engine.js";
import { type Child, h, heading } from "../shared/dom.js";
import { table } from "../shared/table.js";
import { type When } from "../text-risiko.js";
import { dateInWords } from "../../words.js";
import { categoryTag, categoryWord } from "./category.js";
import type { Saying } from "./say.js";

export function chosen(say: Saying): Child {
  const { text, language, level, result } = say;
  if (result.prae === undefined && result.post === undefined) return null;
  const { category } = result.proposal;
  const now = {
    head: text.proposal,
    cells: [tag(say, category), `${text.now}, ${dateInWords(result.today, language)}`, text.decides],
  };
  const whens: readonly When[] = ["prae", "post"];
  return h(
    "section",
    { class: "kvm-findings kvm-chosen" },
    heading(level, null, text.chosen),
    table(text.chosenCaption, text.chosenColumns, [...whens.map((when) => row(say, when, result[when])), now]),
  );
}

const tag = ({ language, text }: Saying, category: Risikokategori | undefined): Child =>
  category === undefined ? text.nothing : categoryTag(language, category);

function row(say: Saying, when: When, choice: Risikovurdering | undefined): { head: Child; cells: Child[] } {
  const { text, language } = say;
  const head = text.choiceShort[when];
  if (choice === undefined) return { head, cells: [text.notChosen, "–", "–"] };
  const { category, proposed, date, by, begrundelse = "" } = choice;
  const then = proposed === undefined ? "" : text.proposedThen(categoryWord(language, proposed));
  return {
    head,
    cells: [
      [tag(say, category), then === "" ? null : h("span", { class: "kvm-note-line kvm-basis" }, then)],
      `${dateInWords(date, language)}, ${by}`,
      begrundelse.trim() === "" ? text.noReason : h("span", { class: "kvm-reason" }, begrundelse),
    ],
  };
}
