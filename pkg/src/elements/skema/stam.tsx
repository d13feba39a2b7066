// The stamoplysninger: what decides which model and which indicators apply.
import type { VNode } from "preact";
import type { Area, Kind, Tilbudstype } from "../engine.js";
import { RadioGroup, Ticks } from "../shared/form/choices.js";
import { useAt, useForm } from "../shared/form/context.js";
import { DateField } from "../shared/form/date.js";
import type { Message } from "../shared/form/message.js";
import { TextField } from "../shared/form/text.js";
import { YesNo } from "../shared/form/yes-no.js";
import { useView } from "../shared/view/context.js";
import { FoldedSection, Section } from "../shared/view/section.js";
import { Afdelinger } from "./afdelinger.js";
import { isType, list, typesOf } from "./held.js";
import { useTypes } from "./type-names.js";

const areas: readonly Area[] = ["tilbud", "plejefamilier"];
const kinds: readonly Kind[] = ["drift", "godkendelse"];

export function Stam(): VNode {
  const { text } = useView();
  const { form } = text;
  const isFamily = useAt("/area") === "plejefamilier";
  // Without its date nobody can say which model it is: half of one is wrong once it is left.
  const worded = (message: Message): Message =>
    message.text === form.writeDate ? { ...message, kind: "error" } : message;
  return (
    <Section name="stam" class="kvm-stam" title={form.stam}>
      <RadioGroup
        pointer="/area"
        label={form.areaLegend}
        classes="kvm-few"
        choices={areas.map((value) => ({ value, label: text.area[value] }))}
      />
      <RadioGroup
        pointer="/kind"
        label={form.kindLegend}
        classes="kvm-few"
        choices={kinds.map((value) => ({
          value,
          label: (
            <>
              {text.kind[value]}{" "}
              <span class="kvm-more">{form.kindHint[value]}</span>
            </>
          ),
        }))}
      />
      <DateField pointer="/date" label={form.dateLegend} hint={form.dateHint} empty="" worded={worded} />
      <TextField
        pointer="/tilbud/name"
        label={isFamily ? form.familyName : form.tilbudName}
        hint={isFamily && form.familyNameHint}
      />
      <About isFamily={isFamily} />
    </Section>
  );
}

/** What of the tilbud decides which indicators apply: until somebody says it, all are shown. */
function About({ isFamily }: { isFamily: boolean }): VNode {
  const { text, uid, folded } = useView();
  const chosen = list(useAt(tilbudstyper) as Tilbudstype[] | undefined).length;
  const inside = (
    <>
      <Types />
      {!isFamily && (
        <>
          <Bestyrelse />
          <Afdelinger />
        </>
      )}
    </>
  );
  if (!folded) return inside;
  return (
    <FoldedSection id={`${uid}-about`} title={isFamily ? text.form.typesLegend : text.form.aboutTitle} below={1} line={text.form.typesChosen({ count: chosen })}>
      {inside}
    </FoldedSection>
  );
}

const tilbudstyper = "/tilbud/tilbudstyper";

function Types(): VNode {
  const { text } = useView();
  const { store } = useForm();
  const its = list(typesOf[useAt("/area") as Area]);
  const write = (chosen: unknown): void => {
    // Those of the other area are kept; a word that is none goes with the next answer.
    const others = list(store.at(tilbudstyper) as Tilbudstype[] | undefined).filter((type) => isType(type) && !its.includes(type));
    const all = [...others, ...list(chosen as Tilbudstype[] | undefined)];
    store.set(tilbudstyper, all.length === 0 ? undefined : all);
  };
  return (
    <Ticks
      pointer={tilbudstyper}
      label={text.form.typesLegend}
      hint={text.form.typesHint}
      classes="kvm-wide"
      choices={useTypes(its)}
      write={write}
    />
  );
}

function Bestyrelse(): VNode {
  const { form } = useView().text;
  return (
    <YesNo pointer="/tilbud/bestyrelse" label={form.bestyrelseLegend} unknown={form.bestyrelseUnknown} unread="no" />
  );
}
