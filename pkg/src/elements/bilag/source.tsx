// What is pasted, and what is known of it.
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { models } from "../engine.js";
import { spoken } from "../shared/language.js";
import { useAt, useForm, useIdOf } from "../shared/form/context.js";
import { Labelled, outside, told } from "../shared/form/field.js";
import { SelectField } from "../shared/form/select.js";
import { TextField } from "../shared/form/text.js";
import { actAddress } from "../shared/paragraphs.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { bilagIn } from "../../generated/texts/bilag.js";
import { textOf } from "./reader.js";

/** Something was typed, or pasted: `now` where there is nothing to wait for. */
export type Paste = (member: "text" | "act" | "version", value: string | undefined, now: boolean) => void;

export function Source({ paste }: { paste: Paste }): VNode {
  const { language, uid } = useView();
  const { say, at } = useForm();
  const words = bilagIn(language);
  const act = actOf(useAt("/version"));
  const file = useRef<HTMLInputElement>(null);
  const id = `${uid}-how`;
  const read = async (chosen: File): Promise<void> => {
    paste("text", await textOf(chosen), true);
    say(words.fileRead({ name: chosen.name }));
  };
  const choose = (input: HTMLInputElement): void => {
    const [chosen] = input.files ?? [];
    if (chosen !== undefined) void read(chosen);
    // So that the same file can be chosen again after it was mended.
    input.value = "";
  };
  const drop = (event: DragEvent): void => {
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped === undefined) return;
    event.preventDefault();
    void read(dropped);
  };
  const clear = (): void => {
    paste("text", undefined, true);
    at("/text")?.focus();
  };
  const [open, ...then] = words.steps;
  return (
    // What is pasted is no part of the value: only what is used is.
    <section
      class="kvm-source"
      data-kvm-aside=""
      aria-labelledby={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <Heading id={id}>{words.how}</Heading>
      <ol>
        {[open({ act }), ...then].map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>
        <Link act={act} />
      </p>
      <div class="kvm-halves">
        <SelectField
          pointer="/version"
          label={words.version}
          hint={words.versionHint}
          options={[
            { value: "", label: words.versionFound },
            ...models().map(({ id: value, name }) => ({ value, label: spoken(name, language) })),
          ]}
          write={(version) => paste("version", version as string | undefined, true)}
        />
        <TextField
          pointer="/act"
          label={words.act}
          hint={words.actHint}
          write={(typed) => paste("act", typed as string | undefined, false)}
        />
      </div>
      <AnnexField paste={paste} />
      <p class="kvm-buttons">
        <button type="button" class="button button-secondary" onClick={() => file.current?.click()}>
          {words.file}
        </button>
        <button type="button" class="button button-tertiary" onClick={clear}>
          {words.clear}
        </button>
        <input
          type="file"
          hidden
          accept=".txt,.xml,.html,.htm,.md,text/*,application/xml"
          form={outside.form}
          ref={file}
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
        <span class="kvm-private">{words.private}</span>
      </p>
    </section>
  );
}

function AnnexField({ paste }: { paste: Paste }): VNode {
  const words = bilagIn(useView().language);
  const id = useIdOf("/text");
  const text = String(useAt("/text") ?? "");
  const take = (typed: string, { inputType }: InputEvent): void =>
    paste("text", typed === "" ? undefined : typed, inputType === "insertFromPaste");
  return (
    <Labelled id={id} label={words.text} hint={words.textHint} messages={[]}>
      <textarea
        class="form-input input-width-xl"
        rows={10}
        spellcheck={false}
        {...outside}
        {...told(id, words.textHint, [])}
        id={id}
        // What is no text is read, and told; a field of it would say nothing to anybody.
        value={text.includes("\0") || text.startsWith("%PDF") ? "" : text}
        onInput={(event) => take(event.currentTarget.value, event as unknown as InputEvent)}
      />
    </Labelled>
  );
}

/** The act that the chosen version rests on last, or the latest there is. */
function actOf(version: unknown): string {
  const chosen = models().filter(({ id }) => version === undefined || id === version);
  const acts = chosen.flatMap(({ basis }) => basis.filter(({ paragraph }) => paragraph.includes("bilag")));
  const latest = acts.sort((a, b) => ((a.validity?.from ?? "") < (b.validity?.from ?? "") ? 1 : -1));
  return latest[0]?.act ?? "";
}

function Link({ act }: { act: string }): VNode | null {
  const words = bilagIn(useView().language);
  const address = actAddress(act);
  if (address === undefined) return null;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {words.open({ act })}
    </a>
  );
}
