// Which socialtilsyn one is under: BEK om socialtilsyn § 1. Folded away, and asked no further than the answer needs.
import type { VNode } from "preact";
import { processWord, socialtilsyn, type Tilhoer, type Tilhoersspoergsmaal } from "../engine.js";
import { wholeNumber } from "../events/numbers.js";
import { spoken } from "../shared/language.js";
import { useAt, useForm, useStore } from "../shared/form/context.js";
import { SelectField } from "../shared/form/select.js";
import { TextField } from "../shared/form/text.js";
import { useView } from "../shared/view/context.js";
import { Law } from "../shared/view/law.js";
import { KOMMUNER, OPGAVER, REGIONS } from "../../generated/lists.js";
import { forholdIn } from "../../generated/texts/forhold.js";
import { dayOf, type Held, sagOf } from "./held.js";

/** What is asked, in the order of the law, and the words it is answered with; a number is written. */
const questions: readonly [Tilhoersspoergsmaal, readonly string[] | "yesNo" | "number"][] = [
  ["region", REGIONS],
  ["kommune", KOMMUNER],
  ["driftsherre", KOMMUNER],
  ["koncern", "yesNo"],
  ["hovedadresse", REGIONS],
  ["opgave", OPGAVER],
  ["pladser", "number"],
  ["hidtil", REGIONS],
];

export function Home(): VNode {
  const { language, reader } = useView();
  const text = forholdIn(language);
  const held = useStore(({ value }) => value) as Held;
  const { value: tilhoer } = socialtilsyn(sagOf(held), dayOf(held), { partial: true });
  const asked = new Set(tilhoer?.asks.map(({ id }) => id));
  return (
    // A socialtilsyn is not under one.
    <details class="details kvm-home" hidden={held.party === "socialtilsyn"}>
      <summary class="details-summary">{text.home({ reader })}</summary>
      <div class="details-text">
        <p>{text.homeLead({ reader })}</p>
        {questions.map(([name, answers]) => (
          <Question key={name} name={name} answers={answers} asked={asked.has(name)} />
        ))}
        <div class="kvm-home-answer" role="status">
          {tilhoer && <Answer {...tilhoer} />}
        </div>
      </div>
    </details>
  );
}

interface QuestionProps {
  readonly name: Tilhoersspoergsmaal;
  readonly answers: readonly string[] | "yesNo" | "number";
  /** Whether the answer depends on it. */
  readonly asked: boolean;
}

function Question({ name, answers, asked }: QuestionProps): VNode {
  const { language, told } = useView();
  const { store, at } = useForm();
  const text = forholdIn(language);
  const pointer = `/hjemsted/${name}`;
  // What was answered stays, also where it decides nothing any more, and what one stands in is not taken away.
  const hidden = useAt(pointer) === undefined && !asked && !at(pointer)?.matches(":focus");
  const field = { pointer, hidden, label: told(spoken(processWord("tilhoersspoergsmaal", name), language)) };
  if (answers === "number") return <TextField {...field} read={wholeNumber} />;
  const unknown = { value: "", label: text.homeUnknown };
  if (answers !== "yesNo") {
    const words = answers.map((value) => ({ value, label: spoken(processWord("place", value), language) }));
    return <SelectField {...field} options={[unknown, ...words]} />;
  }
  return (
    <SelectField
      {...field}
      write={(chosen) => store.set(pointer, chosen && chosen === "true")}
      options={[unknown, { value: "true", label: text.yes }, { value: "false", label: text.no }]}
    />
  );
}

function Answer({ nameText, regionText, kommuneText, reasonText, source, asks }: Tilhoer): VNode {
  const { language, reader, told } = useView();
  const text = forholdIn(language);
  const why = (
    <p>
      {told(spoken(reasonText, language))}
      {source.basis.length > 0 && (
        <span class="kvm-basis">
          {" "}
          <Law basis={source.basis} />
        </span>
      )}
    </p>
  );
  // What no field asks by itself, as where two answers contradict each other.
  const others = asks
    .filter(({ id }) => !questions.some(([name]) => name === id))
    .map((ask) => <p key={ask.id}>{told(spoken(ask.text, language))}</p>);
  if (nameText === undefined || regionText === undefined) {
    return (
      <>
        {asks.length > 0 ? <p>{text.homeAsks}</p> : why}
        {others}
      </>
    );
  }
  return (
    <>
      <p>
        <strong>{text.homeAnswer({ reader, name: spoken(nameText, language), region: spoken(regionText, language), kommune: spoken(kommuneText, language) })}</strong>
      </p>
      {why}
      {others}
      {asks.length > 0 && <p>{text.homeMayChange}</p>}
    </>
  );
}
