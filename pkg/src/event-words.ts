// The words of the catalogue of events, each by an id under which a portal says another.
import { has } from "./known-messages.js";
import type { EventField, EventKindEntry } from "./generated/catalogue.js";
import { hasOwn } from "./own-messages.js";
import type { Bilingual } from "./types.js";
import { fresh, once } from "./word-table.js";
import { asPortal } from "./words.js";

/** What makes a word: what the package says, or a portal in its place. */
type Say = (id: string, said: Bilingual) => Bilingual;

/** Its words are known by the ids that it is made with, and it is made anew when a portal's messages are others. */
function withWords<T>(area: string, make: (say: Say) => T): () => T {
  has(area, () => {
    const known = new Map<string, readonly [da: string, en: string]>();
    make((id, said) => (known.set(`engine.${id}`, [said.da, said.en]), said));
    // What is asked about a kind is an area of its own.
    return new Map([...known].filter(([id]) => id.startsWith(`${area}.`)));
  });
  return fresh(() => make(hasOwn() ? (id, said) => asPortal({ ...said }, `engine.${id}`) : (_, said) => said));
}

/** Words by their id: `engine.<name>.<id>`. */
export function named(name: string, make: () => Readonly<Record<string, Bilingual>>): () => Readonly<Record<string, Bilingual>> {
  const words = once(make);
  return withWords(`engine.${name}`, (say) => Object.fromEntries(Object.entries(words()).map(([id, its]) => [id, say(`${name}.${id}`, its)])));
}

/** The questions about every event: `engine.eventQuestions.<field>.label`, and `.hint`. */
export function questions(make: () => readonly EventField[]): () => readonly EventField[] {
  const fields = once(make);
  return withWords("engine.eventQuestions", (say) => fields().map((field) => asked(field, `eventQuestions.${field.name}`, say)));
}

/**
 * The kinds: `engine.events.<kind>`, and of the questions about them `engine.eventFields.<kind>.<field>.label` and `.hint`,
 * where what several kinds are asked stands under the first of them.
 */
export function kindsOf(make: () => readonly EventKindEntry[]): () => readonly EventKindEntry[] {
  const kinds = once(make);
  const all = (say: Say): EventKindEntry[] => {
    const made = new Map<EventField, EventField>();
    const questionOf = (field: EventField, kind: string): EventField => {
      let its = made.get(field);
      if (its === undefined) made.set(field, (its = asked(field, `eventFields.${kind}.${field.name}`, say)));
      return its;
    };
    return kinds().map((entry) => ({
      ...entry,
      label: say(`events.${entry.kind}`, entry.label),
      fields: entry.fields.map((field) => questionOf(field, entry.kind)),
    }));
  };
  withWords("engine.eventFields", all);
  return withWords("engine.events", all);
}

function asked(field: EventField, id: string, say: Say): EventField {
  const { label, hint, shape } = field;
  return {
    ...field,
    ...(shape.is === "object" && { shape: { ...shape, fields: shape.fields.map((one) => asked(one, `${id}.${one.name}`, say)) } }),
    label: say(`${id}.label`, label),
    ...(hint && { hint: say(`${id}.hint`, hint) }),
  };
}
