// The list of steps: added, changed, removed, and got back. It is read by date; what is stored keeps its order.
import type { TrinKind } from "../engine.js";
import { adding } from "../shared/adding.js";
import { arrange } from "../shared/arrange.js";
import { h, heading } from "../shared/dom.js";
import { unfold } from "../shared/folded.js";
import type { Context } from "../shared/fields/context.js";
import type { Pointed } from "../shared/fields/problem.js";
import { Removed } from "../shared/removed.js";
import { type DialogText, dialogIn } from "../text-dialog.js";
import { groups, kindsOf, usual } from "./catalogue.js";
import type { Draft } from "./draft.js";
import type { Merged } from "./merge.js";
import { concernName, isDay, kindOf } from "./names.js";
import { StepPart } from "./step.js";
import type { Choosable } from "./which.js";

export interface StepsHost {
  readonly changed: () => void;
  readonly say: (words: string) => void;
  readonly today: () => string;
  /** Whether the form follows another one with facts. */
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
  /** The ids in the order of the value. */
  #ids: readonly string[] = [];

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
      adding(context, {
        words,
        usual,
        kinds: groups.map((group) => ({ label: words.groups[group], kinds: kindsOf(group) })),
        name: (kind) => kindOf(language, kind),
        add: (kind) => this.#add(kind),
      }),
    );
    // Nothing moves while somebody types or under a click: the list is put in order when a step is folded.
    this.#list.addEventListener("toggle", (event) => this.#folded(event), { capture: true });
  }

  /** `wrong`: whether something at a place in the value's list has a problem. */
  show(wrong: (at: number) => boolean): void {
    const steps = this.#draft.steps();
    const { concerns } = this.#draft;
    const { language } = this.#context;
    const choosable: Choosable[] = concerns.map(({ id }) => ({ id, name: concernName(language, concerns, id) }));
    this.#follow.textContent = this.#words.stepsFollow;
    this.#follow.hidden = !this.#host.follows();
    this.#ids = steps.map(({ step }) => step.id);
    for (const id of this.#parts.keys()) if (!this.#ids.includes(id)) this.#parts.delete(id);
    for (const { step } of steps) if (!this.#parts.has(step.id)) this.#parts.set(step.id, this.#made(step));
    steps.forEach(({ step, fact }, at) => {
      const showing = { concerns: choosable, from: fact !== undefined, today: this.#host.today(), wrong: wrong(at) };
      this.#parts.get(step.id)?.show(step, showing);
    });
    // Somebody is at work where a step is unfolded.
    this.#arrange(
      steps,
      [...this.#parts.values()].some(({ node }) => node.open),
    );
  }

  #folded({ target }: Event): void {
    if (!(target instanceof HTMLDetailsElement) || target.open || target.parentElement !== this.#list) return;
    this.#arrange(this.#draft.steps(), false);
  }

  /** `busy`: somebody is at work in the list, and it stands still until something is added or gone. */
  #arrange(steps: readonly Merged[], busy: boolean): void {
    const nodes = byDate(steps).flatMap(({ step }) => this.#parts.get(step.id)?.node ?? []);
    const there = [...this.#list.children];
    const same = nodes.length === there.length && nodes.every((node) => there.includes(node));
    if (busy && same && nodes.length > 0) return;
    arrange(this.#list, nodes.length === 0 ? [this.#none] : nodes);
  }

  #made(step: Merged["step"]): StepPart {
    return new StepPart(this.#context, step, {
      write: (member, value) => this.#draft.write(step.id, member, value),
      remove: () => this.#remove(step.id),
    });
  }

  /** Adds a step and goes to its date. */
  #add(kind: TrinKind): void {
    const id = this.#draft.addStep(kind);
    this.#host.changed();
    const part = this.#parts.get(id);
    if (part === undefined) return;
    unfold(part.node);
    const name = kindOf(this.#context.language, kind);
    this.#host.say(this.#isFact(id) ? this.#words.addedFact(name) : this.#words.added(name));
  }

  #isFact(id: string): boolean {
    return this.#draft.steps().some(({ step, fact }) => step.id === id && fact !== undefined);
  }

  #remove(id: string): void {
    const name = this.#parts.get(id)?.name ?? "";
    const words = this.#isFact(id) ? this.#words.removedFact(name) : this.#words.removed(name);
    const undo = this.#draft.removeStep(id);
    this.#host.changed();
    this.#removed.offer(words, this.#words.back(name), () => {
      undo();
      this.#host.changed();
      this.#parts.get(id)?.summary.focus();
    });
  }

  fields(): Pointed[] {
    const parts = this.#ids.map((id) => this.#parts.get(id)?.fields() ?? []);
    return pointed("steps", parts);
  }
}

/** By date; what has none yet stands last. */
const byDate = (steps: readonly Merged[]): Merged[] => {
  const day = ({ step }: Merged): string => (isDay(step.date) ? step.date : "~");
  return [...steps].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
};

/** The fields of each entry of a list by the pointer the engine calls them by. */
export function pointed(list: string, parts: readonly (readonly [member: string, field: Pointed[1]][])[]): Pointed[] {
  return [
    ...parts.flatMap((fields, at) => fields.map(([member, field]): Pointed => [`/${list}/${at}/${member}`, field])),
    // A part of the expectation that is not there is told at its first question.
    ...parts.flatMap((fields, at) => {
      const can = fields.find(([member]) => member === "forventning/kanOgVil");
      return can === undefined ? [] : [[`/${list}/${at}/forventning`, can[1]] as Pointed];
    }),
    // What is said about an entry as a whole stands at its first field.
    ...parts.flatMap(([first], at) => (first === undefined ? [] : [[`/${list}/${at}`, first[1]] as Pointed])),
  ];
}
