// One thing that can be known, as a field.
import type { VNode } from "preact";
import type { Bestyrelse, OekonomiForhold, Risikosvar } from "../engine.js";
import { wholeNumber } from "../events/numbers.js";
import { areaOf } from "../shared/sag/assessment.js";
import { useOutcome } from "../proces/control.js";
import { RadioGroup, Ticks } from "../shared/form/choices.js";
import { useAt, useForm } from "../shared/form/context.js";
import { DateField } from "../shared/form/date.js";
import type { FieldProps } from "../shared/form/field.js";
import { TextField } from "../shared/form/text.js";
import { YesNo } from "../shared/form/yes-no.js";
import { useView } from "../shared/view/context.js";
import { OEKONOMI } from "../../generated/lists.js";
import { procesIn } from "../../generated/texts/proces.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import type { Name } from "../risiko/names.js";
import { kindOf } from "./catalogue.js";
import { fromTenths, isUnfinished, tenths } from "./decimals.js";
import { EventsField } from "./events.js";
import { known } from "./held.js";

interface QuestionProps {
  readonly name: Name;
  readonly hidden: boolean;
}

export function Question({ name, hidden }: QuestionProps): VNode {
  const { language } = useView();
  const [label, hint] = risikoIn(language).asks[name];
  const field: FieldProps = { pointer: `${known}/${name}`, label, hint, hidden };
  switch (kindOf(name)) {
    case "count":
      return <TextField {...field} read={wholeNumber} inputMode="decimal" isUnfinished={isUnfinished} />;
    case "tenths":
      return <TextField {...field} read={tenths} said={fromTenths} inputMode="decimal" isUnfinished={isUnfinished} />;
    case "events":
      return <EventsField {...field} name={name} />;
    case "yesNo":
      return <YesNo {...field} unknown={procesIn(language).notSaid} />;
    case "board":
      return <Board {...field} />;
    case "oekonomi":
      return <Oekonomi {...field} />;
    case "date":
      return <DateField {...field} />;
  }
}

function Board(field: FieldProps): VNode {
  const { language } = useView();
  const { bestyrelse } = risikoIn(language);
  const choices = (Object.keys(bestyrelse) as Bestyrelse[]).map((value) => ({ value, label: bestyrelse[value] }));
  const unknown = { value: "unknown", label: procesIn(language).notSaid };
  return <RadioGroup {...field} classes="kvm-wide" usual={unknown.value} choices={[...choices, unknown]} />;
}

const inOrder = "inOrder";

/** What is not in order; that all is in order is told too, and is something else than not told. */
function Oekonomi(field: FieldProps): VNode {
  const { oekonomi, oekonomiInOrder } = risikoIn(useView().language);
  const { store } = useForm();
  const value = useAt(field.pointer);
  const told: readonly unknown[] = Array.isArray(value) ? value : [];
  const isInOrder = value !== undefined && told.length === 0;
  const area = useOutcome<Risikosvar, string | undefined>(
    (outcome) => outcome && (areaOf(outcome.value.party) ?? outcome.result?.area),
  );
  const all = Object.keys(oekonomi) as OekonomiForhold[];
  const asked: readonly OekonomiForhold[] = area !== undefined && Object.hasOwn(OEKONOMI, area) ? OEKONOMI[area as keyof typeof OEKONOMI] : all;
  return (
    <Ticks
      {...field}
      classes="kvm-wide"
      chosen={isInOrder ? [inOrder] : told}
      choices={[
        // What was told of the other area is still there to be seen and taken away.
        ...all
          .filter((one) => asked.includes(one) || told.includes(one))
          .map((one) => ({ value: one, label: oekonomi[one] })),
        { value: inOrder, label: oekonomiInOrder },
      ]}
      write={(ticked) => {
        const words = (ticked ?? []) as readonly string[];
        const wrong = words.filter((one) => one !== inOrder);
        const tick = words.includes(inOrder);
        // The latest tick counts: all in order, or something that is not.
        const isNew = tick && !isInOrder;
        store.set(field.pointer, wrong.length > 0 && !isNew ? wrong : tick ? [] : undefined);
      }}
    />
  );
}
