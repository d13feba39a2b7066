// The list of what has happened: added, changed, removed, and got back.
import type { VNode } from "preact";
import type { EventKind, Party } from "../engine.js";
import { isFor, kindName, offered } from "../events/catalogue.js";
import { Adding } from "../shared/form/adding.js";
import { type Form, useAt, useForm, useStore } from "../shared/form/context.js";
import { Entries } from "../shared/form/entries.js";
import type { Language } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Section } from "../shared/view/section.js";
import { USUAL } from "../../generated/lists.js";
import { forholdIn } from "../../generated/texts/forhold.js";
import { EventFields, EventLine, RemoveEvent } from "./event.js";
import { newEvent } from "./held.js";
import { eventsIn, nameOf } from "./name.js";

export function Events(): VNode {
  const { language, reader, told } = useView();
  const form = useForm();
  const text = forholdIn(language);
  const party = useAt("/party") as Party;
  const isEmpty = useStore((store) => eventsIn(store).length === 0);
  const { addUsual, addOther, addHint } = text;
  const words = { ...text, addUsual: addUsual({ reader }), addOther: addOther({ reader }), addHint: addHint({ reader }) };
  return (
    <Section name="happened" class="kvm-happened" title={text.events}>
      <p>{text.eventsLead({ reader })}</p>
      <Entries
        pointer="/events"
        classes="kvm-facts"
        none={text.noEvents}
        Line={EventLine}
        Fields={EventFields}
        RemoveLabel={RemoveEvent}
        removed={(pointer) => {
          const name = nameOf(form.store, pointer, language);
          return { words: text.removed({ what: name }), back: text.back({ what: name }) };
        }}
      />
      {/* What the party can meet with. What stands there already stays, whoever it is for. */}
      <div>
        <Adding
          words={words}
          usual={USUAL.filter((kind) => isFor(kind, party))}
          kinds={offered(language, party).map((group) => ({ ...group, label: told(group.label) }))}
          name={(kind) => told(kindName(language, kind))}
          add={(kind) => addEvent(form, kind, language)}
          isFirst={isEmpty}
        />
      </div>
    </Section>
  );
}

/** Adds an event and goes to its date. */
export function addEvent({ store, add, say }: Form, kind: EventKind, language: Language): void {
  add("/events", newEvent(kind, eventsIn(store)));
  say(forholdIn(language).added({ what: kindName(language, kind) }));
}
