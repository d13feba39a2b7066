// What is typed and has no field here: it belongs to another version of the model, or a file has it wrong. It is shown
// and kept until a person takes it away.
import type { VNode } from "preact";
import type { Problem } from "../engine.js";
import { useOutcome } from "../proces/control.js";
import { placed } from "../proces/left.js";
import { spoken } from "../shared/language.js";
import { useAt, useForm } from "../shared/form/context.js";
import { partsOf } from "../shared/form/pointer.js";
import { useUndo } from "../shared/form/undo.js";
import { numberOf } from "../shared/number.js";
import { wordIn } from "../shared/said.js";
import { Alert, AlertText } from "../shared/view/alert.js";
import { useView } from "../shared/view/context.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import { procesIn } from "../../generated/texts/proces.js";
import type { Fulgt } from "./case.js";
import { pointAt, type Typed } from "./held.js";

interface StraysProps {
  /** The pointer of the store that a problem is at, where no field tells it. */
  readonly strayAt: (problem: Problem) => string | undefined;
}

export function Strays({ strayAt }: StraysProps): VNode {
  const { language, level } = useView();
  const { store, act } = useForm();
  const words = opfoelgningIn(language);
  const undo = useUndo();
  const strays = useOutcome<Fulgt, { problem: Problem; pointer: string }[]>((outcome) =>
    (outcome?.problems ?? []).flatMap((problem) => {
      const pointer = strayAt(problem);
      return pointer === undefined ? [] : [{ problem, pointer }];
    }),
  );
  const remove = (entry: string, name: string): void => {
    const typed = store.at(entry);
    act(() => store.set(entry, undefined));
    undo.offer({ words: words.removed({ what: name }), back: words.back({ what: name }), undo: () => act(() => store.set(entry, typed)) });
  };
  return (
    <div class="kvm-strays">
      <div>
        {strays.length > 0 && (
          <Alert kind="warning" title={words.strays} level={level}>
            <AlertText>{words.straysLead}</AlertText>
            <ul class="alert-text">
              {strays.map((stray) => (
                <Stray {...stray} remove={remove} />
              ))}
            </ul>
          </Alert>
        )}
      </div>
      {undo.node}
    </div>
  );
}

interface StrayProps {
  readonly problem: Problem;
  readonly pointer: string;
  readonly remove: (entry: string, name: string) => void;
}

function Stray({ problem: { path, message }, pointer, remove }: StrayProps): VNode {
  const { language } = useView();
  const words = opfoelgningIn(language);
  const [, key = "", part = ""] = partsOf(pointer);
  const at = `${pointAt(key)}/${part}`;
  const { list = "" } = placed(path, "/opfoelgning") ?? {};
  const entry = useAt(at) as Typed | undefined;
  const called = wordIn(words.strayNames, list);
  if (called === undefined || entry === undefined) {
    return (
      <li>
        <code>{path}</code>: {spoken(message, language)}
      </li>
    );
  }
  const { id = key, ...rest } = entry;
  const name = `${called} ${numberOf(String(id))}`;
  return (
    <li>
      <strong>{name}</strong>
      {` (${spoken(message, language)}) `}
      <span class="kvm-reason">{Object.values(rest).flat().map(String).join(" · ")}</span>{" "}
      <button type="button" class="function-link" onClick={() => remove(at, name)}>
        {procesIn(language).remove}
        <span class="sr-only">{` ${name}`}</span>
      </button>
    </li>
  );
}
