// What is seen in the assessment, and how its scores are averaged: the rest of it is typed elsewhere.
import type { Method } from "../engine.js";
import { valueWords } from "../risiko/values.js";
import { h, heading, replace } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { Group } from "../shared/fields/controls.js";
import type { Pointed } from "../shared/fields/problem.js";
import { risikoIn } from "../text-risiko.js";
import type { Draft } from "./draft.js";
import type { Made } from "./group.js";

const methods: readonly Method[] = ["nested", "flat"];
/** What the engine takes where nothing is said. */
const usual: Method = "nested";

export class AssessmentPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #draft: Draft;
  readonly #seen = h("div");
  readonly #method: Group;

  constructor(context: Context, draft: Draft) {
    const { uid, level, language, text } = context;
    const words = risikoIn(language);
    this.#context = context;
    this.#draft = draft;
    this.#method = new Group(context, "radio", {
      id: `${uid}-method`,
      legend: words.method,
      classes: "kvm-wide",
      choices: methods.map((value) => ({ value, label: text.method[value] })),
      onChange: () => {
        const [chosen] = this.#method.chosen;
        draft.method = chosen === usual ? undefined : chosen;
      },
    });
    this.node = h(
      "section",
      { class: "kvm-from-assessment", "aria-labelledby": `${uid}-assessment` },
      heading(level + 1, { id: `${uid}-assessment` }, words.fromAssessment),
      this.#seen,
      this.#method.node,
    );
  }

  fields(): Pointed[] {
    return [["/settings/method", this.#method]];
  }

  show({ result }: Made): void {
    const { language } = this.#context;
    const text = risikoIn(language);
    const { method } = this.#draft;
    const seen = result?.proposal.factors.filter(({ seenIn }) => seenIn === "vurdering") ?? [];
    const scored = seen.some(({ measure }) => measure === "score");
    this.#method.node.hidden = !scored && method === undefined;
    this.#method.chosen = [String(method ?? usual)];
    replace(
      this.#seen,
      seen.length === 0
        ? h("p", null, text.noAssessment)
        : [
            h("p", null, text.fromAssessmentLead),
            h(
              "ul",
              null,
              seen.map((factor) =>
                h(
                  "li",
                  null,
                  `${factor.label[language]}: `,
                  h("strong", null, valueWords(language, factor, factor.value ?? 0, factor.shown)),
                ),
              ),
            ),
          ],
    );
  }
}
