// Which concerns a step or a decision is about: a checkbox for each, made anew when the list of them is another.
import { h, replace } from "../shared/dom.js";
import type { Context, Field, Message } from "../shared/fields/context.js";
import { Group } from "../shared/fields/controls.js";
import { dialogIn } from "../text-dialog.js";

/** A concern to choose. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
}

export class WhichConcerns implements Field {
  readonly node = h("div", { class: "kvm-which" });
  readonly #context: Context;
  readonly #id: string;
  readonly #legend: string;
  readonly #write: (ids: readonly string[]) => void;
  #group: Group | undefined;
  #made = "";
  #messages: readonly Message[] = [];

  constructor(context: Context, id: string, legend: string, write: (ids: readonly string[]) => void) {
    this.#context = context;
    this.#id = id;
    this.#legend = legend;
    this.#write = write;
  }

  show(all: readonly Choosable[], chosen: readonly string[]): void {
    // One that is named and not on the list stands for itself: it can be unticked.
    const unknown = chosen.filter((id) => !all.some((one) => one.id === id)).map((id) => ({ id, name: id }));
    const choices = [...all, ...unknown];
    const state = JSON.stringify(choices);
    if (state !== this.#made) {
      this.#made = state;
      this.#group = choices.length === 0 ? undefined : this.#makeGroup(choices);
      const none = h("p", { class: "form-hint" }, dialogIn(this.#context.language).whichConcernsNone);
      replace(this.node, this.#group?.node ?? none);
      this.#group?.showMessages(this.#messages);
    }
    if (this.#group !== undefined)
      this.#group.chosen = chosen.map((id) => choices.findIndex((one) => one.id === id)).map(String);
  }

  #makeGroup(choices: readonly Choosable[]): Group {
    const group: Group = new Group(this.#context, "checkbox", {
      id: `${this.#id}-concerns`,
      legend: this.#legend,
      classes: "kvm-wide",
      choices: choices.map(({ name }, at) => ({ value: String(at), label: name })),
      onChange: () => this.#write(group.chosen.flatMap((at) => choices[Number(at)]?.id ?? [])),
    });
    return group;
  }

  readonly control = (): HTMLElement | null => this.#group?.control() ?? null;

  showMessages(messages: readonly Message[]): void {
    this.#messages = messages;
    this.#group?.showMessages(messages);
  }
}
