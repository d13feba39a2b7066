// A part of what is known: its fields under one line that says how much of it is.
import type { Area, Faktorsvar, Risikomodel, Risikosvar, UdeladtGrund } from "../engine.js";
import { h, replace } from "../shared/dom.js";
import type { Context, Message } from "../shared/fields/context.js";
import type { Pointed } from "../shared/fields/problem.js";
import { mark } from "../shared/marks.js";
import { factorOf } from "../risiko/model.js";
import { valueWords } from "../risiko/values.js";
import { type GroupName, type Name, type RisikoText, risikoIn } from "../text-risiko.js";
import { groups, kinds } from "./catalogue.js";
import { fromTenths } from "./decimals.js";
import type { Draft } from "./draft.js";
import type { Host } from "./host.js";
import { type Question, questionOf } from "./question.js";

/** What the engine has made of the case. */
export interface Made {
  readonly area: Area | undefined;
  readonly result: Risikosvar | undefined;
  readonly model: Risikomodel | undefined;
  /** The places of problems, as pointers. */
  readonly wrong: readonly string[];
  /** What there is to say at a place. */
  readonly notesAt: (path: string) => readonly Message[];
}

export class GroupPart {
  readonly node: HTMLDetailsElement;
  readonly #context: Context;
  readonly #text: RisikoText;
  readonly #draft: Draft;
  readonly #name: GroupName;
  readonly #questions: readonly (readonly [name: Name, question: Question])[];
  readonly #summary: HTMLElement;
  readonly #kept = h("div", { class: "kvm-kept-here" });
  #summarised = "";

  constructor(context: Context, name: GroupName, host: Host) {
    const id = `${context.uid}-${name}`;
    this.#context = context;
    this.#text = risikoIn(context.language);
    this.#draft = host.draft;
    this.#name = name;
    this.#questions = groups[name].map((one) => [one, questionOf(context, one, host)]);
    this.#summary = h("summary", { class: "details-summary", id: `${id}-summary` });
    this.node = h(
      "details",
      { class: "details kvm-known", id },
      this.#summary,
      h("div", { class: "details-text" }, this.#questions.map(([, { field }]) => field.node), this.#kept),
    );
  }

  fields(): Pointed[] {
    return this.#questions.map(([name, { noted }]) => [`/risiko/forhold/${name}`, noted]);
  }

  show(made: Made): void {
    const { result, model } = made;
    const kept: string[] = [];
    let [shown, known] = [0, 0];
    for (const [name, { field, noted, show }] of this.#questions) {
      const path = `/risiko/forhold/${name}`;
      const wrong = made.wrong.some((one) => isAt(one, path));
      const factors = result?.proposal.factors.filter(({ observes }) => observes === name) ?? [];
      const isUsed = result === undefined || factors.length > 0;
      const unused = isUsed ? undefined : whyUnused(this.#text, name, result, model);
      // What cannot be read is shown, or nobody could put it right.
      field.node.hidden = unused !== undefined && !wrong;
      show(factors, made.area);
      noted.notes = [...made.notesAt(path), ...this.#seen(factors)];
      const told = this.#draft.forhold[name];
      if (unused !== undefined && told !== undefined) {
        kept.push(this.#text.kept(this.#text.asks[name][0], this.#inWords(name, told), unused));
      }
      if (field.node.hidden) continue;
      shown += 1;
      if (factors.some(({ value }) => value !== undefined)) known += 1;
    }
    const wrong = made.wrong.some((path) => this.#questions.some(([name]) => isAt(path, `/risiko/forhold/${name}`)));
    this.node.hidden = shown === 0 && kept.length === 0;
    replace(this.#kept, kept.map((words) => h("p", null, words)));
    this.#summarise(known, shown, wrong);
  }

  /** Anew only when it has changed: a field that is left by a click on the line must not take the line from the click. */
  #summarise(known: number, shown: number, wrong: boolean): void {
    const state = JSON.stringify([known, shown, wrong]);
    if (state === this.#summarised) return;
    this.#summarised = state;
    replace(
      this.#summary,
      this.#text.groups[this.#name],
      shown === 0 ? null : h("span", { class: "kvm-known-count" }, ` (${this.#text.groupCount(known, shown)})`),
      wrong ? [" ", mark("warning", { label: this.#text.groupWrong, classes: "kvm-fact-mark" })] : null,
    );
  }

  /** What has happened shows: it need not be typed again. */
  #seen(factors: readonly Faktorsvar[]): Message[] {
    const seen = factors.find(({ seenIn }) => seenIn === "fakta");
    if (seen?.value === undefined) return [];
    const words = valueWords(this.#context.language, seen, seen.value, seen.shown);
    return [{ kind: "note", text: this.#text.seen(words) }];
  }

  /** What was typed, to name it to a person. */
  #inWords(name: Name, told: unknown): string {
    const { language } = this.#context;
    const { bestyrelse, oekonomi, oekonomiInOrder } = this.#text;
    if (typeof told === "boolean") {
      return valueWords(language, { measure: "yesNo", observes: name }, Number(told));
    }
    if (name === "oekonomi" && Array.isArray(told)) {
      const words = told.map((one) => oekonomi[one as keyof typeof oekonomi] ?? String(one));
      return words.length === 0 ? oekonomiInOrder : words.join(", ");
    }
    if (name === "bestyrelse") return bestyrelse[told as keyof typeof bestyrelse] ?? String(told);
    if (kinds[name] === "tenths") return fromTenths(told);
    return Array.isArray(told) ? told.join(", ") : String(told);
  }
}

const isAt = (path: string, pointer: string): boolean => path === pointer || path.startsWith(`${pointer}/`);

/** Why nothing in the risk model looks at something, of this tilbud or plejefamilie. */
function whyUnused(text: RisikoText, name: Name, { proposal }: Risikosvar, model: Risikomodel | undefined): string {
  const reasons = proposal.leftOut
    .filter(({ factor }) => factorOf(model, factor)?.observes === name)
    .map(({ reason }) => reason);
  // That it is not for this type says more than that there is another one for the other area.
  const order: readonly UdeladtGrund[] = ["type", "omraade", "vurdering"];
  const reason = order.find((one) => reasons.includes(one));
  return reason === undefined ? text.notInModel : text.leftOut[reason];
}
