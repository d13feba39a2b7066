// One point of the plan: what the engine made of it, and the fields in which people answer it.
import type { Finding, Handleplanpunkt, PlanFundKind } from "../engine.js";
import { arrange } from "../shared/arrange.js";
import { h, heading, replace } from "../shared/dom.js";
import type { Field, Message } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { Feedback } from "../shared/fields/feedback.js";
import { mark } from "../shared/marks.js";
import { Removed } from "../shared/removed.js";
import { procesIn } from "../text-proces.js";
import { ActionPart } from "./action.js";
import { keyOf, newAction, type TypedAction, type TypedPoint } from "./draft.js";
import { atHead, head } from "./head.js";
import { meaning } from "./meaning.js";
import { type Plan, pointId } from "./plan.js";
import { actionsDone, pointName } from "./say.js";
import { Told } from "./told.js";

const answers = { yes: true, no: false } as const;
/** What the engine says of this path is about the field with what was seen. */
const seenNow = "/seenNow";

/** `of`: the id of what it is for, since many points have a button of the same name. */
const button = (label: string, of: string, act: () => void): HTMLElement =>
  h("button", { type: "button", class: "button button-secondary", "aria-describedby": of, onclick: act }, label);

export class PointPart {
  readonly node: HTMLElement;
  readonly #plan: Plan;
  readonly #id: string;
  readonly #remove: () => void;
  readonly #title: HTMLElement;
  readonly #head = h("div", { class: "kvm-point-head" });
  readonly #meaning = h("div");
  readonly #feedback: Feedback;
  readonly #state = h("span", { class: "kvm-state" });
  readonly #details: HTMLDetailsElement;
  readonly #seen: TextField;
  readonly #seenNow = h("div", { class: "kvm-seen-now" });
  readonly #agree: Group;
  readonly #view: TextField;
  readonly #told: ReadonlyMap<string, Told>;
  readonly #actions = h("div", { class: "kvm-actions" });
  readonly #noActions: HTMLElement;
  readonly #parts = new Map<TypedAction, ActionPart>();
  readonly #removed: Removed;
  readonly #goneTools: HTMLElement;
  #point: Handleplanpunkt;
  #shown = "";
  #meant: string | undefined;
  #now: string | undefined;

  /** `remove`: takes a point whose matter is gone out for good. */
  constructor(plan: Plan, point: Handleplanpunkt, remove: () => void) {
    const { context, words } = plan;
    const id = pointId(plan, point.key);
    const { kind } = point;
    this.#plan = plan;
    this.#point = point;
    this.#id = id;
    this.#remove = remove;
    this.#removed = new Removed(context, plan.say);
    this.#title = heading(context.level + 1, { id: `${id}-title`, tabindex: -1 });
    this.#seen = new TextField(context, {
      id: `${id}-seen`,
      label: words.seen,
      hint: kind === "kriterium" || kind === "lavScore" ? words.seenFromAssessment : words.seenHint,
      rows: 4,
      onInput: (text) => this.#writeSeen(text),
    });
    this.#agree = new Group(context, "radio", {
      id: `${id}-agree`,
      legend: words.agree,
      classes: "kvm-few",
      choices: [
        { value: "yes", label: procesIn(context.language).yes },
        { value: "no", label: procesIn(context.language).no },
        { value: "notSaid", label: words.notSaid },
      ],
      onChange: () => {
        const chosen = this.#agree.chosen[0] as keyof typeof answers;
        plan.draft.write(this.#point, { agree: answers[chosen] });
      },
    });
    this.#view = new TextField(context, {
      id: `${id}-view`,
      label: words.view,
      hint: words.viewHint,
      rows: 4,
      onInput: (view) => plan.draft.write(this.#point, { view }),
    });
    this.#told = new Map([
      ["/seen", new Told(this.#seen)],
      ["/agree", new Told(this.#agree)],
      ["/view", new Told(this.#view)],
    ]);
    this.#noActions = h("p", null, words.noActions);
    this.#goneTools = h(
      "p",
      { class: "kvm-fact-tools" },
      button(words.removePoint, `${id}-title`, () => this.#remove()),
    );
    this.#details = h(
      "details",
      { class: "details kvm-point-answer", id: `${id}-answer` },
      h("summary", { class: "details-summary" }, words.answer, " ", this.#state),
      h(
        "div",
        { class: "details-text" },
        h(
          "div",
          { class: "kvm-point-fields kvm-halves" },
          h("div", null, this.#seen.node, this.#seenNow),
          h("div", null, this.#agree.node, this.#view.node),
        ),
        heading(context.level + 2, { id: `${id}-actions` }, words.actions),
        this.#noActions,
        this.#actions,
        this.#removed.node,
        h(
          "p",
          { class: "kvm-add" },
          button(words.addAction, `${id}-title`, () => this.#add()),
        ),
      ),
    );
    this.node = h("article", { class: "kvm-point", id, "aria-labelledby": `${id}-title` });
    this.#feedback = new Feedback(context, this.node);
    this.node.append(this.#title, this.#feedback.node, this.#head, this.#meaning, this.#details, this.#goneTools);
  }

  get point(): Handleplanpunkt {
    return this.#point;
  }

  unfold(): void {
    this.#details.open = true;
  }

  /** `nr`: its place in the plan, of those that are not gone; `findings`: by the rest of the path after the point. */
  show(point: Handleplanpunkt, nr: number | undefined, findings: readonly (readonly [path: string, Finding<PlanFundKind>])[]): void {
    const { context, draft, words } = this.#plan;
    const { language } = context;
    this.#point = point;
    const typed = draft.point(point.key);
    const atFields = findings.filter(([path]) => this.#isField(path));
    const about = atHead(findings.filter(([path]) => !this.#isField(path)).map(([, finding]) => finding));
    this.#showHead(nr, about);
    replace(
      this.#state,
      actionsDone(language, point),
      atFields.length === 0
        ? null
        : [" · ", mark("warning", { classes: "kvm-fact-mark" }), ` ${words.remarks(atFields.length)}`],
    );
    // What is empty for a moment, because it is being written anew, is not filled under the fingers.
    const seen = typed?.seen || point.seen;
    if (document.activeElement !== this.#seen.input) this.#seen.value = seen;
    this.#showSeenNow(point.seenNow);
    this.#agree.chosen = [typed?.agree === undefined ? "notSaid" : typed.agree ? "yes" : "no"];
    this.#view.value = typed?.view ?? "";
    const messages = (path: string): Message[] =>
      atFields
        .filter(([at]) => at === path)
        .map(([, { severity, message }]) => ({ kind: severity, text: message[language] }));
    for (const [path, field] of this.#told) {
      field.findings = path === "/seen" ? [...messages(path), ...messages(seenNow)] : messages(path);
    }
    this.#showActions(typed, messages);
    // What Ankestyrelsen set aside is still told: taken out, it would only come back.
    this.#goneTools.hidden = !point.gone || about.some(({ code }) => code === "decisionAnnulled");
  }

  #isField(path: string): boolean {
    return path.startsWith("/actions/") || path === seenNow || this.#told.has(path);
  }

  #showHead(nr: number | undefined, findings: readonly Finding<PlanFundKind>[]): void {
    const { language } = this.#plan.context;
    const { frist, status, missing, about, label, date, basis, daysLeft, gone, threatens, lapses, notes } = this.#point;
    const { paused, otherReading } = this.#point;
    const name = pointName(language, this.#point);
    const title = nr === undefined ? name : `${nr}. ${name}`;
    const names = about.map(this.#plan.nameOf);
    const said = [frist, status, missing, names, label, date, basis, daysLeft, gone, threatens, lapses, notes, paused, otherReading];
    const state = JSON.stringify([title, findings, said]);
    if (state === this.#shown) return;
    this.#shown = state;
    this.#title.textContent = title;
    replace(this.#head, head(this.#plan, this.#point, findings, () => this.#takeFrist()));
    // What is unfolded stays so while the rest changes.
    const meant = JSON.stringify(notes);
    if (meant !== this.#meant) replace(this.#meaning, meaning(this.#plan, this.#point, nr === 1));
    this.#meant = meant;
  }

  #takeFrist(): void {
    this.#plan.draft.write(this.#point, { frist: this.#point.frist });
    this.#plan.changed();
    this.#title.focus();
  }

  /** What is seen in something told here is told there too: it has one place only. */
  #writeSeen(seen: string): void {
    const { draft } = this.#plan;
    draft.write(this.#point, { seen });
    const concern = draft.concerns.find((one) => keyOf(one) === this.#point.key);
    if (concern !== undefined) concern.seen = seen;
  }

  #showSeenNow(now: string | undefined): void {
    if (now === this.#now) return;
    this.#now = now;
    const { words } = this.#plan;
    if (now === undefined) return replace(this.#seenNow);
    replace(
      this.#seenNow,
      h("p", null, h("strong", null, words.seenNow)),
      h("p", { class: "kvm-reason" }, now),
      h(
        "p",
        null,
        button(words.takeNow, `${this.#id}-title`, () => this.#takeSeen(now)),
      ),
    );
  }

  #takeSeen(seen: string): void {
    const { draft, changed, words } = this.#plan;
    const before = draft.point(this.#point.key)?.seen ?? "";
    draft.write(this.#point, { seen });
    changed();
    const undo = (): void => {
      draft.write(this.#point, { seen: before });
      changed();
      this.#seen.input.focus();
    };
    this.#removed.offer(words.taken, words.takenBack, undo);
  }

  #showActions(typed: TypedPoint | undefined, messages: (path: string) => Message[]): void {
    const actions = typed?.actions ?? [];
    for (const action of this.#parts.keys()) if (!actions.includes(action)) this.#parts.delete(action);
    for (const action of actions) {
      if (this.#parts.has(action)) continue;
      const id = `${this.#id}-a${this.#plan.numbers.of(action)}`;
      this.#parts.set(action, new ActionPart(this.#plan, action, id, () => this.#take(action)));
    }
    const parts = actions.flatMap((action) => this.#parts.get(action) ?? []);
    this.#noActions.hidden = parts.length > 0;
    arrange(
      this.#actions,
      parts.map(({ node }) => node),
    );
    parts.forEach((part, at) => {
      const members = ["/what", "/who", "/by", "/proof", "/status"];
      part.show(at + 1, new Map(members.map((member) => [member, messages(`/actions/${at}${member}`)])));
    });
  }

  #add(): void {
    const { draft, changed, say, words } = this.#plan;
    const action = newAction();
    draft.write(this.#point, { actions: [...(draft.point(this.#point.key)?.actions ?? []), action] });
    this.#removed.clear();
    changed();
    this.#parts.get(action)?.focus();
    say(words.actionAdded);
  }

  #take(action: TypedAction): void {
    const { draft, changed, words } = this.#plan;
    const before = draft.point(this.#point.key)?.actions ?? [];
    const at = before.indexOf(action);
    draft.write(this.#point, { actions: before.filter((one) => one !== action) });
    changed();
    const undo = (): void => {
      const now = draft.point(this.#point.key)?.actions ?? [];
      draft.write(this.#point, { actions: [...now.slice(0, at), action, ...now.slice(at)] });
      changed();
      this.#parts.get(action)?.focus();
    };
    this.#removed.offer(words.actionRemoved(action.what.trim()), words.actionBack, undo);
  }

  /** Its fields, by the rest of the pointer after the point. */
  fields(): [pointer: string, field: Field][] {
    const typed = this.#plan.draft.point(this.#point.key)?.actions ?? [];
    const fieldsOf = (action: TypedAction): [string, Field][] => this.#parts.get(action)?.fields() ?? [];
    const actions = typed.flatMap((action, at) =>
      fieldsOf(action).map(([path, field]): [string, Field] => [`/actions/${at}${path}`, field]),
    );
    const rest: Field = { control: () => this.#title, showMessages: (messages) => this.#feedback.show(messages) };
    return [...actions, ...this.#told, ["", rest]];
  }
}
