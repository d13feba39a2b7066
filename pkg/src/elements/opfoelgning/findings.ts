// What is worth a look, by what it is: thirty answers that are missing are one line, with a way to each.
import { mark } from "../shared/marks.js";
import { type Child, h, heading, replace } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { goTo } from "../shared/fields/go.js";
import { numberOf } from "../shared/number.js";
import { basisLine, standingTag } from "../proces/say.js";
import { fristerIn } from "../text-frister.js";
import { opfoelgningIn } from "../text-opfoelgning.js";
import type { Found } from "./found.js";

interface Ways {
  /** Where a finding leads to. */
  readonly control: (found: Found) => HTMLElement | null;
  /** What a vilkår is called. */
  readonly name: (vilkaar: string) => string;
}

export class FindingsPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #ways: Ways;
  readonly #list = h("div");
  #last = "";

  constructor(context: Context, ways: Ways) {
    const { level, language } = context;
    const words = opfoelgningIn(language);
    this.#context = context;
    this.#ways = ways;
    this.node = h(
      "section",
      { class: "kvm-findings" },
      heading(level, null, words.findings),
      this.#list,
    );
  }

  show(found: readonly Found[]): void {
    const words = opfoelgningIn(this.#context.language);
    const names = found.map(({ vilkaar }) => (vilkaar === undefined ? "" : this.#ways.name(vilkaar)));
    const state = JSON.stringify([found, names]);
    if (state === this.#last) return;
    this.#last = state;
    replace(
      this.#list,
      found.length === 0
        ? h("p", null, words.noFindings)
        : [
            h("p", null, words.findingsLead),
            h(
              "ul",
              { class: "nobullet-list kvm-found" },
              alike(found).map((group) => this.#item(group)),
            ),
          ],
    );
  }

  #item(group: readonly Found[]): Child {
    const { language } = this.#context;
    const [first] = group;
    if (first === undefined) return null;
    const { severity, code, confidence } = first.finding;
    const kind = severity === "warning" ? "warning" : "info";
    return h(
      "li",
      { class: "kvm-finding kvm-verdict" },
      mark(kind, { label: fristerIn(language).severity[severity] }),
      h(
        "div",
        null,
        `${opfoelgningIn(language).found[code]}: `,
        group.map((one, at) => [at > 0 ? ", " : "", this.#link(one)]),
        ". ",
        first.source === undefined ? null : standingTag(language, first.source.standing),
        // The document behind what is not law stands with the sources.
        first.source?.standing === "law"
          ? [" ", basisLine(language, first.source.basis, confidence)]
          : null,
      ),
    );
  }

  #link(found: Found): Child {
    const { point, vilkaar } = found;
    const words = vilkaar === undefined ? numberOf(point ?? "") : `»${this.#ways.name(vilkaar)}«`;
    const control = this.#ways.control(found);
    if (control === null) return words;
    return h("a", { href: `#${control.id}`, onclick: (event) => goTo(event, this.#ways.control(found)) }, words);
  }
}

/** Findings of one kind and one weight, what weighs most first. */
function alike(found: readonly Found[]): readonly (readonly Found[])[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const { code, severity } = one.finding;
    const standing = one.source?.standing;
    // The same may rest on several rules: each group has one paragraph.
    const key = JSON.stringify([severity, code, standing, standing === "law" ? one.source : null]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const weight = ([first]: readonly Found[]): number => Number(first?.finding.severity === "warning");
  return [...groups.values()].sort((a, b) => weight(b) - weight(a));
}
