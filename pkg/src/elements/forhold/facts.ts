// The list of what has happened: added, changed, removed, and got back.
import type { FactKind } from "../engine.js";
import { adding } from "../shared/adding.js";
import { arrange } from "../shared/arrange.js";
import { h, heading } from "../shared/dom.js";
import { unfold } from "../shared/folded.js";
import type { Context } from "../shared/fields/context.js";
import { Removed } from "../shared/removed.js";
import { forholdIn, type ForholdText } from "../text-forhold.js";
import { kindName } from "../text-kinds.js";
import { groups, kindsOf, usual } from "./catalogue.js";
import type { Draft } from "./draft.js";
import type { Typed } from "./typed.js";
import { FactPart } from "./fact.js";

export class FactsPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #text: ForholdText;
  readonly #draft: Draft;
  readonly #changed: () => void;
  readonly #say: (words: string) => void;
  readonly #list = h("div", { class: "kvm-facts" });
  readonly #none: HTMLElement;
  readonly #removed: Removed;
  /** The part of each fact, and a number for its ids that no other fact on the page has had. */
  readonly #parts = new Map<Typed, FactPart>();
  #count = 0;

  /** `changed`: something was added or taken away; `say`: tells it to those who do not see it. */
  constructor(context: Context, draft: Draft, changed: () => void, say: (words: string) => void) {
    this.#context = context;
    this.#text = forholdIn(context.language);
    this.#draft = draft;
    this.#changed = changed;
    this.#say = say;
    this.#none = h("p", null, this.#text.noFacts);
    this.#removed = new Removed(context, say);
    const { uid, language, level } = context;
    const text = this.#text;
    this.node = h(
      "section",
      { class: "kvm-happened", "aria-labelledby": `${uid}-facts` },
      heading(level, { id: `${uid}-facts` }, text.facts),
      h("p", null, text.factsLead),
      this.#list,
      this.#removed.node,
      adding(context, {
        words: text,
        usual,
        kinds: groups.map((group) => ({ label: text.groups[group], kinds: kindsOf(group) })),
        name: (kind) => kindName(language, kind),
        add: (kind) => this.add(kind),
      }),
    );
  }

  get parts(): readonly FactPart[] {
    return this.#draft.facts.flatMap((fact) => this.#parts.get(fact) ?? []);
  }

  show(badDates: ReadonlySet<Typed>): void {
    const { facts } = this.#draft;
    for (const fact of this.#parts.keys()) if (!facts.includes(fact)) this.#parts.delete(fact);
    for (const fact of facts) if (!this.#parts.has(fact)) this.#parts.set(fact, this.#made(fact));
    const nodes = this.parts.map(({ node }) => node);
    arrange(this.#list, nodes.length === 0 ? [this.#none] : nodes);
    for (const part of this.parts) part.show(badDates);
  }

  #made(fact: Typed): FactPart {
    this.#count += 1;
    return new FactPart(this.#context, fact, `${this.#context.uid}-fact${this.#count}`, {
      facts: () => this.#draft.facts,
      changed: this.#changed,
      remove: (one) => this.#remove(one),
    });
  }

  /** Adds a fact and goes to its date. */
  add(kind: FactKind): void {
    const fact = this.#draft.add(kind);
    this.#changed();
    const part = this.#parts.get(fact);
    if (part === undefined) return;
    unfold(part.node);
    this.#say(this.#text.added(kindName(this.#context.language, kind)));
  }

  #remove(fact: Typed): void {
    const at = this.#draft.facts.indexOf(fact);
    const name = this.#parts.get(fact)?.name() ?? "";
    this.#draft.facts.splice(at, 1);
    this.#changed();
    this.#removed.offer(this.#text.removed(name), this.#text.back(name), () => {
      this.#draft.facts.splice(at, 0, fact);
      this.#changed();
      this.#parts.get(fact)?.summary.focus();
    });
  }
}
