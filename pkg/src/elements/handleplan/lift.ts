// Until 2025: which indicators lift a theme's mean most, and the smallest sets of raises that reach a target.
import type { Handleplan, Indikatorloeft, Loeft, Model, Problem, Temaloeft } from "../engine.js";
import { type Child, h, heading, idPart, replace } from "../shared/dom.js";
import type { Field } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { SelectField } from "../shared/fields/select.js";
import { exactly } from "../shared/fraction.js";
import { numberOf } from "../shared/number.js";
import { table } from "../shared/table.js";
import { readTarget, writeTarget } from "./number.js";
import type { Plan } from "./plan.js";

const methods = ["nested", "flat"] as const;
const limits = [2, 3, 4, 5] as const;
/** Where what is typed here stands in the case. */
const [low, target, method] = ["/handleplan/lowBelow", "/handleplan/target", "/settings/method"] as const;
const ours = [low, target, method];
/** What the engine lists where nothing is said, and the most it lists. */
const allWays = 100;

export const commaOf = ({ context }: Plan): string => (context.language === "da" ? "," : ".");

export class LiftPart {
  readonly node: HTMLElement;
  readonly #plan: Plan;
  readonly #low: SelectField;
  readonly #target: TextField;
  readonly #method: Group;
  readonly #note = h("p");
  readonly #themes = h("div");
  #shown = "";

  constructor(plan: Plan) {
    const { context, words, draft } = plan;
    this.#plan = plan;
    this.#low = new SelectField(context, {
      id: `${context.uid}-low`,
      label: words.lowBelow,
      hint: words.lowBelowHint,
      options: [
        { value: "", label: words.lowNone },
        ...limits.map((limit) => ({ value: String(limit), label: words.lowUnder(limit) })),
      ],
      onChange: (value) => (draft.lowBelow = value === "" ? undefined : Number(value)),
    });
    this.#target = new TextField(context, {
      id: `${context.uid}-target`,
      label: words.target,
      hint: words.targetHint,
      onInput: (text) => (draft.target = text.trim() === "" ? undefined : readTarget(text)),
    });
    this.#method = new Group(context, "radio", {
      id: `${context.uid}-method`,
      legend: words.method,
      classes: "kvm-wide",
      choices: methods.map((value) => ({ value, label: context.text.method[value] })),
      onChange: () => (draft.method = this.#method.chosen[0] === "flat" ? "flat" : undefined),
    });
    this.node = h(
      "section",
      { class: "kvm-lift", "aria-labelledby": `${context.uid}-lift` },
      heading(context.level, { id: `${context.uid}-lift` }, words.lift),
      this.#note,
      h("div", { class: "kvm-lift-fields kvm-halves" }, this.#low.node, this.#target.node, this.#method.node),
      this.#themes,
    );
  }

  show(result: Handleplan | undefined, problems: readonly Problem[], model: Model | undefined): void {
    const { draft, context } = this.#plan;
    const loeft = result?.loeft;
    const wrong = problems.some(({ path }) => ours.some((one) => path === one || path.startsWith(`${one}/`)));
    this.node.hidden = loeft === undefined && !wrong;
    this.#low.value = String(draft.lowBelow ?? "");
    // What is being typed is not put right under the fingers.
    const typing = document.activeElement === this.#target.input;
    if (!typing) this.#target.value = writeTarget(draft.target, commaOf(this.#plan));
    this.#method.chosen = [draft.method ?? "nested"];
    const state = JSON.stringify([loeft, model?.id]);
    if (state === this.#shown) return;
    this.#shown = state;
    const open = [...this.#themes.querySelectorAll("details[open]")].map(({ id }) => id);
    this.#note.textContent = loeft?.note[context.language] ?? "";
    replace(this.#themes, loeft === undefined ? null : themes(this.#plan, loeft, model, () => this.#showAll()));
    for (const details of this.#themes.querySelectorAll("details")) if (open.includes(details.id)) details.open = true;
  }

  #showAll(): void {
    const { draft, changed } = this.#plan;
    // The button goes: the list it made longer is where to go on.
    const theme = document.activeElement?.closest("details")?.id;
    draft.ways = allWays;
    changed();
    if (theme !== undefined) document.getElementById(theme)?.querySelector("summary")?.focus();
  }

  fields(): [pointer: string, field: Field][] {
    const { targetWrong } = this.#plan.words;
    const targetField: Field = {
      control: this.#target.control,
      // The engine speaks of numerators: a person wrote one number.
      showMessages: (messages) =>
        this.#target.showMessages(messages.length === 0 ? [] : [{ kind: "error", text: targetWrong }]),
    };
    return [
      [low, this.#low],
      [target, targetField],
      [method, this.#method],
    ];
  }
}

/** Every theme with something to say. `showAll`: lists more sets than there are now. */
export function themes(plan: Plan, loeft: Loeft, model: Model | undefined, showAll?: () => void): Child {
  const { context, words } = plan;
  return loeft.temaer.map((tema) => {
    const { id, label, mean } = tema;
    const nr = model?.temaer.find((its) => its.id === id)?.nr;
    const exact = mean === undefined || mean.denominator === 1 ? "" : exactly(mean);
    const state = mean === undefined ? words.themeNoScore : words.themeMean(mean.shown, exact);
    return h(
      "details",
      { class: "details kvm-detail", id: `${context.uid}-lift-${idPart(id)}` },
      h(
        "summary",
        { class: "details-summary" },
        nr === undefined ? "" : `${nr}. `,
        label[context.language],
        " ",
        h("span", { class: "kvm-state" }, state),
      ),
      h(
        "div",
        { class: "details-text" },
        mean === undefined ? null : [reach(plan, loeft, tema, showAll), steps(plan, tema)],
        leftOut(plan, tema),
      ),
    );
  });
}

/** What a step of each indicator adds, exactly; what adds most first. */
function steps({ context, words }: Plan, { indikatorer }: Temaloeft): Child {
  const { what, score, left, gain } = words.liftColumns;
  if (indikatorer.length === 0) return h("p", null, words.noRaise);
  const rows = indikatorer.map((one) => ({
    head: `${numberOf(one.id)} ${one.label[context.language]}`,
    cells: [one.score, one.left, added(one)],
  }));
  return table(words.liftCaption, [what, score, left, gain], rows);
}

const added = ({ gain }: Indikatorloeft): Child =>
  gain.denominator === 1
    ? h("strong", null, gain.shown)
    : [h("strong", null, gain.shown), " ", h("span", { class: "kvm-exact" }, `(${exactly(gain)})`)];

function reach(plan: Plan, { target }: Loeft, tema: Temaloeft, showAll?: () => void): Child {
  const { words } = plan;
  const { reach: how, steps = 0, raised = 0, ways, more } = tema;
  if (target === undefined || how === undefined) return null;
  if (how !== "muligt") return h("p", null, words.reach[how]);
  return [
    h("p", null, h("strong", null, words.fewest(writeTarget(target, commaOf(plan)), steps, raised))),
    h("p", null, more ? words.waysOfMore(ways.length) : words.ways(ways.length)),
    h(
      "ul",
      null,
      ways.map((raises) =>
        h("li", null, raises.map(({ id, from, to }) => words.raise(numberOf(id), from, to)).join(` ${words.and} `)),
      ),
    ),
    more
      ? h(
          "p",
          null,
          words.more,
          " ",
          ways.length >= allWays || showAll === undefined
            ? null
            : h("button", { type: "button", class: "function-link", onclick: showAll }, words.showMore(allWays)),
        )
      : null,
  ];
}

/** What cannot be raised, by the reason. */
function leftOut({ words }: Plan, { leftOut: its }: Temaloeft): Child {
  if (its.length === 0) return null;
  const reasons = [...new Set(its.map(({ reason }) => reason))];
  return h(
    "p",
    { class: "kvm-basis" },
    `${words.leftOut}: `,
    reasons
      .map((reason) => {
        const ids = its.filter((one) => one.reason === reason).map(({ id }) => numberOf(id));
        return `${ids.join(", ")} (${words.reasons[reason]})`;
      })
      .join("; "),
    ".",
  );
}
