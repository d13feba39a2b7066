// What is typed and has no field here: it belongs to another version of the model, or a file has it wrong. It is shown
// and kept until a person takes it away.
import type { Problem } from "../engine.js";
import { placed } from "../proces/left.js";
import { alert, alertText } from "../shared/alert.js";
import { type Child, h, replace } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { numberOf } from "../shared/number.js";
import { Removed } from "../shared/removed.js";
import { opfoelgningIn } from "../text-opfoelgning.js";
import { procesIn } from "../text-proces.js";
import type { Draft, List } from "./draft.js";

interface Host {
  readonly draft: Draft;
  readonly changed: () => void;
  readonly say: (words: string) => void;
}

export class StraysPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #host: Host;
  readonly #list = h("div");
  readonly #removed: Removed;
  #last = "";

  constructor(context: Context, host: Host) {
    this.#context = context;
    this.#host = host;
    this.#removed = new Removed(context, host.say);
    this.node = h("div", { class: "kvm-strays" }, this.#list, this.#removed.node);
  }

  /** `problems`: those that stand at no field. */
  show(problems: readonly Problem[]): void {
    const its = problems.filter(({ path, code }) => path.startsWith("/opfoelgning/") && code !== "moreProblems");
    const state = JSON.stringify(its);
    if (state === this.#last) return;
    this.#last = state;
    const { text, language, level } = this.#context;
    const words = opfoelgningIn(language);
    replace(
      this.#list,
      its.length === 0
        ? null
        : alert(
            { kind: "warning", text, title: words.strays, level },
            alertText(words.straysLead),
            h(
              "ul",
              { class: "alert-text" },
              its.map((problem) => this.#stray(problem)),
            ),
          ),
    );
  }

  #stray({ path, message }: Problem): Child {
    const { language } = this.#context;
    const words = opfoelgningIn(language);
    const { list = "", at = -1 } = placed(path, "/opfoelgning") ?? {};
    const entry = list === "svar" || list === "points" ? this.#host.draft[list][at] : undefined;
    if (entry === undefined) return h("li", null, h("code", null, path), ": ", message[language]);
    const { id, ...rest } = entry;
    const name = `${words.strayNames[list] ?? list} ${numberOf(String(id))}`;
    const written = Object.values(rest).flat().map(String).join(" · ");
    return h(
      "li",
      null,
      h("strong", null, name),
      ` (${message[language]}) `,
      h("span", { class: "kvm-reason" }, written),
      " ",
      h(
        "button",
        { type: "button", class: "function-link", onclick: () => this.#remove(list as List, at, name) },
        procesIn(language).remove,
        h("span", { class: "sr-only" }, ` ${name}`),
      ),
    );
  }

  #remove(list: List, at: number, name: string): void {
    const { draft, changed } = this.#host;
    const words = opfoelgningIn(this.#context.language);
    const [entry] = draft[list].splice(at, 1);
    if (entry === undefined) return;
    changed();
    this.#removed.offer(words.removed(name), words.back(name), () => {
      draft[list].splice(at, 0, entry);
      changed();
    });
  }
}
