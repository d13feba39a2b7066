// One thing that is done about a point: what, who, by when, how one can see it, and how far it is.
import { HANDLINGSSTATUSSER } from "./kinds.js";
import { h } from "../shared/dom.js";
import type { Field, Message } from "../shared/fields/context.js";
import { TextField } from "../shared/fields/controls.js";
import { DateField } from "../shared/fields/date.js";
import { SelectField } from "../shared/fields/select.js";
import type { TypedAction } from "./draft.js";
import type { Plan } from "./plan.js";
import { Told } from "./told.js";

/** What the findings call a member of an action by. */
type Member = "what" | "who" | "by" | "proof" | "status";

export class ActionPart {
  readonly node: HTMLElement;
  readonly #plan: Plan;
  readonly #action: TypedAction;
  readonly #title: HTMLElement;
  /** Which one a button is for, where only its place says so. */
  readonly #which = h("span", { class: "sr-only" });
  readonly #what: TextField;
  readonly #who: TextField;
  readonly #by: DateField;
  readonly #proof: TextField;
  readonly #status: SelectField;
  readonly #fields: ReadonlyMap<Member, Told>;

  /** `id` begins the ids of its controls; `remove`: takes it away. */
  constructor(plan: Plan, action: TypedAction, id: string, remove: () => void) {
    const { context, words } = plan;
    this.#plan = plan;
    this.#action = action;
    this.#what = new TextField(context, {
      id: `${id}-what`,
      label: words.what,
      rows: 2,
      onInput: (text) => (action.what = text),
    });
    this.#who = new TextField(context, {
      id: `${id}-who`,
      label: words.who,
      hint: words.whoHint,
      onInput: (text) => (action.who = text),
    });
    this.#by = new DateField(context, { id: `${id}-by`, legend: words.when, onInput: (date) => (action.by = date) });
    this.#proof = new TextField(context, {
      id: `${id}-proof`,
      label: words.proof,
      hint: words.proofHint,
      rows: 2,
      onInput: (text) => (action.proof = text),
    });
    this.#status = new SelectField(context, {
      id: `${id}-status`,
      label: words.status,
      options: HANDLINGSSTATUSSER.map((value) => ({ value, label: words.statuses[value] })),
      onChange: (value) => (action.status = value),
    });
    this.#fields = new Map([
      ["what", new Told(this.#what)],
      ["who", new Told(this.#who)],
      ["by", new Told(this.#by)],
      ["proof", new Told(this.#proof)],
      ["status", new Told(this.#status)],
    ]);
    this.#title = h("p", { class: "kvm-caption", id: `${id}-title` });
    this.node = h(
      "div",
      { class: "kvm-action", role: "group", id, "aria-labelledby": `${id}-title` },
      this.#title,
      h(
        "div",
        { class: "kvm-action-fields" },
        [this.#what, this.#who, this.#by, this.#proof, this.#status].map(({ node }) => node),
      ),
      h(
        "p",
        { class: "kvm-action-tools" },
        h(
          "button",
          { type: "button", class: "function-link", id: `${id}-remove`, onclick: remove },
          words.removeAction,
          this.#which,
        ),
      ),
    );
  }

  focus(): void {
    this.#what.input.focus();
  }

  /** `nr`: its place among the point's actions; `findings`: what the plan has to say of each member. */
  show(nr: number, findings: ReadonlyMap<string, readonly Message[]>): void {
    const { what, who, by, proof, status } = this.#action;
    this.#title.textContent = this.#plan.words.action(nr);
    this.#which.textContent = ` (${this.#plan.words.action(nr)})`;
    this.#what.value = what;
    this.#who.value = who;
    this.#by.value = by;
    this.#proof.value = proof;
    this.#status.value = status;
    for (const [member, field] of this.#fields) field.findings = findings.get(`/${member}`) ?? [];
  }

  fields(): [pointer: string, field: Field][] {
    return [...this.#fields].map(([member, field]) => [`/${member}`, field]);
  }
}
