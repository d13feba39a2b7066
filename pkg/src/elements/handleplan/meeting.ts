// What to prepare for a dialogmøde: the day, what to talk about, and what to do before and at it.
import type { Handleplan, Handleplanpunkt } from "../engine.js";
import { type Child, h, heading, replace } from "../shared/dom.js";
import type { Field } from "../shared/fields/context.js";
import { DateField } from "../shared/fields/date.js";
import { dateInWords } from "../../words.js";
import { ChecklistPart } from "./checklist.js";
import { link } from "./nearest.js";
import type { Plan } from "./plan.js";

export class MeetingPart {
  readonly node: HTMLElement;
  readonly #plan: Plan;
  readonly #state = h("span", { class: "kvm-state" });
  readonly #date: DateField;
  readonly #lists = h("div", { class: "kvm-meeting-lists" });
  readonly #checklist: ChecklistPart;
  #shown = "";

  constructor(plan: Plan) {
    const { context, words, draft } = plan;
    this.#plan = plan;
    this.#date = new DateField(context, {
      id: `${context.uid}-meeting-date`,
      legend: words.meetingDate,
      hint: words.meetingHint,
      onInput: (date) => (draft.dialogmoede = date),
    });
    this.#checklist = new ChecklistPart(plan, "dialogmoede", words.meetingChecklist);
    this.node = h(
      "details",
      { class: "details kvm-meeting", id: `${context.uid}-meeting` },
      h("summary", { class: "details-summary" }, words.meeting, " ", this.#state),
      h(
        "div",
        { class: "details-text" },
        h(
          "div",
          { class: "kvm-halves" },
          h("div", null, this.#date.node, this.#lists),
          this.#checklist.node,
        ),
      ),
    );
  }

  show(result: Handleplan): void {
    const { words, context, draft } = this.#plan;
    const { date, daysLeft = 0 } = result.dialogmoede;
    this.#date.value = draft.dialogmoede;
    this.#state.textContent =
      date === undefined
        ? words.meetingNone
        : words.meetingState(dateInWords(date, context.language), words.meetingIn(daysLeft));
    const names = result.points.map(({ key, label, date }) => [key, label, date]);
    const state = JSON.stringify([result.dialogmoede, names]);
    if (state !== this.#shown) replace(this.#lists, lists(this.#plan, result, context.level + 2, (point) => link(this.#plan, point)));
    this.#shown = state;
    this.#checklist.show(result.tjekliste);
  }

  fields(): [pointer: string, field: Field][] {
    return [["/handleplan/dialogmoede", this.#date]];
  }
}

/** What to talk about, ask, show and decide. `level`: of its headings; `name`: how a point is called. */
export function lists(
  { words }: Plan,
  result: Handleplan,
  level: number,
  name: (point: Handleplanpunkt) => Child,
): Child {
  const { agenda, ask, explain, decide } = result.dialogmoede;
  if (agenda.length === 0) return h("p", null, words.meetingEmpty);
  const points = new Map(result.points.map((point) => [point.key, point]));
  const list = (title: string, lead: string, keys: readonly string[], tag: "ul" | "ol" = "ul"): Child =>
    keys.length === 0
      ? null
      : [
          heading(level, null, title),
          lead === "" ? null : h("p", null, lead),
          h(
            tag,
            null,
            keys.flatMap((key) => points.get(key) ?? []).map((point) => h("li", null, name(point))),
          ),
        ];
  return [
    list(words.agenda, "", agenda, "ol"),
    list(words.ask, words.askLead, ask),
    list(words.explain, words.explainLead, explain),
    list(words.decide, words.decideLead, decide),
  ];
}
