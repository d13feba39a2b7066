// The tilsynsintensitet: every dial as proposed, as turned, and what the law settles about it whatever the colour.
import type { VNode } from "preact";
import type { Dialsvar, Lov, Styrke } from "../engine.js";
import { type ToldTo, toldTo } from "../frister/told-to.js";
import { BasisLine } from "../proces/said.js";
import { capital } from "../proces/say.js";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Table } from "../shared/view/table.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import { categoryWord } from "./category.js";
import type { Shown } from "./model.js";

export function Intensity({ result }: Shown): VNode | null {
  const { language } = useView();
  const text = risikoIn(language);
  if (result.intensity === undefined) return null;
  const { category, dials } = result.intensity;
  // Who chooses a category is the socialtilsyn.
  const tell = toldTo("socialtilsyn", result.area === "tilbud" ? "tilbud" : "plejefamilie", language);
  const isChosen = result.prae !== undefined || result.post !== undefined;
  return (
    <section class="kvm-findings kvm-intensity">
      <Heading>{text.intensity}</Heading>
      <p>{text.intensityLead({ category: categoryWord(language, category), chosen: isChosen })}</p>
      <Table
        name="intensity"
        caption={text.intensityCaption}
        columns={text.intensityColumns}
        rows={dials.map((dial) => ({
          head: spoken(dial.label, language),
          cells: [<Much dial={dial} tell={tell} />],
        }))}
      />
      <p class="kvm-basis">{text.intensitySource}</p>
    </section>
  );
}

/** Beside a form there is room for one column: what is proposed, what was chosen in its place, and what the law says. */
function Much({ dial: { proposed, chosen, law }, tell }: { readonly dial: Dialsvar; readonly tell: ToldTo }): VNode {
  const { language } = useView();
  const text = risikoIn(language);
  const { strength, begrundelse = "" } = chosen ?? {};
  return (
    <>
      <Strength of={proposed.strength} words={spoken(proposed.text, language)} />
      {strength && <Strength title={text.intensityChosen} of={strength} words={begrundelse.trim() === "" ? text.noReason : begrundelse} />}
      {law.length > 0 && (
        <div class="kvm-law-rules">
          {text.intensityLaw}
          {law.map((rule) => (
            <Rule {...rule} tell={tell} />
          ))}
        </div>
      )}
    </>
  );
}

function Strength({ title, of, words }: { readonly title?: string; readonly of: Styrke; readonly words: string }): VNode {
  const strength = risikoIn(useView().language).strength[of];
  return (
    <div>
      {title === undefined ? <strong>{capital(strength)}</strong> : <strong>{`${title} ${strength}`}</strong>}
      {words !== "" && <div class="kvm-note-line">{words}</div>}
    </div>
  );
}

function Rule({ text, basis, confidence, open, tell }: Lov & { readonly tell: ToldTo }): VNode {
  const { language } = useView();
  return (
    <div class="kvm-note-line kvm-law-rule">
      {tell(spoken(text, language))} <BasisLine basis={basis} confidence={confidence} />
      {open && (
        <>
          {" "}
          <span class="kvm-basis">{tell(spoken(open, language))}</span>
        </>
      )}
    </div>
  );
}
