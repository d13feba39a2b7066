// The list of what has happened: added, changed, removed, and got back.
import type { EventKind } from "../engine.js";
import { isFor, kindName, offered } from "../events/catalogue.js";
import type { TypedEvent } from "../events/typed.js";
import { adding } from "../shared/adding.js";
import { arrange } from "../shared/arrange.js";
import { h, heading, replace } from "../shared/dom.js";
import { unfold } from "../shared/folded.js";
import type { Context } from "../shared/fields/context.js";
import { Removed } from "../shared/removed.js";
import { forholdIn, type ForholdText } from "../text-forhold.js";
import type { Draft } from "./draft.js";
import { EventPart } from "./event.js";

/** What most people come with. */
const usual: readonly EventKind[] = ["tilsynsrapportUdkast", "varsling", "paabud", "skaerpetTilsyn", "ophoer"];

export class EventsPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #text: ForholdText;
  readonly #draft: Draft;
  readonly #changed: () => void;
  readonly #say: (words: string) => void;
  readonly #list = h("div", { class: "kvm-facts" });
  readonly #none: HTMLElement;
  readonly #removed: Removed;
  /** What can be added, which the party decides. */
  readonly #adding = h("div");
  #offeredTo: string | undefined;
  /** The part of each event, and a number for its ids that no other event on the page has had. */
  readonly #parts = new Map<TypedEvent, EventPart>();
  #count = 0;

  /** `changed`: something was added or taken away; `say`: tells it to those who do not see it. */
  constructor(context: Context, draft: Draft, changed: () => void, say: (words: string) => void) {
    this.#context = context;
    this.#text = forholdIn(context.language);
    this.#draft = draft;
    this.#changed = changed;
    this.#say = say;
    this.#none = h("p", null, this.#text.noEvents);
    this.#removed = new Removed(context, say);
    const { uid, level } = context;
    const text = this.#text;
    this.node = h(
      "section",
      { class: "kvm-happened", "aria-labelledby": `${uid}-happened` },
      heading(level, { id: `${uid}-happened` }, text.events),
      h("p", null, text.eventsLead),
      this.#list,
      this.#removed.node,
      this.#adding,
    );
  }

  get parts(): readonly EventPart[] {
    return this.#draft.events.flatMap((event) => this.#parts.get(event) ?? []);
  }

  show(badDates: ReadonlySet<TypedEvent>): void {
    const { events } = this.#draft;
    for (const event of this.#parts.keys()) if (!events.includes(event)) this.#parts.delete(event);
    for (const event of events) if (!this.#parts.has(event)) this.#parts.set(event, this.#made(event));
    const nodes = this.parts.map(({ node }) => node);
    arrange(this.#list, nodes.length === 0 ? [this.#none] : nodes);
    for (const part of this.parts) part.show(badDates);
    this.#offer();
  }

  /** Offers what the party can meet with. What stands there already stays, whoever it is for. */
  #offer(): void {
    const { party } = this.#draft;
    if (party === this.#offeredTo) return;
    this.#offeredTo = party;
    const { language } = this.#context;
    replace(
      this.#adding,
      adding(this.#context, {
        words: this.#text,
        usual: usual.filter((kind) => isFor(kind, party)),
        kinds: offered(language, party),
        name: (kind) => kindName(language, kind),
        add: (kind) => this.add(kind),
      }),
    );
  }

  #made(event: TypedEvent): EventPart {
    this.#count += 1;
    return new EventPart(this.#context, event, `${this.#context.uid}-event${this.#count}`, {
      events: () => this.#draft.events,
      write: (member, value) => this.#draft.write(event, member, value),
      remove: (one) => this.#remove(one),
    });
  }

  /** Adds an event and goes to its date. */
  add(kind: EventKind): void {
    const event = this.#draft.add(kind);
    this.#changed();
    const part = this.#parts.get(event);
    if (part === undefined) return;
    unfold(part.node);
    this.#say(this.#text.added(kindName(this.#context.language, kind)));
  }

  #remove(event: TypedEvent): void {
    const at = this.#draft.events.indexOf(event);
    const name = this.#parts.get(event)?.name() ?? "";
    this.#draft.events.splice(at, 1);
    this.#changed();
    this.#removed.offer(this.#text.removed(name), this.#text.back(name), () => {
      this.#draft.events.splice(at, 0, event);
      this.#changed();
      this.#parts.get(event)?.summary.focus();
    });
  }
}
