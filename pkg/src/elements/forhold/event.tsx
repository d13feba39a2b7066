// One event in the form: a line that says what and when, and its questions folded under it.
import type { VNode } from "preact";
import { kindName } from "../events/catalogue.js";
import { EventDate, EventTicks, isAsked, Question } from "../events/fields.js";
import { askedOf, type Placed } from "../events/placed.js";
import type { TypedEvent } from "../events/typed.js";
import { useAt, useIdOf, useStore } from "../shared/form/context.js";
import type { EntryProps } from "../shared/form/entries.js";
import { useView } from "../shared/view/context.js";
import { Mark } from "../shared/view/mark.js";
import { forholdIn } from "../../generated/texts/forhold.js";
import { Answers, Belongs } from "./belongs.js";
import { nameOf } from "./name.js";

/** Members with a field of their own, which the table has for every event or for none. */
const elsewhere: ReadonlySet<string> = new Set(["date", "sag", "answers"]);

export function EventLine({ pointer }: EntryProps): VNode {
  const { text, language } = useView();
  const name = useStore((store) => nameOf(store, pointer, language));
  const wrong = useStore(({ problems }) => problems.within(pointer).length > 0);
  return (
    <>
      {name}
      {wrong && (
        <>
          {" "}
          <Mark kind="warning" label={text.kinds.warning} classes="kvm-fact-mark" />
        </>
      )}
    </>
  );
}

export function RemoveEvent({ pointer }: EntryProps): VNode {
  const { language } = useView();
  const { kind } = useAt(pointer) as TypedEvent;
  return (
    <>
      {forholdIn(language).remove}
      <span class="sr-only">{` ${kindName(language, kind)}`}</span>
    </>
  );
}

export function EventFields({ pointer }: EntryProps): VNode {
  const { language } = useView();
  const event = useAt(pointer) as TypedEvent;
  const id = useIdOf(pointer);
  const { first, ticks, late } = askedOf(event.kind);
  const questions = [...first, ...late].filter(isAsked);
  // What no deadline is counted from is asked further down.
  const isFar = ({ further }: Placed): boolean => further === true;
  const isNear = (one: Placed): boolean => !isFar(one);
  const of = (placed: readonly Placed[]): VNode[] =>
    placed.filter(isAsked).map((one) => <Question key={one.path} pointer={pointer} asked={one} />);
  const members = [...questions, ...ticks].map(({ path }) => path.split("/")[0]);
  const written = new Set(["kind", ...Object.keys(event)]);
  const unasked = [...written].filter((one) => !members.includes(one) && !elsewhere.has(one));
  return (
    <>
      <EventDate pointer={pointer} kind={event.kind} unasked={unasked} />
      {of(first.filter(isNear))}
      <EventTicks pointer={pointer} name="ticks" asked={ticks.filter(isNear)} />
      {of(late.filter(isNear))}
      <Belongs pointer={pointer} />
      <Answers pointer={pointer} />
      <details class="details kvm-further" id={`${id}-further`}>
        <summary class="details-summary">{forholdIn(language).further}</summary>
        <div class="details-text">
          {of(first.filter(isFar))}
          <EventTicks pointer={pointer} name="more" asked={ticks.filter(isFar)} />
          {of(late.filter(isFar))}
        </div>
      </details>
    </>
  );
}
