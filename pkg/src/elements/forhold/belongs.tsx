// Which case an event belongs to, and which event another answers: asked only where several can be meant.
import type { VNode } from "preact";
import { casesBeside, isAlone, ownWord } from "../events/cases.js";
import { asked, entryOf } from "../events/catalogue.js";
import type { TypedEvent } from "../events/typed.js";
import { useAt, useForm, useStore } from "../shared/form/context.js";
import type { EntryProps } from "../shared/form/entries.js";
import { SelectField } from "../shared/form/select.js";
import { useView } from "../shared/view/context.js";
import { eventsIn as wordsIn } from "../../generated/texts/events.js";
import { forholdIn } from "../../generated/texts/forhold.js";
import { eventsIn, nameIn } from "./name.js";

const own = "own";

export function Belongs({ pointer }: EntryProps): VNode {
  const { language } = useView();
  const { store } = useForm();
  const event = useAt(pointer) as TypedEvent;
  const events = useStore(eventsIn);
  const cases = casesBeside(event, events);
  const named = useStore(() => cases.map(({ by }) => by.map((one) => nameIn(store, one, language)).join(" · ")));
  const place = isAlone(event, cases) ? own : String(cases.findIndex(({ sag }) => sag === event.sag));
  return (
    <SelectField
      pointer={`${pointer}/sag`}
      {...asked(language, "sag")}
      hidden={cases.length === 0}
      chosen={place}
      options={[
        ...named.map((label, at) => ({ value: String(at), label })),
        { value: own, label: forholdIn(language).ownCase },
      ]}
      write={(value) => {
        const chosen = cases[Number(value)];
        store.set(`${pointer}/sag`, chosen === undefined ? ownWord(event, events) : chosen.sag);
      }}
    />
  );
}

export function Answers({ pointer }: EntryProps): VNode {
  const { language } = useView();
  const { store } = useForm();
  const event = useAt(pointer) as TypedEvent;
  const all = useStore(eventsIn);
  const now = event["answers"];
  const can = all.filter((one) => canBeAnswered(one, event));
  // What is written is there to be seen, also where nothing has that id.
  const other = now === undefined || can.some(({ id }) => id === now) ? [] : [String(now)];
  const options = useStore(() => [
    ...can.map((one) => ({ value: one.id, label: nameIn(store, one, language) })),
    ...other.map((id) => {
      const there = all.find((one) => one.id === id);
      return { value: id, label: there === undefined ? id : nameIn(store, there, language) };
    }),
  ]);
  return (
    <SelectField
      pointer={`${pointer}/answers`}
      {...asked(language, "answers")}
      hidden={now === undefined && can.length < 2}
      options={[{ value: "", label: wordsIn(language).notSaid }, ...options]}
    />
  );
}

/** What began the case that an event belongs to, where it can answer that; what begins one itself is not asked. */
function canBeAnswered(one: TypedEvent, by: TypedEvent): boolean {
  const mine = entryOf(by.kind);
  const together = mine?.answers?.includes(one.kind) === true && one.sag === by.sag;
  return one !== by && together && entryOf(one.kind)?.opens === true && mine?.opens !== true;
}
