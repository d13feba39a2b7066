// How what the law leaves open is read: folded away, since most people never need it.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Reading } from "../engine.js";
import { HOERINGSENHEDER, PRAKSISDAGE, READINGS } from "../../generated/lists.js";
import { wholeNumber } from "../events/numbers.js";
import { RadioGroup, Ticks } from "../shared/form/choices.js";
import { useAt, useForm } from "../shared/form/context.js";
import { SelectField } from "../shared/form/select.js";
import { TextField } from "../shared/form/text.js";
import { useView } from "../shared/view/context.js";
import { forholdIn } from "../../generated/texts/forhold.js";

/** What the engine takes where nothing is said. */
const usualReading: Reading = "fromLast";

export function Settings(): VNode {
  const text = forholdIn(useView().language);
  const readings = (name: "visits" | "months"): { value: string; label: string }[] =>
    READINGS.map((value) => ({ value, label: text[name][value] }));
  return (
    <details class="details kvm-settings">
      <summary class="details-summary">{text.settings}</summary>
      <div class="details-text">
        <p>{text.settingsLead}</p>
        <Ticks
          pointer="/settings/practice"
          label={text.practiceLegend}
          hint={text.practiceHint}
          classes="kvm-wide"
          usual={PRAKSISDAGE}
          choices={PRAKSISDAGE.map((value) => ({ value, label: text.practice[value] }))}
        />
        <Hoering />
        <RadioGroup
          pointer="/settings/visits"
          label={text.visitsLegend}
          classes="kvm-wide"
          usual={usualReading}
          choices={readings("visits")}
        />
        <RadioGroup
          pointer="/settings/months"
          label={text.monthsLegend}
          classes="kvm-wide"
          usual={usualReading}
          choices={readings("months")}
        />
      </div>
    </details>
  );
}

const hoering = "/settings/hoering";

/** The socialtilsyn's own deadline: a number and what it counts, of which the number decides whether there is one. */
function Hoering(): VNode {
  const text = forholdIn(useView().language);
  const { store } = useForm();
  const [first = "days"] = HOERINGSENHEDER;
  const [chosen, choose] = useState<string>(first);
  const unit = String(useAt(`${hoering}/unit`) ?? chosen);
  return (
    <>
      <TextField
        pointer={`${hoering}/count`}
        also={[hoering]}
        label={text.hoeringCount}
        hint={text.hoeringHint}
        read={wholeNumber}
        write={(count) => store.set(hoering, count === undefined ? undefined : { unit, count })}
      />
      <SelectField
        pointer={`${hoering}/unit`}
        label={text.hoeringUnit}
        options={HOERINGSENHEDER.map((value) => ({ value, label: text.units[value] }))}
        chosen={unit}
        write={(value) => {
          choose(String(value));
          if (store.at(hoering) !== undefined) store.set(`${hoering}/unit`, value);
        }}
      />
    </>
  );
}
