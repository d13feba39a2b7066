// The list of concerns: added, changed, removed, and got back.
import type { Area, Model } from "../engine.js";
import { arrange } from "../shared/arrange.js";
import { h, heading } from "../shared/dom.js";
import { unfold } from "../shared/folded.js";
import type { Context } from "../shared/fields/context.js";
import type { Pointed } from "../shared/fields/problem.js";
import { Removed } from "../shared/removed.js";
import { dialogIn } from "../text-dialog.js";
import { modelOf } from "./about.js";
import { ConcernPart } from "./concern.js";
import type { Draft, Step } from "./draft.js";
import { concernName, isDay } from "./names.js";
import { concernsOf } from "./references.js";
import type { TypedConcern } from "./typed.js";

export interface ConcernsHost {
  readonly changed: () => void;
  readonly say: (words: string) => void;
  /** Undefined where the party has no kvalitetsmodel. */
  readonly area: () => Area | undefined;
  readonly steps: () => readonly Step[];
  readonly today: () => string;
  /** The portal's own model, where it has one. */
  readonly model: () => Model | undefined;
}

export class ConcernsPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #draft: Draft;
  readonly #host: ConcernsHost;
  readonly #list = h("div", { class: "kvm-facts" });
  readonly #none: HTMLElement;
  readonly #removed: Removed;
  readonly #parts = new Map<TypedConcern, ConcernPart>();

  constructor(context: Context, draft: Draft, host: ConcernsHost) {
    const words = dialogIn(context.language);
    const { uid, level } = context;
    this.#context = context;
    this.#draft = draft;
    this.#host = host;
    this.#none = h("p", null, words.noConcerns);
    this.#removed = new Removed(context, host.say);
    this.node = h(
      "section",
      { class: "kvm-happened", "aria-labelledby": `${uid}-concerns` },
      heading(level, { id: `${uid}-concerns` }, words.concerns),
      h("p", null, words.concernsLead),
      this.#list,
      this.#removed.node,
      h(
        "p",
        { class: "kvm-add" },
        h(
          "button",
          { type: "button", class: "button button-secondary", id: `${uid}-add-concern`, onclick: () => this.#add() },
          words.addConcern,
        ),
      ),
    );
  }

  #name(concern: TypedConcern): string {
    return concernName(this.#context.language, this.#draft.concerns, concern.id);
  }

  /** The version of the model of the day a concern was first seen, today where no step names it. */
  #model(concern: TypedConcern): Model | undefined {
    const [first] = this.#host
      .steps()
      .filter(({ event }) => concernsOf(event).includes(concern.id))
      .map(({ event }) => event.date ?? "")
      .filter(isDay)
      .sort();
    const { area, today, model } = this.#host;
    return modelOf(concern, { area: area(), day: first ?? today(), own: model() });
  }

  #add(): void {
    const concern = this.#draft.addConcern();
    this.#host.changed();
    const part = this.#parts.get(concern);
    if (part === undefined) return;
    unfold(part.node);
    this.#host.say(dialogIn(this.#context.language).concernAdded(this.#name(concern)));
  }

  #remove(concern: TypedConcern): void {
    const words = dialogIn(this.#context.language);
    const name = this.#name(concern);
    const undo = this.#draft.removeConcern(concern);
    this.#host.changed();
    this.#removed.offer(words.removed(name), words.back(name), () => {
      undo();
      this.#host.changed();
      this.#parts.get(concern)?.summary.focus();
    });
  }

  /** `wrong`: whether something at a place in the list has a problem. */
  show(wrong: (at: number) => boolean): void {
    const { concerns } = this.#draft;
    for (const concern of this.#parts.keys()) if (!concerns.includes(concern)) this.#parts.delete(concern);
    const parts = concerns.map((concern) => {
      const made = this.#parts.get(concern) ?? this.#made(concern);
      this.#parts.set(concern, made);
      return made;
    });
    const nodes = parts.map(({ node }) => node);
    arrange(this.#list, nodes.length === 0 ? [this.#none] : nodes);
    parts.forEach((part, at) => part.show(wrong(at)));
  }

  #made(concern: TypedConcern): ConcernPart {
    return new ConcernPart(this.#context, concern, {
      remove: (one) => this.#remove(one),
      name: (one) => this.#name(one),
      model: (one) => this.#model(one),
    });
  }

  fields(): Pointed[] {
    const parts = this.#draft.concerns.map((concern) => this.#parts.get(concern)?.fields() ?? []);
    return [
      ...parts.flatMap((fields, at) => fields.map(([member, field]): Pointed => [`/concerns/${at}/${member}`, field])),
      // What is said about a concern as a whole stands at its words.
      ...parts.flatMap(([first], at) => (first === undefined ? [] : [[`/concerns/${at}`, first[1]] as Pointed])),
    ];
  }
}
