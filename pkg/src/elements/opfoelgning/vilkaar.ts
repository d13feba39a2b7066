// The vilkår of the approval: added, changed, removed, and got back.
import type { Kriterium } from "../engine.js";
import { arrange } from "../shared/arrange.js";
import { h, heading } from "../shared/dom.js";
import { unfold } from "../shared/folded.js";
import type { Context } from "../shared/fields/context.js";
import type { Pointed } from "../shared/fields/problem.js";
import { Removed } from "../shared/removed.js";
import { opfoelgningIn } from "../text-opfoelgning.js";
import type { Fulgt } from "./case.js";
import type { Draft, Typed } from "./draft.js";
import type { Found } from "./found.js";
import { OneVilkaar, vilkaarId } from "./one-vilkaar.js";

interface Host {
  readonly draft: Draft;
  readonly kriterier: readonly Kriterium[];
  /** Something was added or taken away. */
  readonly changed: () => void;
  readonly say: (words: string) => void;
}

export class VilkaarPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #host: Host;
  readonly #list = h("div", { class: "kvm-facts" });
  readonly #none: HTMLElement;
  readonly #removed: Removed;
  readonly #parts = new Map<Typed, OneVilkaar>();

  constructor(context: Context, host: Host) {
    const { uid, level, language } = context;
    const words = opfoelgningIn(language);
    this.#context = context;
    this.#host = host;
    this.#none = h("p", null, words.noVilkaar);
    this.#removed = new Removed(context, host.say);
    this.node = h(
      "section",
      { class: "kvm-all-vilkaar", "aria-labelledby": `${uid}-vilkaar` },
      heading(level, { id: `${uid}-vilkaar` }, words.vilkaar),
      h("p", null, words.vilkaarLead),
      this.#list,
      this.#removed.node,
      h(
        "p",
        { class: "kvm-add" },
        h(
          "button",
          { type: "button", class: "button button-secondary", id: `${uid}-add-vilkaar`, onclick: () => this.#add() },
          words.addVilkaar,
        ),
      ),
    );
  }

  get #shown(): readonly OneVilkaar[] {
    return this.#host.draft.vilkaar.flatMap((one) => this.#parts.get(one) ?? []);
  }

  show({ plan }: Fulgt, found: readonly Found[]): void {
    const { vilkaar } = this.#host.draft;
    for (const one of this.#parts.keys()) if (!vilkaar.includes(one)) this.#parts.delete(one);
    for (const one of vilkaar) if (!this.#parts.has(one)) this.#parts.set(one, this.#made(one));
    const nodes = this.#shown.map(({ node }) => node);
    arrange(this.#list, nodes.length === 0 ? [this.#none] : nodes);
    for (const part of this.#shown) {
      const { id } = part.vilkaar;
      part.show(
        plan.vilkaar.find((line) => line.id === id),
        found.filter((one) => one.vilkaar === id).map(({ finding }) => finding),
        plan.sources,
      );
    }
  }

  #made(one: Typed): OneVilkaar {
    const { kriterier } = this.#host;
    const id = vilkaarId(this.#context.uid, one.id);
    const { draft } = this.#host;
    return new OneVilkaar(this.#context, one, { id, kriterier, draft, remove: () => this.#remove(one) });
  }

  #add(): void {
    const { draft, changed, say } = this.#host;
    const one = draft.addVilkaar();
    changed();
    const part = this.#parts.get(one);
    if (part === undefined) return;
    unfold(part.node, "textarea");
    say(opfoelgningIn(this.#context.language).addedVilkaar);
  }

  #remove(one: Typed): void {
    const { draft, changed } = this.#host;
    const words = opfoelgningIn(this.#context.language);
    const at = draft.vilkaar.indexOf(one);
    const name = this.#parts.get(one)?.name() ?? "";
    draft.vilkaar.splice(at, 1);
    changed();
    this.#removed.offer(words.removed(name), words.back(name), () => {
      draft.vilkaar.splice(at, 0, one);
      changed();
      this.#parts.get(one)?.summary.focus();
    });
  }

  /** What a vilkår is called. */
  name(id: string): string {
    return this.#shown.find(({ vilkaar }) => vilkaar.id === id)?.name() ?? id;
  }

  /** Where a finding about a vilkår leads to. */
  control(id: string): HTMLElement | null {
    return this.#shown.find(({ vilkaar }) => vilkaar.id === id)?.control() ?? null;
  }

  /** `before`: how many events the case has before those that are typed here. */
  fields(before: number): Pointed[] {
    const { draft } = this.#host;
    return draft.vilkaar.flatMap((one, at): Pointed[] => {
      const part = this.#parts.get(one);
      if (part === undefined) return [];
      const met = draft.metAt(one.id);
      return [
        ...part.fields().map(([member, field]): Pointed => [`/events/${before + at}/${member}`, field]),
        ...(met === undefined ? [] : [[`/events/${before + met}`, part.metOn] as Pointed]),
      ];
    });
  }
}
