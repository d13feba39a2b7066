// The proposal of today with what was chosen before and after the assessment, and why.
import type { ComponentChildren, VNode } from "preact";
import type { Risikokategori, Risikovurdering } from "../engine.js";
import type { Language } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { type Row, Table } from "../shared/view/table.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import type { When } from "./names.js";
import { dateInWords } from "../../words.js";
import { CategoryTag, categoryWord } from "./category.js";
import type { Shown } from "./model.js";

const whens: readonly When[] = ["prae", "post"];

export function Chosen({ result }: Shown): VNode | null {
  const { language } = useView();
  const text = risikoIn(language);
  if (result.prae === undefined && result.post === undefined) return null;
  const now = {
    head: text.proposal,
    cells: [tag(language, result.proposal.category), `${text.now}, ${dateInWords(result.today, language)}`, text.decides],
  };
  return (
    <section class="kvm-findings kvm-chosen">
      <Heading>{text.chosen}</Heading>
      <Table
        name="chosen"
        caption={text.chosenCaption}
        columns={text.chosenColumns}
        rows={[...whens.map((when) => row(language, when, result[when])), now]}
      />
    </section>
  );
}

const tag = (language: Language, category: Risikokategori | undefined): ComponentChildren =>
  category === undefined ? risikoIn(language).nothing : <CategoryTag category={category} />;

function row(language: Language, when: When, choice: Risikovurdering | undefined): Row {
  const text = risikoIn(language);
  const head = text.choiceShort[when];
  if (choice === undefined) return { head, cells: [text.notChosen, "–", "–"] };
  const { category, proposed, date, by, begrundelse = "" } = choice;
  const then = proposed && (
    <div class="kvm-note-line kvm-basis">{text.proposedThen({ category: categoryWord(language, proposed) })}</div>
  );
  return {
    head,
    cells: [
      <>
        {tag(language, category)}
        {then}
      </>,
      `${dateInWords(date, language)}, ${by}`,
      begrundelse.trim() === "" ? text.noReason : <span class="kvm-reason">{begrundelse}</span>,
    ],
  };
}
