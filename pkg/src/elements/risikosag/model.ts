// The risk model: which is used and who made it, another one from a file, and back to the one that comes along.
import type { Risikomodel, Risikosvar } from "../engine.js";
import { basisLine, unsure } from "../proces/say.js";
import { h, heading, replace } from "../shared/dom.js";
import type { Context, Field, Message } from "../shared/fields/context.js";
import { Feedback } from "../shared/fields/feedback.js";
import type { Pointed } from "../shared/fields/problem.js";
import { pair } from "../frister/one.js";
import { alert, alertText } from "../shared/alert.js";
import { Removed } from "../shared/removed.js";
import { type RisikoText, risikoIn } from "../text-risiko.js";
import { readModel } from "./model-file.js";
import type { Made } from "./group.js";
import type { Host } from "./host.js";

export class ModelPart implements Field {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #text: RisikoText;
  readonly #host: Host;
  readonly #used = h("div", { class: "kvm-model-used" });
  readonly #bad = h("div", { class: "kvm-model-bad" });
  readonly #feedback: Feedback;
  readonly #choose: HTMLButtonElement;
  readonly #back: HTMLButtonElement;
  readonly #file: HTMLInputElement;
  readonly #removed: Removed;

  constructor(context: Context, host: Host) {
    const { uid, level, language } = context;
    const text = risikoIn(language);
    this.#context = context;
    this.#text = text;
    this.#host = host;
    // In no form of the portal's own, and what is chosen here is not part of the case before it has been read.
    this.#file = h("input", {
      type: "file",
      accept: ".json,application/json",
      form: "",
      hidden: true,
      "data-kvm-aside": true,
      onchange: () => void this.#read(),
    });
    const button = (id: string, words: string, act: () => void): HTMLButtonElement =>
      h("button", { type: "button", class: "button button-secondary", id: `${uid}-${id}`, onclick: act }, words);
    this.#choose = button("choose-model", text.modelChoose, () => this.#file.click());
    this.#back = button("model-back", text.modelBack, () => this.#remove());
    this.#feedback = new Feedback(context, this.#choose);
    this.#removed = new Removed(context, host.say);
    this.node = h(
      "section",
      { class: "kvm-risk-model", "aria-labelledby": `${uid}-model` },
      heading(level, { id: `${uid}-model` }, text.model),
      this.#used,
      h(
        "div",
        { class: "form-group" },
        this.#feedback.node,
        h("div", { class: "kvm-buttons" }, this.#choose, this.#back),
      ),
      this.#file,
      this.#bad,
      this.#removed.node,
    );
  }

  readonly control = (): HTMLElement => this.#choose;

  showMessages(messages: readonly Message[]): void {
    this.#feedback.show(messages);
  }

  fields(): Pointed[] {
    return [["/risiko/risikomodel", this]];
  }

  show({ result }: Made): void {
    const own = this.#host.draft.risikomodel as Partial<Risikomodel> | undefined;
    this.#back.hidden = own === undefined;
    replace(this.#used, result === undefined ? null : this.#about(result, own));
  }

  #about({ model, findings, sources }: Risikosvar, own: Partial<Risikomodel> | undefined): Node[] {
    const { language } = this.#context;
    const text = this.#text;
    const from = own?.id === model.id ? text.modelOwn : text.modelShipped;
    const sure = unsure(language, model.confidence);
    const common = findings.find(({ code }) => code === "commonModelMissing");
    const [where] = common?.source === undefined ? [] : (sources[common.source]?.basis ?? []);
    return [
      h("dl", { class: "kvm-pairs" }, [
        pair(text.modelUsed, h("strong", null, model.name[language]), h("br"), from),
        pair(text.modelMaker, model.source[language]),
        sure === "" ? null : pair(text.modelSure, text.notVerified(sure)),
        model.note === undefined ? null : pair(text.modelNote, model.note[language]),
        model.basis.length === 0 ? null : pair(text.modelBasis, basisLine(language, model.basis)),
      ]),
      ...(where === undefined ? [] : [h("p", null, text.modelCommon(`${where.act} ${where.paragraph}`))]),
    ];
  }

  async #read(): Promise<void> {
    const [file] = this.#file.files ?? [];
    if (file === undefined) return;
    const read = await readModel(file, this.#context.language);
    // So that the same file can be chosen again after it was mended.
    this.#file.value = "";
    this.#removed.clear();
    if ("problems" in read) return this.#tellBad(file.name, read.problems);
    replace(this.#bad);
    this.#host.draft.risikomodel = read.model;
    this.#host.changed();
    this.#host.say(this.#text.modelTaken(read.model.name[this.#context.language]));
  }

  #tellBad(name: string, problems: readonly { path: string; words: string }[]): void {
    const { text, level } = this.#context;
    const { modelBad, modelBadLead, wholeFile } = this.#text;
    const list = h(
      "ul",
      { class: "alert-text" },
      problems.map(({ path, words }) => h("li", null, h("code", null, path === "" ? wholeFile : path), `: ${words}`)),
    );
    const options = { kind: "error", text, title: modelBad(name), level: level + 1, announce: true } as const;
    replace(this.#bad, alert(options, alertText(modelBadLead), list));
  }

  #remove(): void {
    const { draft, changed } = this.#host;
    const was = draft.risikomodel;
    const name = (was as Partial<Risikomodel>).name?.[this.#context.language] ?? this.#text.model;
    const put = (model: unknown): void => {
      draft.risikomodel = model;
      changed();
    };
    put(undefined);
    replace(this.#bad);
    this.#removed.offer(this.#text.modelRemoved(name), this.#text.modelTaken(name), () => {
      put(was);
      this.#back.focus();
    });
  }
}
