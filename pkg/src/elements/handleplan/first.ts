// "Det første": what it means, what to do first and by when, before anything is filled in.
import type { Handleplan, Sag } from "../engine.js";
import { advises } from "../proces/say.js";
import { type Child, h, heading, replace } from "../shared/dom.js";
import type { Field } from "../shared/fields/context.js";
import { ChecklistPart } from "./checklist.js";
import { sentences } from "./meaning.js";
import { MeetingPart } from "./meeting.js";
import { nearest, open, threatening } from "./nearest.js";
import type { Plan } from "./plan.js";

export class FirstPart {
  readonly node: HTMLElement;
  readonly #plan: Plan;
  readonly #now = h("div");
  readonly #threats = h("div");
  readonly #duties = h("div");
  readonly #advises = h("div");
  readonly #checklist: ChecklistPart;
  readonly #meeting: MeetingPart;
  #shown = "";

  constructor(plan: Plan) {
    const { words, context } = plan;
    this.#plan = plan;
    this.#checklist = new ChecklistPart(plan, "foersteDage", words.firstDays);
    this.#meeting = new MeetingPart(plan);
    this.node = h(
      "section",
      { class: "kvm-first", "aria-labelledby": `${context.uid}-first` },
      heading(context.level, { id: `${context.uid}-first` }, words.first),
      h(
        "div",
        { class: "kvm-first-parts kvm-halves" },
        h("div", null, this.#now, this.#duties),
        h("div", null, this.#threats, this.#checklist.node),
      ),
      this.#meeting.node,
      this.#advises,
    );
  }

  /** `sag`: the case, from which also the deadlines follow that are no point of the plan. */
  show(result: Handleplan, sag: Sag): void {
    const { context } = this.#plan;
    const { points: all, threatening: threats, today, pligter } = result;
    const points = all.map(({ seen, seenNow, agree, view, actions, ...shown }) => shown);
    const state = JSON.stringify([points, threats, today, sag.events, sag.settings, sag.party, pligter]);
    if (state !== this.#shown) {
      replace(this.#now, open(result).length > 0 ? nearest(this.#plan, result, sag) : begin(this.#plan));
      replace(this.#threats, threatening(this.#plan, result));
      replace(this.#duties, duties(this.#plan, result));
      replace(this.#advises, advises(context.language, today));
    }
    this.#shown = state;
    this.#checklist.show(result.tjekliste);
    this.#meeting.show(result);
  }

  fields(): [pointer: string, field: Field][] {
    return [...this.#checklist.fields(), ...this.#meeting.fields()];
  }
}

/** What the law asks of them whatever the plan says: the checklist is advice, and this is not. */
export function duties(plan: Plan, { pligter }: Handleplan): Child {
  if (pligter.length === 0) return null;
  const { words, context } = plan;
  return h("div", { class: "kvm-duties" }, heading(context.level + 1, null, words.duties), sentences(plan, pligter));
}

/** Nothing calls for anything: how to begin. */
export function begin({ words, context }: Plan): Child {
  return h(
    "div",
    { class: "kvm-empty" },
    heading(context.level + 1, null, words.emptyTitle),
    h("p", null, words.emptyLead),
    h("ul", null, h("li", null, words.emptyFrister), h("li", null, words.emptyVurdering)),
    h("p", null, words.emptyConcern),
  );
}
