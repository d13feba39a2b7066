// What is seen in the assessment, and how its scores are averaged: the rest of it is typed elsewhere.
import type { VNode } from "preact";
import type { Faktorsvar, Method, Risikosvar } from "../engine.js";
import { useOutcome } from "../proces/control.js";
import { valueWords } from "../risiko/values.js";
import { spoken } from "../shared/language.js";
import { RadioGroup } from "../shared/form/choices.js";
import { useAt } from "../shared/form/context.js";
import { useView } from "../shared/view/context.js";
import { Section } from "../shared/view/section.js";
import { risikoIn } from "../../generated/texts/risiko.js";

const methods: readonly Method[] = ["nested", "flat"];
/** What the engine takes where nothing is said. */
const usual: Method = "nested";
const pointer = "/settings/method";

export function Assessment(): VNode {
  const { language, text } = useView();
  const words = risikoIn(language);
  const seen = useOutcome<Risikosvar, Faktorsvar[]>(
    (outcome) => outcome?.result?.proposal.factors.filter(({ seenIn }) => seenIn === "vurdering") ?? [],
  );
  const isSaid = useAt(pointer) !== undefined;
  return (
    <Section name="assessment" class="kvm-from-assessment" below={1} title={words.fromAssessment}>
      <div>
        {seen.length === 0 ? (
          <p>{words.noAssessment}</p>
        ) : (
          <>
            <p>{words.fromAssessmentLead}</p>
            <ul>
              {seen.map((factor) => (
                <li key={factor.id}>
                  {`${spoken(factor.label, language)}: `}
                  <strong>{valueWords(language, factor, factor.value ?? 0, factor.shown)}</strong>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <RadioGroup
        pointer={pointer}
        label={words.method}
        classes="kvm-wide"
        hidden={!isSaid && seen.every(({ measure }) => measure !== "score")}
        usual={usual}
        choices={methods.map((value) => ({ value, label: text.method[value] }))}
      />
    </Section>
  );
}
