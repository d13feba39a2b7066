// The decisions somebody thinks of, with what is known of each already.
import { kindName } from "../events/catalogue.js";
import type { TypedEvent } from "../events/typed.js";
import { addingButtons } from "../shared/adding.js";
import { arrange } from "../shared/arrange.js";
import { h, heading } from "../shared/dom.js";
import { unfold } from "../shared/folded.js";
import type { Context } from "../shared/fields/context.js";
import type { Pointed } from "../shared/fields/problem.js";
import { Removed } from "../shared/removed.js";
import { type DialogText, dialogIn } from "../text-dialog.js";
import type { Draft } from "./draft.js";
import { concernName } from "./names.js";
import { StepPart } from "./step.js";
import { pointed } from "./steps.js";
import { decisions } from "./steps-of.js";

interface IntendedHost {
  readonly changed: () => void;
  readonly say: (words: string) => void;
}

export class IntendedPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #words: DialogText;
  readonly #draft: Draft;
  readonly #host: IntendedHost;
  readonly #list = h("div", { class: "kvm-facts" });
  readonly #removed: Removed;
  readonly #parts = new Map<string, StepPart>();

  constructor(context: Context, draft: Draft, host: IntendedHost) {
    const { uid, level, language } = context;
    const words = dialogIn(language);
    this.#context = context;
    this.#words = words;
    this.#draft = draft;
    this.#host = host;
    this.#removed = new Removed(context, host.say);
    this.node = h(
      "section",
      { class: "kvm-steps", "aria-labelledby": `${uid}-intended` },
      heading(level, { id: `${uid}-intended` }, words.intended),
      h("p", null, words.intendedLead),
      this.#list,
      this.#removed.node,
      addingButtons(words.addIntended, decisions, {
        name: (kind) => kindName(language, kind),
        add: (kind) => this.#add(kind),
      }),
    );
  }

  #add(kind: (typeof decisions)[number]): void {
    const id = this.#draft.addIntended(kind);
    this.#host.changed();
    const part = this.#parts.get(id);
    if (part === undefined) return;
    unfold(part.node);
    this.#host.say(this.#words.intendedAdded(part.name));
  }

  #remove(id: string): void {
    const name = this.#parts.get(id)?.name ?? "";
    const undo = this.#draft.removeIntended(id);
    this.#host.changed();
    this.#removed.offer(this.#words.removed(name), this.#words.back(name), () => {
      undo();
      this.#host.changed();
      this.#parts.get(id)?.summary.focus();
    });
  }

  /** `wrong`: whether something at a place in the list has a problem. */
  show(wrong: (at: number) => boolean): void {
    const { intended, concerns } = this.#draft;
    const { language } = this.#context;
    const choosable = concerns.map(({ id }) => ({ id, name: concernName(language, concerns, id) }));
    for (const id of this.#parts.keys()) if (!intended.some((one) => one.id === id)) this.#parts.delete(id);
    const nodes = intended.map((step, at) => {
      const part = this.#parts.get(step.id) ?? this.#made(step);
      this.#parts.set(step.id, part);
      part.show(step, { concerns: choosable, from: false, today: "", wrong: wrong(at) });
      return part.node;
    });
    arrange(this.#list, nodes);
  }

  #made(step: TypedEvent): StepPart {
    const host = {
      write: (member: string, value: unknown) => this.#draft.writeIntended(step.id, member, value),
      remove: () => this.#remove(step.id),
    };
    return new StepPart(this.#context, step, host, false);
  }

  fields(): Pointed[] {
    return pointed(this.#draft.intended.map(({ id }, at) => [`/dialog/intended/${at}`, this.#parts.get(id)?.fields() ?? []]));
  }
}
