// The list of what else calls for action: added, changed, removed, and got back.
import type { Model, Problem } from "../engine.js";
import { arrange } from "../shared/arrange.js";
import { h, heading } from "../shared/dom.js";
import { unfold } from "../shared/folded.js";
import type { Field } from "../shared/fields/context.js";
import { Removed } from "../shared/removed.js";
import { ConcernPart } from "./concern.js";
import type { TypedConcern } from "./draft.js";
import type { Plan } from "./plan.js";

export class ConcernsPart {
  readonly node: HTMLElement;
  readonly #plan: Plan;
  readonly #list = h("div", { class: "kvm-facts" });
  readonly #none: HTMLElement;
  readonly #removed: Removed;
  readonly #parts = new Map<TypedConcern, ConcernPart>();
  #unreadable: ReadonlySet<TypedConcern> = new Set();

  constructor(plan: Plan) {
    const { context, words } = plan;
    this.#plan = plan;
    this.#none = h("p", null, words.noConcerns);
    this.#removed = new Removed(context, plan.say);
    this.node = h(
      "section",
      { class: "kvm-concerns", "aria-labelledby": `${context.uid}-concerns` },
      heading(context.level, { id: `${context.uid}-concerns` }, words.concerns),
      h("p", null, words.concernsLead),
      this.#none,
      this.#list,
      this.#removed.node,
      h(
        "p",
        { class: "kvm-add" },
        h(
          "button",
          {
            type: "button",
            class: "button button-secondary",
            id: `${context.uid}-add-concern`,
            onclick: () => this.#add(),
          },
          words.addConcern,
        ),
      ),
    );
  }

  show(problems: readonly Problem[], model: Model | undefined): void {
    const { concerns } = this.#plan.draft;
    const bad = (at: number): boolean => problems.some(({ path }) => path === `/events/${this.#plan.before() + at}/date`);
    this.#unreadable = new Set(concerns.filter((_, at) => bad(at)));
    for (const concern of this.#parts.keys()) if (!concerns.includes(concern)) this.#parts.delete(concern);
    for (const concern of concerns) {
      if (this.#parts.has(concern)) continue;
      this.#parts.set(concern, new ConcernPart(this.#plan, concern, () => this.#remove(concern)));
    }
    const parts = concerns.flatMap((concern) => this.#parts.get(concern) ?? []);
    this.#none.hidden = parts.length > 0;
    arrange(
      this.#list,
      parts.map(({ node }) => node),
    );
    concerns.forEach((concern) => this.#parts.get(concern)?.show(!this.#unreadable.has(concern), model));
  }

  #add(): void {
    const { draft, changed, say, words } = this.#plan;
    const concern = draft.addConcern();
    this.#removed.clear();
    changed();
    const part = this.#parts.get(concern);
    if (part === undefined) return;
    unfold(part.node);
    say(words.concernAdded);
  }

  #remove(concern: TypedConcern): void {
    const { draft, changed, words } = this.#plan;
    const at = draft.concerns.indexOf(concern);
    const name = this.#parts.get(concern)?.name(!this.#unreadable.has(concern)) ?? "";
    draft.concerns.splice(at, 1);
    changed();
    const undo = (): void => {
      draft.concerns.splice(at, 0, concern);
      changed();
      const part = this.#parts.get(concern);
      if (part === undefined) return;
      part.node.open = true;
      part.summary.focus();
    };
    this.#removed.offer(words.concernRemoved(name), words.concernBack(name), undo);
  }

  fields(): [pointer: string, field: Field][] {
    return this.#plan.draft.concerns.flatMap((concern, at) => {
      const fields = this.#parts.get(concern)?.fields() ?? [];
      return fields.map(([path, field]): [string, Field] => [`/events/${this.#plan.before() + at}${path}`, field]);
    });
  }
}
