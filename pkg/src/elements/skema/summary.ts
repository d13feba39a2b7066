// What is wrong and what is worth a look, in one place, with a way to each field.
import type { Finding, FindingKind, Problem } from "../engine.js";
import { alert } from "../shared/alert.js";
import { type Child, h, replace } from "../shared/dom.js";
import { numberOf } from "../shared/number.js";
import { type Context, type Said, said } from "../shared/fields/context.js";
import { goTo } from "../shared/fields/go.js";

type Found = Finding<FindingKind>;
type ControlOf = (item: Said) => HTMLElement | null;

/** More than this of one kind stands in one line, by number: a form that is just begun has many things to look at. */
const SHOWN = 5;

export class Summary {
  readonly node = h("div", { class: "kvm-summary" });
  readonly #context: Context;
  readonly #controlOf: ControlOf;
  #shown = "";

  constructor(context: Context, controlOf: ControlOf) {
    this.#context = context;
    this.#controlOf = controlOf;
  }

  /** Problems always; findings once somebody has asked for them. */
  show(problems: readonly Problem[], findings: readonly Found[] | undefined): void {
    const state = JSON.stringify([problems, findings]);
    if (state === this.#shown) return;
    this.#shown = state;
    const { text, level } = this.#context;
    const { form } = text;
    const asked = findings !== undefined;
    const parts: Child[] = [];
    if (problems.length > 0) {
      const title = form.problems(problems.length);
      parts.push(alert({ kind: "error", text, title, level, announce: true }, this.#list(problems)));
    }
    if (asked && findings.length > 0) {
      parts.push(alert({ kind: "info", text, title: form.findings(findings.length), level }, this.#groups(findings)));
    }
    if (asked && problems.length === 0 && findings.length === 0) {
      parts.push(alert({ kind: "success", text, title: form.noFindings, level }));
    }
    replace(this.node, parts);
  }

  focus(): void {
    const first = this.node.querySelector<HTMLElement>(".alert");
    if (first === null) return;
    first.tabIndex = -1;
    first.scrollIntoView({ block: "start" });
    first.focus({ preventScroll: true });
  }

  #list(items: readonly Said[]): HTMLElement {
    return h(
      "ul",
      { class: "alert-text nobullet-list" },
      items.map((item) => h("li", null, this.#link(item))),
    );
  }

  /** By code, so that thirty of one kind do not hide the one of another. */
  #groups(findings: readonly Found[]): Child[] {
    const groups = new Map<string, Found[]>();
    for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
    return [...groups.values()].map((group) => {
      const [first] = group;
      const name = this.#context.text.profil.many[first?.code ?? ""];
      if (group.length <= SHOWN || name === undefined) return this.#list(group);
      const links = group.map((item, at) => [at > 0 ? ", " : "", this.#link(item, idOf(item))]);
      return h("p", { class: "alert-text" }, `${this.#context.text.form.showAll(name, group.length)}: `, links);
    });
  }

  #link(item: Said, words = said(this.#context, item.message)): Child {
    const control = this.#controlOf(item);
    if (control === null) return words;
    return h("a", { href: `#${control.id}`, onclick: (event) => goTo(event, this.#controlOf(item)) }, words);
  }
}

const idOf = ({ params = {}, path }: Said): string => ("id" in params ? numberOf(String(params.id)) : path);
