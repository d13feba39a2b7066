// The list of steps: added, changed, removed, and got back. It is read by date; what is stored keeps its order.
import type { EventKind, Party } from "../engine.js";
import { isFor, kindName, offered } from "../events/catalogue.js";
import type { TypedEvent } from "../events/typed.js";
import { adding } from "../shared/adding.js";
import { arrange } from "../shared/arrange.js";
import { h, heading, replace } from "../shared/dom.js";
import { unfold } from "../shared/folded.js";
import type { Context } from "../shared/fields/context.js";
import type { Pointed } from "../shared/fields/problem.js";
import { Removed } from "../shared/removed.js";
import { type DialogText, dialogIn } from "../text-dialog.js";
import type { Draft, Step } from "./draft.js";
import { concernName, isDay } from "./names.js";
import { StepPart } from "./step.js";
import { usual } from "./steps-of.js";
import type { Choosable } from "./which.js";

export interface StepsHost {
  readonly changed: () => void;
  readonly say: (words: string) => void;
  readonly today: () => string;
  readonly party: () => Party;
  readonly steps: () => readonly Step[];
  /** Whether the form follows another one with what has happened. */
  readonly follows: () => boolean;
}

export class StepsPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #words: DialogText;
  readonly #draft: Draft;
  readonly #host: StepsHost;
  readonly #list = h("div", { class: "kvm-facts" });
  readonly #follow = h("p");
  readonly #none: HTMLElement;
  readonly #removed: Removed;
  readonly #parts = new Map<string, StepPart>();
  readonly #toAdd = h("div");
  #party: Party | undefined;

  constructor(context: Context, draft: Draft, host: StepsHost) {
    const { uid, language, level } = context;
    const words = dialogIn(language);
    this.#context = context;
    this.#words = words;
    this.#draft = draft;
    this.#host = host;
    this.#none = h("p", null, words.noSteps);
    this.#removed = new Removed(context, host.say);
    this.node = h(
      "section",
      { class: "kvm-steps", "aria-labelledby": `${uid}-steps` },
      heading(level, { id: `${uid}-steps` }, words.steps),
      h("p", null, words.stepsLead),
      this.#follow,
      this.#list,
      this.#removed.node,
      this.#toAdd,
    );
    // Nothing moves while somebody types or under a click: the list is put in order when a step is folded.
    this.#list.addEventListener("toggle", (event) => this.#folded(event), { capture: true });
  }

  /** What the party is offered. */
  #offer(party: Party): void {
    if (party === this.#party) return;
    this.#party = party;
    const { language } = this.#context;
    const options = {
      words: this.#words,
      usual: usual.filter((kind) => isFor(kind, party)),
      kinds: offered(language, party, ({ step }) => step === true),
      name: (kind: EventKind) => kindName(language, kind),
      add: (kind: EventKind) => this.#add(kind),
    };
    replace(this.#toAdd, adding(this.#context, options));
  }

  /** `wrong`: whether something at a place in the case's list of events has a problem. */
  show(wrong: (at: number) => boolean): void {
    this.#offer(this.#host.party());
    const steps = this.#host.steps();
    const { concerns } = this.#draft;
    const { language } = this.#context;
    const choosable: Choosable[] = concerns.map(({ id }) => ({ id, name: concernName(language, concerns, id) }));
    this.#follow.textContent = this.#words.stepsFollow;
    this.#follow.hidden = !this.#host.follows();
    const ids = steps.map(({ event }) => event.id);
    for (const id of this.#parts.keys()) if (!ids.includes(id)) this.#parts.delete(id);
    for (const { event, at, from } of steps) {
      const part = this.#parts.get(event.id) ?? this.#made(event);
      this.#parts.set(event.id, part);
      part.show(event, { concerns: choosable, from, today: this.#host.today(), wrong: wrong(at) });
    }
    // Somebody is at work where a step is unfolded.
    this.#arrange(
      steps,
      [...this.#parts.values()].some(({ node }) => node.open),
    );
  }

  #folded({ target }: Event): void {
    if (!(target instanceof HTMLDetailsElement) || target.open || target.parentElement !== this.#list) return;
    this.#arrange(this.#host.steps(), false);
  }

  /** `busy`: somebody is at work in the list, and it stands still until something is added or gone. */
  #arrange(steps: readonly Step[], busy: boolean): void {
    const nodes = byDate(steps).flatMap(({ event }) => this.#parts.get(event.id)?.node ?? []);
    const there = [...this.#list.children];
    const same = nodes.length === there.length && nodes.every((node) => there.includes(node));
    if (busy && same && nodes.length > 0) return;
    arrange(this.#list, nodes.length === 0 ? [this.#none] : nodes);
  }

  #made(event: TypedEvent): StepPart {
    return new StepPart(this.#context, event, {
      write: (member, value) => this.#draft.write(event.id, member, value),
      remove: () => this.#remove(event.id),
    });
  }

  /** Adds a step and goes to its date. */
  #add(kind: EventKind): void {
    const id = this.#draft.addStep(kind);
    this.#host.changed();
    const part = this.#parts.get(id);
    if (part === undefined) return;
    unfold(part.node);
    const name = kindName(this.#context.language, kind);
    this.#host.say(this.#isTheirs(id) ? this.#words.addedInBoth(name) : this.#words.added(name));
  }

  /** Whether a step stands in the other form too. */
  #isTheirs(id: string): boolean {
    return this.#host.steps().some(({ event, from }) => event.id === id && from);
  }

  #remove(id: string): void {
    const name = this.#parts.get(id)?.name ?? "";
    const words = this.#isTheirs(id) ? this.#words.removedInBoth(name) : this.#words.removed(name);
    const undo = this.#draft.removeStep(id);
    this.#host.changed();
    this.#removed.offer(words, this.#words.back(name), () => {
      undo();
      this.#host.changed();
      this.#parts.get(id)?.summary.focus();
    });
  }

  fields(): Pointed[] {
    return pointed(this.#host.steps().map(({ event, at }) => [`/events/${at}`, this.#parts.get(event.id)?.fields() ?? []]));
  }
}

/** By date; what has none yet stands last. */
const byDate = (steps: readonly Step[]): Step[] => {
  const day = ({ event: { date = "" } }: Step): string => (isDay(date) ? date : "~");
  return [...steps].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
};

type Fields = readonly (readonly [member: string, field: Pointed[1]])[];

/** The fields of each entry of a list by the pointer the engine calls them by. */
export function pointed(entries: readonly (readonly [pointer: string, fields: Fields])[]): Pointed[] {
  return [
    ...entries.flatMap(([pointer, fields]) => fields.map(([member, field]): Pointed => [`${pointer}/${member}`, field])),
    // A part of the expectation that is not there is told at its first question.
    ...entries.flatMap(([pointer, fields]) => {
      const can = fields.find(([member]) => member === "forventning/kanOgVil");
      return can === undefined ? [] : [[`${pointer}/forventning`, can[1]] as Pointed];
    }),
    // What is said about an entry as a whole stands at its first field.
    ...entries.flatMap(([pointer, [first]]) => (first === undefined ? [] : [[pointer, first[1]] as Pointed])),
  ];
}
