// One place in the form: an indicator with its score, a criterion judged, or a criterion that is scored itself.
import type { ComponentChildren, VNode } from "preact";
import { SCALES } from "../../generated/lists.js";
import type { Answer, Confidence, Judgement, Tilbudstype } from "../engine.js";
import { Radios } from "../shared/form/choices.js";
import { useAt, useForm } from "../shared/form/context.js";
import { Grouped, useField } from "../shared/form/field.js";
import { numberOf } from "../shared/number.js";
import { said, useView, type View } from "../shared/view/context.js";
import { oneOf } from "../shared/said.js";
import { type Entry, type Patch, patched } from "./answers.js";
import { type Held, originOf } from "./held.js";
import { type Answer as Judged, type Reason, useAnswer } from "./judge.js";
import { type Place, pointerOf, type Scale } from "./places.js";
import { Why } from "./why.js";

interface Props {
  readonly place: Place;
  /** What is asked, where it is not the place's own label. */
  readonly question?: string | undefined;
  readonly confidence?: Confidence | undefined;
}

export function AnswerField({ place, question, confidence }: Props): VNode {
  const view = useView();
  const { text } = view;
  const { store } = useForm();
  const pointer = pointerOf(place);
  // What is wrong with the begrundelse is told where it can be seen too: that is folded.
  const also = [pointer, `${pointer}/begrundelse`, `${pointer}/datakilder`];
  const { id, messages } = useField({ pointer: `${pointer}/answer`, label: "", also });
  const entry = useAt(pointer) as Entry | undefined;
  const reason = useAnswer(({ notFor }) => (place.scale === "judged" ? undefined : notFor[place.id]));
  const isOut = reason !== undefined;
  const change = (patch: Patch): void => {
    const origin = originOf(store.value as Held, (store.answer as Judged).located);
    store.set(pointer, patched(store.at(pointer) as Entry | undefined, place, patch, origin));
  };
  const label = said(view, place.label);
  // A question stands under the criterion's own heading, an indicator is known by its number.
  const legend = question ?? (
    <>
      <span class="kvm-nr">{numberOf(place.id)}</span> {label}
    </>
  );
  return (
    <Grouped
      id={id}
      label={legend}
      hint={confidence && text.confidence[confidence]}
      messages={messages}
      classes={`kvm-answer${isOut ? " kvm-not-applicable" : ""}`}
    >
      <p class="kvm-not" id={`${id}-not`} hidden={!isOut}>
        {isOut && `${text.form.notFor}${inWords(view, reason)}${entry ? ` ${text.form.notForAnswered}` : ""}`}
      </p>
      {/* What does not apply is folded away, unless it is answered: nothing that was written is hidden. */}
      <div hidden={isOut && entry === undefined}>
        <Radios
          id={id}
          classes={`kvm-scale kvm-${place.scale}`}
          choices={SCALES[place.scale].map((value) => ({ value, label: choice(view, place.scale, value) }))}
          chosen={String(entry?.answer ?? "")}
          choose={(chosen) => change({ answer: (/^\d$/.test(chosen) ? Number(chosen) : chosen) as Answer | Judgement })}
        />
        <Why pointer={pointer} of={`${place.id} ${label}`} change={change} />
      </div>
    </Grouped>
  );
}

function choice({ text }: View, scale: Scale, value: string): ComponentChildren {
  if (/^\d$/.test(value)) {
    return (
      <>
        <strong>{value}</strong> <span class="kvm-word">{text.scale[Number(value) as 1 | 2 | 3 | 4 | 5]}</span>
      </>
    );
  }
  return scale === "judged" ? text.judgement[value as Judgement] : text.answer[value as Exclude<Answer, number>];
}

/** Why it is not for this tilbud. */
function inWords({ text }: View, reason: Reason): string {
  const { form } = text;
  if ("exempt" in reason) {
    const { title, act, paragraph } = reason.exempt;
    return `${form.notForTema({ law: `${title ?? act} ${paragraph}` })}.`;
  }
  const names = (types: readonly Tilbudstype[]): string => oneOf(text, types.map((type) => text.tilbudstypeShort[type]));
  const { only = [], not = [], bestyrelse } = reason.applies;
  const conditions = [
    only.length > 0 && form.notForOnly({ types: names(only) }),
    not.length > 0 && form.notForNot({ types: names(not) }),
    bestyrelse === true && form.notForBestyrelse,
  ];
  return `${conditions.filter(Boolean).join("; ")}.`;
}
