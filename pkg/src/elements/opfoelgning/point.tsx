// One point: what was expected, what the applicant answered, what is planned, and what came of it. Everything stands
// folded under one line that says how far it is.
import type { ComponentChildren, VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Datakilde, Source } from "../engine.js";
import { SourceLine, Standing } from "../proces/said.js";
import { unsure } from "../proces/say.js";
import { spoken } from "../shared/language.js";
import { RadioGroup, Ticks } from "../shared/form/choices.js";
import { useForm, useIdOf } from "../shared/form/context.js";
import { DateField } from "../shared/form/date.js";
import { memo } from "../shared/form/memo.js";
import { TextField } from "../shared/form/text.js";
import { numberOf } from "../shared/number.js";
import { useView } from "../shared/view/context.js";
import { Mark } from "../shared/view/mark.js";
import { Pair } from "../shared/view/pair.js";
import { DATAKILDER } from "../../generated/columns.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import { Answer } from "./answer.js";
import { type Fulgt, useFulgt } from "./case.js";
import { concluded, isPlanned, isUnplanned, type Punkt } from "./filter.js";
import { pointAt } from "./held.js";
import { outcomeMark, Seen } from "./seen.js";
import { UDFALD } from "../../generated/lists.js";

/** What there is to show of a point beside what is typed. */
interface Shown {
  readonly point: Punkt;
  /** The source of that it presupposes a practice. */
  readonly practice: Source | undefined;
  /** What the vilkår about it are called. */
  readonly vilkaar: readonly string[];
}

function shownIn({ plan, verificering, points }: Fulgt, wanted: string): Shown | undefined {
  const point = points.find(({ id }) => id === wanted);
  if (point === undefined) return undefined;
  // Each result has a list of sources of its own.
  const { sources } = verificering ?? plan;
  return {
    point,
    practice: point.practice === undefined ? undefined : sources[point.practice.source],
    vilkaar: plan.vilkaar.filter(({ event }) => point.vilkaar.includes(event)).map(({ subject = "" }) => subject),
  };
}

interface PointProps {
  readonly id: string;
  readonly hidden: boolean;
}

export const Point = memo(({ id, hidden }: PointProps): VNode | null => {
  const htmlId = useIdOf(pointAt(id));
  const now = useFulgt((fulgt) => shownIn(fulgt, id));
  // One that is no point any more, since what was noted on it was taken away, stays as it was until it is left.
  const last = useRef(now);
  last.current = now ?? last.current;
  const [opened, setOpened] = useState(false);
  if (last.current === undefined) return null;
  return (
    <details
      class="details kvm-fact kvm-punkt"
      id={htmlId}
      hidden={hidden}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary class="details-summary" id={`${htmlId}-summary`}>
        <Line point={last.current.point} />
      </summary>
      <div class="details-text">{opened && <Fields {...last.current} />}</div>
    </details>
  );
});

/** The one line: what it is, and how far it is. */
function Line({ point }: { point: Punkt }): VNode {
  const { language } = useView();
  const words = opfoelgningIn(language);
  const { outcome, proposal, svar, expected, applies } = point;
  const result = concluded(point);
  const expectation = expected === undefined ? "none" : expected ? "yes" : "no";
  const parts = [
    applies ? words.expectedShort[expectation] : words.notApplies,
    svar === undefined ? words.noAnswer : words.hasAnswer,
    isPlanned(point) ? words.planned : isUnplanned(point) ? words.notPlanned : words.partlyPlanned,
    outcome === undefined
      ? proposal === undefined
        ? undefined
        : words.proposedShort({ outcome: words.outcomes[proposal].toLowerCase() })
      : words.outcomeShort({ outcome: words.outcomes[outcome].toLowerCase() }),
  ];
  return (
    <>
      {result !== undefined && <Mark kind={outcomeMark[result]} classes="kvm-fact-mark" />}
      <span class="kvm-name">{`${numberOf(point.id)}. ${spoken(point.label, language)}`}</span>{" "}
      <span class="kvm-state">{`– ${parts.filter((part) => part !== undefined).join(" · ")}`}</span>
    </>
  );
}

function Fields(shown: Shown): VNode {
  const { language, text } = useView();
  const words = opfoelgningIn(language);
  const { point } = shown;
  const pointer = pointAt(point.id);
  const of = <span class="sr-only">{` ${numberOf(point.id)}`}</span>;
  const named = (label: string): ComponentChildren => (
    <>
      {label}
      {of}
    </>
  );
  const field = (member: "verify" | "datakilder" | "when" | "who" | "note" | "outcome" | "outcomeNote" | "seenOn") => ({
    pointer: `${pointer}/plan/${member}`,
    label: named(words[member]),
  });
  return (
    <>
      <Expected {...shown} />
      <Answer pointer={pointer} of={of} svar={point.svar} />
      <fieldset class="kvm-block">
        <legend>{named(words.plan)}</legend>
        <p>
          {`${words.check}: `}
          <strong>{spoken(point.checkText, language)}</strong>
        </p>
        <TextField {...field("verify")} rows={2} />
        <Suggestion pointer={`${pointer}/plan/datakilder`} of={of} suggested={point.suggested} />
        <Ticks
          {...field("datakilder")}
          classes="kvm-many"
          choices={DATAKILDER.map((value) => ({ value, label: text.datakilde[value] }))}
        />
        <DateField {...field("when")} />
        <TextField {...field("who")} />
        <TextField {...field("note")} rows={2} />
      </fieldset>
      <fieldset class="kvm-block">
        <legend>{named(words.seen)}</legend>
        <div>
          <Seen point={point} />
        </div>
        <RadioGroup
          {...field("outcome")}
          classes="kvm-few"
          choices={[
            ...UDFALD.map((value) => ({ value, label: words.outcomes[value] })),
            { value: "", label: words.outcomeNone },
          ]}
        />
        <TextField {...field("outcomeNote")} rows={2} />
        <DateField {...field("seenOn")} />
      </fieldset>
    </>
  );
}

function Expected({ point, practice, vilkaar }: Shown): VNode {
  const { language, text } = useView();
  const words = opfoelgningIn(language);
  const { judgement, answer, begrundelse, restedOn } = point;
  const judged = judgement === undefined ? undefined : text.judgement[judgement];
  const said = [judged, answer === undefined ? undefined : text.answer[answer]].filter((one) => one !== undefined);
  return (
    <div>
      <dl class="kvm-pairs">
        <Pair name={words.expected}>
          {said.length === 0 ? words.expectedNone : <strong>{said.join(" · ")}</strong>}
        </Pair>
        {begrundelse !== undefined && (
          <Pair name={words.why}>
            <span class="kvm-reason">{begrundelse}</span>
          </Pair>
        )}
        {restedOn.length > 0 && (
          <Pair name={words.restedOn}>{restedOn.map((one) => text.datakilde[one]).join(", ")}</Pair>
        )}
        {vilkaar.length > 0 && <Pair name={words.aboutVilkaar}>{vilkaar.join("; ")}</Pair>}
        {practice && (
          <Pair name={words.practice}>
            <Practice point={point} source={practice} />
          </Pair>
        )}
      </dl>
    </div>
  );
}

function Practice({ point: { id, practice }, source }: { point: Punkt; source: Source }): VNode {
  const { language } = useView();
  const words = opfoelgningIn(language);
  const { indikatorer = [], confidence } = practice ?? {};
  const own = indikatorer.length === 1 && indikatorer[0] === id;
  return (
    <>
      {own ? words.practiceOne : words.practiceOf({ ids: indikatorer.map(numberOf).join(", ") })}{" "}
      <Standing of={source.standing} />{" "}
      {source.document === undefined ? (
        <span class="kvm-basis">{unsure(language, confidence)}</span>
      ) : (
        <SourceLine source={source} {...(confidence === undefined ? {} : { confidence })} />
      )}
    </>
  );
}

interface SuggestionProps {
  /** Of the field that it is a suggestion for. */
  readonly pointer: string;
  readonly of: ComponentChildren;
  readonly suggested: readonly Datakilde[];
}

function Suggestion({ pointer, of, suggested }: SuggestionProps): VNode {
  const { language, text } = useView();
  const { store, act, say, unfold } = useForm();
  const words = opfoelgningIn(language);
  const take = (): void => {
    act(() => store.set(pointer, [...suggested]));
    unfold(pointer);
    say(words.tookSuggested);
  };
  return (
    <div class="kvm-suggestion">
      {suggested.length > 0 && (
        <>
          <p>{words.suggested({ sources: suggested.map((one) => text.datakilde[one]).join(", ") })}</p>
          <p>
            <button type="button" class="button button-secondary" onClick={take}>
              {words.takeSuggested}
              {of}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
