// The list of what has happened: added, changed, removed, and got back.
import type { VNode } from "preact";
import type { EventKind, Party } from "../engine.js";
import { isFor, kindName, offered } from "../events/catalogue.js";
import { Adding } from "../shared/form/adding.js";
import { type Form, useAt, useForm } from "../shared/form/context.js";
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
  const { language } = useView();
  const form = useForm();
  const text = forholdIn(language);
  const party = useAt("/party") as Party;
  return (
    <Section name="happened" class="kvm-happened" title={text.events}>
      <p>{text.eventsLead}</p>
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
          words={text}
          usual={USUAL.filter((kind) => isFor(kind, party))}
          kinds={offered(language, party)}
          name={(kind) => kindName(language, kind)}
          add={(kind) => addEvent(form, kind, language)}
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
