// One point: what was expected, what the applicant answered, what is planned, and what came of it. Everything stands
// folded under one line that says how far it is.
import type { Datakilde, Source } from "../engine.js";
import { pair } from "../frister/one.js";
import { sourceLine, standingTag, unsure } from "../proces/say.js";
import { type Child, h, idPart, replace } from "../shared/dom.js";
import type { Context, Field } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { DateField } from "../shared/fields/date.js";
import { mark } from "../shared/marks.js";
import { numberOf } from "../shared/number.js";
import { datakilder } from "../skema/answers.js";
import { opfoelgningIn, type OpfoelgningText } from "../text-opfoelgning.js";
import { AnswerPart } from "./answer.js";
import type { Draft } from "./draft.js";
import type { Code, Fund } from "./found.js";
import { concluded, isPlanned, isUnplanned, type Punkt } from "./filter.js";
import { Noted } from "./noted.js";
import { outcomeMark, seen } from "./seen.js";
import { UDFALD } from "./words.js";

export interface PointHost {
  readonly draft: Draft;
  /** Something was changed by a button, which sends no event of its own. */
  readonly changed: () => void;
  readonly say: (words: string) => void;
}

/** What there is to show of a point beside what is typed. */
export interface PointState {
  readonly point: Punkt;
  readonly findings: readonly Fund[];
  /** The source of that it presupposes a practice. */
  readonly practice: Source | undefined;
  /** What the vilkår about it are called. */
  readonly vilkaar: readonly string[];
}

const aboutWhen: ReadonlySet<Code> = new Set(["whenBeforeApproval", "whenPassed"]);

/** What is written in words. */
type Line = "verify" | "who" | "note" | "outcomeNote";

export class PointPart {
  readonly node: HTMLDetailsElement;
  readonly id: string;
  readonly summary: HTMLElement;
  readonly #context: Context;
  readonly #host: PointHost;
  readonly #words: OpfoelgningText;
  readonly #expected = h("div");
  readonly #answer: AnswerPart;
  readonly #check = h("p");
  readonly #suggestion = h("div", { class: "kvm-suggestion" });
  readonly #texts: Readonly<Record<Line, TextField>>;
  readonly #datakilder: Group;
  readonly #when: DateField;
  readonly #seen = h("div");
  readonly #outcome: Group;
  readonly #seenOn: DateField;
  readonly #notedWhen: Noted;
  readonly #notedOutcome: Noted;
  #last = "";

  constructor(context: Context, { id, label }: Punkt, host: PointHost) {
    const { uid, language, text } = context;
    const words = opfoelgningIn(language);
    const base = `${uid}-point-${idPart(id)}`;
    const of = (): Node => h("span", { class: "sr-only" }, ` ${numberOf(id)}`);
    this.id = id;
    this.#context = context;
    this.#host = host;
    this.#words = words;
    this.#answer = new AnswerPart(context, base, of(), (answer) => host.draft.setAnswer(id, answer));
    const line = (member: Line, rows?: number): TextField =>
      new TextField(context, {
        id: `${base}-${member}`,
        label: [words[member], of()],
        ...(rows === undefined ? {} : { rows }),
        onInput: (typed) => this.#write(member, typed),
      });
    this.#texts = {
      verify: line("verify", 2),
      who: line("who"),
      note: line("note", 2),
      outcomeNote: line("outcomeNote", 2),
    };
    const day = (member: "when" | "seenOn"): DateField =>
      new DateField(context, {
        id: `${base}-${member}`,
        legend: [words[member], of()],
        onInput: (date) => this.#write(member, date),
      });
    this.#when = day("when");
    this.#seenOn = day("seenOn");
    this.#datakilder = new Group(context, "checkbox", {
      id: `${base}-datakilder`,
      legend: [words.datakilder, of()],
      classes: "kvm-many",
      choices: datakilder.map((value) => ({ value, label: text.datakilde[value] })),
      onChange: () => this.#write("datakilder", this.#datakilder.chosen),
    });
    this.#outcome = new Group(context, "radio", {
      id: `${base}-outcome`,
      legend: [words.outcome, of()],
      classes: "kvm-few",
      choices: [
        ...UDFALD.map((value) => ({ value, label: words.outcomes[value] })),
        { value: "", label: words.outcomeNone },
      ],
      onChange: () => this.#write("outcome", this.#outcome.chosen[0]),
    });
    this.#notedWhen = new Noted(this.#when);
    this.#notedOutcome = new Noted(this.#outcome);
    this.summary = h("summary", { class: "details-summary", id: `${base}-summary` }, label[language]);
    this.node = h("details", { class: "details kvm-fact kvm-punkt", id: base }, this.summary, this.#body(of));
  }

  #body(of: () => Node): HTMLElement {
    const { verify, who, note, outcomeNote } = this.#texts;
    return h(
      "div",
      { class: "details-text" },
      this.#expected,
      this.#answer.node,
      h(
        "fieldset",
        { class: "kvm-block" },
        h("legend", null, this.#words.plan, of()),
        this.#check,
        verify.node,
        this.#suggestion,
        this.#datakilder.node,
        this.#when.node,
        who.node,
        note.node,
      ),
      h(
        "fieldset",
        { class: "kvm-block" },
        h("legend", null, this.#words.seen, of()),
        this.#seen,
        this.#outcome.node,
        outcomeNote.node,
        this.#seenOn.node,
      ),
    );
  }

  #write(member: string, value: unknown): void {
    this.#host.draft.setPoint(this.id, member, value);
  }

  show(state: PointState): void {
    const { draft } = this.#host;
    const { id } = this;
    const typed = draft.point(id);
    this.#answer.show(draft.answer(id), state.point.svar);
    for (const [member, field] of Object.entries(this.#texts)) {
      if (document.activeElement !== field.input) field.value = String(typed?.[member] ?? "");
    }
    this.#when.value = String(typed?.["when"] ?? "");
    this.#seenOn.value = String(typed?.["seenOn"] ?? "");
    this.#datakilder.chosen = Array.isArray(typed?.["datakilder"]) ? typed["datakilder"].map(String) : [];
    this.#outcome.chosen = [String(typed?.["outcome"] ?? "")];
    this.#showFindings(state.findings);
    const drawn = JSON.stringify(state);
    if (drawn === this.#last) return;
    this.#last = drawn;
    this.#redraw(state);
  }

  #showFindings(findings: readonly Fund[]): void {
    const { language } = this.#context;
    const said = findings.filter(({ code }) => aboutWhen.has(code)).map(({ message }) => message[language]);
    this.#notedWhen.showFindings(said);
    const differs = findings.some(({ code }) => code === "outcomeDiffers");
    this.#notedOutcome.showFindings(differs ? [`${this.#words.found.outcomeDiffers}.`] : []);
  }

  #redraw(state: PointState): void {
    const { point } = state;
    const { language } = this.#context;
    replace(this.summary, this.#line(point));
    replace(this.#expected, this.#whatWasExpected(state));
    replace(this.#check, `${this.#words.check}: `, h("strong", null, point.checkText[language]));
    replace(this.#suggestion, this.#suggest(point.suggested));
    replace(this.#seen, seen(this.#context, point));
  }

  /** The one line: what it is, and how far it is. */
  #line(point: Punkt): Child {
    const words = this.#words;
    const { language } = this.#context;
    const { outcome, proposal, svar, expected, applies } = point;
    const result = concluded(point);
    const expectation = expected === undefined ? "none" : expected ? "yes" : "no";
    const parts = [
      applies ? words.expectedShort[expectation] : words.notApplies,
      svar === undefined ? words.noAnswer : words.hasAnswer,
      isPlanned(point) ? words.planned : isUnplanned(point) ? words.notPlanned : words.partlyPlanned,
      outcome === undefined
        ? proposal === undefined
          ? undefined
          : words.proposedShort(words.outcomes[proposal])
        : words.outcomeShort(words.outcomes[outcome]),
    ];
    return [
      result === undefined ? null : mark(outcomeMark[result], { classes: "kvm-fact-mark" }),
      h("span", { class: "kvm-name" }, `${numberOf(point.id)}. ${point.label[language]}`),
      " ",
      h("span", { class: "kvm-state" }, `– ${parts.filter((part) => part !== undefined).join(" · ")}`),
    ];
  }

  #whatWasExpected({ point, practice, vilkaar }: PointState): Child {
    const words = this.#words;
    const { text } = this.#context;
    const { judgement, answer, begrundelse, restedOn } = point;
    const judged = judgement === undefined ? undefined : text.judgement[judgement];
    const said = [judged, answer === undefined ? undefined : text.answer[answer]].filter((one) => one !== undefined);
    return h("dl", { class: "kvm-pairs" }, [
      pair(words.expected, said.length === 0 ? words.expectedNone : h("strong", null, said.join(" · "))),
      begrundelse === undefined ? null : pair(words.why, h("span", { class: "kvm-reason" }, begrundelse)),
      restedOn.length === 0 ? null : pair(words.restedOn, restedOn.map((one) => text.datakilde[one]).join(", ")),
      vilkaar.length === 0 ? null : pair(words.aboutVilkaar, vilkaar.join("; ")),
      practice === undefined ? null : pair(words.practice, this.#practice(point, practice)),
    ]);
  }

  #practice({ id, practice }: Punkt, source: Source): Child {
    const { language } = this.#context;
    const words = this.#words;
    const ids = practice?.indikatorer ?? [];
    const own = ids.length === 1 && ids[0] === id;
    return [
      own ? words.practiceOne : words.practiceOf(ids.map(numberOf).join(", ")),
      " ",
      standingTag(language, source.standing),
      " ",
      source.document === undefined
        ? h("span", { class: "kvm-basis" }, unsure(language, practice?.confidence))
        : sourceLine(language, source, practice?.confidence),
    ];
  }

  #suggest(suggested: readonly Datakilde[]): Child {
    if (suggested.length === 0) return null;
    const words = this.#words;
    const { text } = this.#context;
    const take = (): void => {
      this.#write("datakilder", [...suggested]);
      this.#host.changed();
      this.#datakilder.control()?.focus();
      this.#host.say(words.tookSuggested);
    };
    return [
      h("p", null, words.suggested(suggested.map((one) => text.datakilde[one]).join(", "))),
      h(
        "p",
        null,
        h(
          "button",
          { type: "button", class: "button button-secondary", onclick: take },
          words.takeSuggested,
          h("span", { class: "sr-only" }, ` ${numberOf(this.id)}`),
        ),
      ),
    ];
  }

  /** Where a finding leads to. */
  control(code: Code): HTMLElement | null {
    if (code.startsWith("answer")) return this.#answer.field.control();
    if (aboutWhen.has(code)) return this.#when.control();
    if (code === "outcomeDiffers" || code === "expectedNotSeen") return this.#outcome.control();
    return this.summary;
  }

  get answerField(): Field {
    return this.#answer.field;
  }

  /** The fields of the plan, by the member that the engine calls them by. */
  fields(): [member: string, field: Field][] {
    return [
      ...Object.entries(this.#texts),
      ["datakilder", this.#datakilder],
      ["when", this.#notedWhen],
      ["outcome", this.#notedOutcome],
      ["seenOn", this.#seenOn],
    ];
  }
}
