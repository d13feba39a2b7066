// What is pasted, and what is known of it.
import { type Model, models } from "../engine.js";
import { h, heading } from "../shared/dom.js";
import { type Context, said } from "../shared/fields/context.js";
import { TextField } from "../shared/fields/controls.js";
import { SelectField } from "../shared/fields/select.js";
import { bilagIn } from "../text-bilag.js";
import { type ReadOptions, textOf } from "./reader.js";

/** What is pasted: kept while the page's language changes. */
export interface Pasted {
  text: string;
  act: string;
  version: string;
}

interface Host {
  /** Something was typed, or pasted: `now` where there is nothing to wait for. */
  changed(now: boolean): void;
  announce(words: string): void;
}

/** How long somebody who types is left in peace. */
const PAUSE = 400;

export class SourcePart {
  readonly node: HTMLElement;
  readonly #pasted: Pasted;
  readonly #host: Host;
  readonly #text: TextField;
  readonly #act: TextField;
  readonly #link = h("p");
  readonly #context: Context;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: Context, pasted: Pasted, host: Host) {
    const { language, uid, level } = context;
    const words = bilagIn(language);
    this.#context = context;
    this.#pasted = pasted;
    this.#host = host;
    const version = new SelectField(context, {
      id: `${uid}-version`,
      label: words.version,
      hint: words.versionHint,
      options: [
        { value: "", label: words.versionFound },
        ...models().map(({ id, name }) => ({ value: id, label: said(context, name) })),
      ],
      onChange: (value) => {
        pasted.version = value;
        this.#showLink();
        this.#later(true);
      },
    });
    version.value = pasted.version;
    this.#act = new TextField(context, {
      id: `${uid}-act`,
      label: words.act,
      hint: words.actHint,
      onInput: (value) => {
        pasted.act = value;
        this.#later(false);
      },
    });
    this.#act.value = pasted.act;
    this.#text = new TextField(context, {
      id: `${uid}-text`,
      label: words.text,
      hint: words.textHint,
      rows: 10,
      onInput: (value) => this.#take(value, false),
    });
    this.#text.value = pasted.text;
    this.#text.input.spellcheck = false;
    this.#text.input.addEventListener("input", (event) => {
      if ((event as InputEvent).inputType === "insertFromPaste") this.#later(true);
    });
    const file = h("input", { type: "file", hidden: true, accept: ".txt,.xml,.html,.htm,.md,text/*,application/xml", form: "" });
    file.addEventListener("change", () => {
      const [chosen] = file.files ?? [];
      if (chosen !== undefined) void this.#read(chosen);
      // So that the same file can be chosen again after it was mended.
      file.value = "";
    });
    const choose = h("button", { type: "button", class: "button button-secondary", onclick: () => file.click() }, words.file);
    const clear = h(
      "button",
      { type: "button", class: "button button-tertiary", onclick: () => this.#empty() },
      words.clear,
    );
    // What is pasted is no part of the value: only what is used is.
    this.node = h(
      "section",
      { class: "kvm-source", "data-kvm-aside": true, "aria-labelledby": `${uid}-how` },
      heading(level, { id: `${uid}-how` }, words.how),
      h(
        "ol",
        null,
        words.steps(this.#actOf()).map((step) => h("li", null, step)),
      ),
      this.#link,
      h("div", { class: "kvm-halves" }, version.node, this.#act.node),
      this.#text.node,
      h("p", { class: "kvm-buttons" }, choose, clear, file, h("span", { class: "kvm-private" }, words.private)),
    );
    this.node.addEventListener("dragover", (event) => event.preventDefault());
    this.node.addEventListener("drop", (event) => this.#drop(event));
    this.#showLink();
  }

  get options(): ReadOptions {
    const { version } = this.#pasted;
    // The hint has it in quotes, and so it may be copied.
    const act = this.#pasted.act.replace(/[»«“”"]/g, "").trim();
    return {
      ...(act === "" ? {} : { act }),
      ...(version === "" ? {} : { version: version as Model["id"] as NonNullable<ReadOptions["version"]> }),
    };
  }

  readonly control = (): HTMLElement => this.#text.control();

  showActProblem(message: string | undefined): void {
    this.#act.showMessages(message === undefined ? [] : [{ kind: "error", text: message }]);
  }

  /** The act that the chosen version rests on last, or the latest there is. */
  #actOf(): string {
    const chosen = models().filter(({ id }) => this.#pasted.version === "" || id === this.#pasted.version);
    const acts = chosen.flatMap(({ basis }) => basis.filter(({ paragraph }) => paragraph.includes("bilag")));
    const latest = acts.sort((a, b) => ((a.validity?.from ?? "") < (b.validity?.from ?? "") ? 1 : -1));
    return latest[0]?.act ?? "";
  }

  #showLink(): void {
    const act = this.#actOf();
    const [, number, year] = /^BEK (\d+)\/(\d{4})$/.exec(act) ?? [];
    if (number === undefined || year === undefined) return this.#link.replaceChildren();
    const href = `https://www.retsinformation.dk/eli/lta/${year}/${number}`;
    const words = bilagIn(this.#context.language).open(act);
    this.#link.replaceChildren(h("a", { href, target: "_blank", rel: "noopener noreferrer" }, words));
  }

  #later(now: boolean): void {
    clearTimeout(this.#timer);
    if (now) return this.#host.changed(true);
    this.#timer = setTimeout(() => this.#host.changed(false), PAUSE);
  }

  #take(text: string, now: boolean): void {
    this.#pasted.text = text;
    this.#later(now);
  }

  #empty(): void {
    this.#text.value = "";
    this.#take("", true);
    this.#text.control().focus();
  }

  #drop(event: DragEvent): void {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    void this.#read(file);
  }

  async #read(file: File): Promise<void> {
    const text = await textOf(file);
    // What is no text is read, and told; a field of it would say nothing to anybody.
    this.#text.value = text.includes("\0") || text.startsWith("%PDF") ? "" : text;
    this.#take(text, true);
    this.#host.announce(bilagIn(this.#context.language).fileRead(file.name));
  }
}
