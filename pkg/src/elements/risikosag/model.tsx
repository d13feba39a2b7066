// The risk model: which is used and who made it, another one from a file, and back to the one that comes along.
import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Risikomodel, Risikosvar } from "../engine.js";
import { useOutcome } from "../proces/control.js";
import { ModelPapers } from "../risiko/model-papers.js";
import { spoken } from "../shared/language.js";
import { useAt, useForm, useIdOf } from "../shared/form/context.js";
import { describedBy, Feedback, isWrong, useMessages } from "../shared/form/feedback.js";
import { useUndo } from "../shared/form/undo.js";
import { Alert, AlertText } from "../shared/view/alert.js";
import { useView } from "../shared/view/context.js";
import { Pair } from "../shared/view/pair.js";
import { Section } from "../shared/view/section.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import { risikomodel as pointer } from "./held.js";
import { readModel } from "./model-file.js";

interface Bad {
  /** Of the file. */
  readonly name: string;
  readonly problems: readonly { readonly path: string; readonly words: string }[];
}

export function Model(): VNode {
  const { language, uid } = useView();
  const text = risikoIn(language);
  const { store, act, say } = useForm();
  const undo = useUndo();
  const [bad, setBad] = useState<Bad | undefined>();
  const [file, back] = [useRef<HTMLInputElement>(null), useRef<HTMLButtonElement>(null)];
  const own = useAt(pointer) as Partial<Risikomodel> | undefined;
  const messages = useMessages(pointer);
  const [id, chooseId] = [useIdOf(pointer), `${uid}-choose-model`];

  const take = async (input: HTMLInputElement): Promise<void> => {
    const [chosen] = input.files ?? [];
    if (chosen === undefined) return;
    const read = await readModel(chosen, language);
    // So that the same file can be chosen again after it was mended.
    input.value = "";
    undo.clear();
    if ("problems" in read) return setBad({ name: chosen.name, problems: read.problems });
    setBad(undefined);
    act(() => store.set(pointer, read.model));
    say(text.modelTaken({ name: spoken(read.model.name, language) }));
  };
  const remove = (): void => {
    const name = spoken(own?.name, language) ?? text.model;
    act(() => store.set(pointer, undefined));
    setBad(undefined);
    undo.offer({
      words: text.modelRemoved({ name }),
      back: text.modelTaken({ name }),
      undo: () => {
        act(() => store.set(pointer, own));
        back.current?.focus();
      },
    });
  };
  return (
    <Section name="model" class="kvm-risk-model" title={text.model} line="">
      <div class="kvm-model-used">
        <Used own={own} />
      </div>
      <div class={`form-group${isWrong(messages) ? " form-error" : ""}`} id={id}>
        <Feedback id={chooseId} messages={messages} />
        <div class="kvm-buttons">
          <button
            type="button"
            class="button button-secondary"
            id={chooseId}
            aria-describedby={describedBy(chooseId, undefined, messages)}
            onClick={() => file.current?.click()}
          >
            {text.modelChoose}
          </button>
          <button
            type="button"
            class="button button-secondary"
            id={`${uid}-model-back`}
            hidden={own === undefined}
            ref={back}
            onClick={remove}
          >
            {text.modelBack}
          </button>
        </div>
      </div>
      {/* In no form of the portal's own, and what is chosen here is not part of the case before it has been read. */}
      <input
        type="file"
        accept=".json,application/json"
        form=""
        hidden
        data-kvm-aside=""
        ref={file}
        onChange={({ currentTarget }) => void take(currentTarget)}
      />
      <div class="kvm-model-bad">{bad && <BadFile {...bad} />}</div>
      {undo.node}
    </Section>
  );
}

/** Which risk model is used, and that the common one belongs here where it is not that. */
function Used({ own }: { own: Partial<Risikomodel> | undefined }): VNode | null {
  const { language } = useView();
  const text = risikoIn(language);
  const result = useOutcome<Risikosvar, Risikosvar | undefined>((outcome) => outcome?.result);
  if (result === undefined) return null;
  const { model, findings, sources } = result;
  const common = findings.find(({ code }) => code === "commonModelMissing");
  const [where] = common?.source === undefined ? [] : (sources[common.source]?.basis ?? []);
  return (
    <>
      <dl class="kvm-pairs">
        <Pair name={text.modelUsed}>
          <strong>{spoken(model.name, language)}</strong>
          <br />
          {own?.id === model.id ? text.modelOwn : text.modelShipped}
        </Pair>
        <ModelPapers model={model} />
      </dl>
      {where && <p>{text.modelCommon({ paragraph: `${where.act} ${where.paragraph}` })}</p>}
    </>
  );
}

/** Why a file is no risk model. */
function BadFile({ name, problems }: Bad): VNode {
  const { language, level } = useView();
  const { modelBad, modelBadLead, wholeFile } = risikoIn(language);
  return (
    <Alert kind="error" title={modelBad({ file: name })} level={level + 1} announce>
      <AlertText>{modelBadLead}</AlertText>
      <ul class="alert-text">
        {problems.map(({ path, words }) => (
          <li>
            <code>{path === "" ? wholeFile : path}</code>
            {`: ${words}`}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
