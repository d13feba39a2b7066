// One vilkår: what must be met, by when, and what the law makes of it.
import type { Kriterium, Source, VilkaarLinje } from "../engine.js";
import { sourceLine, standingTag } from "../proces/say.js";
import { h, idPart, replace } from "../shared/dom.js";
import { folded } from "../shared/folded.js";
import type { Context, Field, Message } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { DateField } from "../shared/fields/date.js";
import { mark, type Mark } from "../shared/marks.js";
import { numberOf } from "../shared/number.js";
import { fristerIn } from "../text-frister.js";
import { opfoelgningIn, type OpfoelgningText } from "../text-opfoelgning.js";
import { dateInWords } from "../../words.js";
import { leftWords } from "./approval.js";
import { type Draft, set, type Typed } from "./draft.js";
import type { Code, Fund } from "./found.js";
import { Noted } from "./noted.js";

/** Findings that are about the frist and stand at it; the others the state and the list of findings say. */
const atFrist: ReadonlySet<Code> = new Set([
  "vilkaarHasNoFrist",
  "vilkaarFristPassed",
  "vilkaarMetLate",
  "vilkaarFristBeforeApproval",
]);
const atPeriod: ReadonlySet<Code> = new Set(["vilkaarRuleNotYet"]);

/** What of a vilkår's text is enough to tell it from the others. */
const shortest = 70;
const korterePeriode = "korterePeriode";

export class OneVilkaar {
  readonly node: HTMLDetailsElement;
  readonly summary: HTMLElement;
  readonly vilkaar: Typed;
  readonly #context: Context;
  readonly #words: OpfoelgningText;
  readonly #text: TextField;
  readonly #about: Group;
  readonly #frist: DateField;
  readonly #kortere: Group;
  readonly #draft: Draft;
  /** When it was met: an event of its own. */
  readonly metOn: DateField;
  readonly #who: TextField;
  readonly #law = h("p");
  readonly #notedFrist: Noted;
  readonly #notedPeriod: Noted;
  readonly #notedText: Noted;
  #last = "";

  constructor(
    context: Context,
    vilkaar: Typed,
    { id, kriterier, draft, remove }: { id: string; kriterier: readonly Kriterium[]; draft: Draft; remove: () => void },
  ) {
    const { language } = context;
    const words = opfoelgningIn(language);
    this.#context = context;
    this.#words = words;
    this.vilkaar = vilkaar;
    // Always there: without it the engine could not say what is missing.
    this.#text = new TextField(context, {
      id: `${id}-text`,
      label: words.vilkaarText,
      rows: 2,
      onInput: (text) => (vilkaar["subject"] = text),
    });
    this.#about = this.#criteria(`${id}-about`, kriterier);
    this.#frist = this.#date(`${id}-frist`, "frist", words.vilkaarFrist, words.vilkaarFristHint);
    this.#kortere = new Group(context, "checkbox", {
      id: `${id}-kortere`,
      legend: words.kortere,
      choices: [{ value: korterePeriode, label: words.kortereLabel }],
      onChange: () => set(vilkaar, korterePeriode, this.#kortere.chosen.length > 0 ? true : undefined),
    });
    this.#draft = draft;
    this.metOn = new DateField(context, {
      id: `${id}-met`,
      legend: words.metOn,
      hint: words.metOnHint,
      onInput: (date) => draft.setMetOn(vilkaar.id, date),
    });
    this.#who = new TextField(context, {
      id: `${id}-who`,
      label: words.vilkaarWho,
      onInput: (who) => set(vilkaar, "who", who),
    });
    this.#notedFrist = new Noted(this.#frist);
    this.#notedPeriod = new Noted(this.#kortere);
    this.#notedText = new Noted(this.#text, (message) => this.#inOwnWords(message));
    const { node, summary } = folded(
      { id, classes: "kvm-vilkaar", removeLabel: words.removeVilkaar, remove },
      this.#text.node,
      this.#frist.node,
      this.#kortere.node,
      this.#law,
      this.metOn.node,
      this.#who.node,
      this.#about.node,
    );
    this.node = node;
    this.summary = summary;
  }

  #date(id: string, member: string, legend: string, hint: string): DateField {
    return new DateField(this.#context, { id, legend, hint, onInput: (date) => set(this.vilkaar, member, date) });
  }

  /** What a file says it is about may also be indicators: they are choices too, so that none is lost. */
  #criteria(id: string, kriterier: readonly Kriterium[]): Group {
    const { vilkaar } = this;
    const { language } = this.#context;
    const listed = this.#listed();
    const others = listed.filter((one) => kriterier.every((kriterium) => kriterium.id !== one));
    const group: Group = new Group(this.#context, "checkbox", {
      id,
      legend: this.#words.vilkaarAbout,
      classes: "kvm-two",
      choices: [
        ...kriterier.map(({ id: value, label }) => ({ value, label: `${numberOf(value)}. ${label[language]}` })),
        ...others.map((value) => ({ value, label: numberOf(value) })),
      ],
      onChange: () => set(vilkaar, "about", group.chosen),
    });
    return group;
  }

  #listed(): readonly string[] {
    const about = this.vilkaar["about"];
    return Array.isArray(about) ? about.map(String) : [];
  }

  /** What it is called: the beginning of its text. */
  name(): string {
    const text = String(this.vilkaar["subject"] ?? "").trim();
    if (text === "") return this.#words.newVilkaar;
    return text.length <= shortest ? text : `${text.slice(0, shortest).trimEnd()} …`;
  }

  /** `line`: what the plan says of it; absent while it cannot be read. */
  show(line: VilkaarLinje | undefined, findings: readonly Fund[], sources: readonly Source[]): void {
    const { vilkaar } = this;
    const { language } = this.#context;
    if (document.activeElement !== this.#text.input) this.#text.value = String(vilkaar["subject"] ?? "");
    this.#about.chosen = this.#listed();
    this.#frist.value = String(vilkaar["frist"] ?? "");
    this.#kortere.chosen = vilkaar[korterePeriode] === true ? [korterePeriode] : [];
    this.metOn.value = this.#draft.metOn(vilkaar.id);
    if (document.activeElement !== this.#who.input) this.#who.value = String(vilkaar["who"] ?? "");
    const said = (codes: ReadonlySet<string>): string[] =>
      findings.filter(({ code }) => codes.has(code)).map(({ message }) => message[language]);
    this.#notedFrist.showFindings(said(atFrist));
    this.#notedPeriod.showFindings(said(atPeriod));
    const state = JSON.stringify([this.name(), line, sources]);
    if (state === this.#last) return;
    this.#last = state;
    this.#showState(line, sources);
  }

  #showState(line: VilkaarLinje | undefined, sources: readonly Source[]): void {
    const { language } = this.#context;
    const [kind, words] = this.#state(line);
    replace(
      this.summary,
      mark(kind, { classes: "kvm-fact-mark" }),
      h("span", { class: "kvm-name" }, this.name()),
      " ",
      h("span", { class: "kvm-state" }, `– ${words}`),
    );
    const source = line?.source === undefined ? undefined : sources[line.source];
    this.#law.hidden = line?.lapses !== true || source === undefined;
    if (source === undefined) return;
    replace(
      this.#law,
      standingTag(language, source.standing),
      ` ${this.#words.lapses} `,
      sourceLine(language, source),
    );
  }

  #state(line: VilkaarLinje | undefined): [Mark, string] {
    const words = this.#words;
    const { language } = this.#context;
    if (line === undefined) return ["warning", words.notRead];
    const { frist, metOn, daysLeft, paused } = line;
    if (metOn !== undefined) return ["success", words.met(dateInWords(metOn, language))];
    if (paused) return ["open", fristerIn(language).paused];
    if (frist === undefined) return [line.lapses ? "warning" : "open", words.noFrist];
    if (daysLeft === undefined) return ["open", fristerIn(language).openDay];
    const left = leftWords(this.#context, daysLeft);
    return [daysLeft < 0 ? "error" : "info", words.by(dateInWords(frist, language), left)];
  }

  /** A new one is not wrong, only unfinished. */
  #inOwnWords(message: Message): Message {
    const isEmpty = this.#text.value.trim() === "";
    return isEmpty ? { kind: "note", text: this.#words.vilkaarTextMissing } : message;
  }

  /** Its fields, by the member that the engine calls them by. */
  fields(): [member: string, field: Field][] {
    return [
      ["subject", this.#notedText],
      ["about", this.#about],
      ["frist", this.#notedFrist],
      [korterePeriode, this.#notedPeriod],
      ["who", this.#who],
    ];
  }

  /** Where a finding about it leads to. */
  readonly control = (): HTMLElement => this.#frist.control();
}

/** A part of an id that no other vilkår has. */
export const vilkaarId = (uid: string, id: string): string => `${uid}-vilkaar-${idPart(id)}`;
