// One step in the form, or one intended decision: a line that says what and when, and its questions folded under it.
import type { VNode } from "preact";
import { kindName } from "../events/catalogue.js";
import { EventDate, EventTicks, isAsked, Question } from "../events/fields.js";
import { askedOf, type Placed } from "../events/placed.js";
import type { TypedEvent } from "../events/typed.js";
import { useAsked } from "../proces/control.js";
import { useAt, useStore } from "../shared/form/context.js";
import type { EntryProps } from "../shared/form/entries.js";
import type { Language } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { dialogIn } from "../../generated/texts/dialog.js";
import { procesIn } from "../../generated/texts/proces.js";
import { lists } from "./held.js";
import { concernsIn, stepName } from "./names.js";
import { concernsOf } from "./references.js";
import { isTheirs } from "./steps-of.js";
import { Warning } from "./warning.js";
import { WhichConcerns } from "./which.js";

/** An intended decision has no day. */
const isIntended = (pointer: string): boolean => pointer.startsWith(lists.intended);

/** What it is called. */
export const nameOf = (language: Language, pointer: string, event: TypedEvent): string =>
  isIntended(pointer) ? dialogIn(language).intendedName({ kind: kindName(language, event.kind) }) : stepName(language, event);

export function StepLine({ pointer }: EntryProps): VNode {
  const { language } = useView();
  const words = dialogIn(language);
  const step = useAt(pointer) as TypedEvent;
  const concerns = useStore((store) => concernsIn(store, language));
  const planned = useAsked(({ today = "" }) => !isIntended(pointer) && String(step.date ?? "") > today);
  const tags = [isTheirs(pointer) ? procesIn(language).fromFrister : "", planned ? words.planned : ""];
  const about = concernsOf(step).flatMap((id) => concerns.find(({ value }) => value === id)?.label ?? []);
  return (
    <>
      {nameOf(language, pointer, step)}
      {tags
        .filter((tag) => tag !== "")
        .map((tag) => (
          <>
            {" "}
            <span class="kvm-tag">{tag}</span>
          </>
        ))}
      <Warning pointer={pointer} />
      {about.length > 0 && (
        <>
          {" "}
          <span class="kvm-more">{words.aboutConcerns({ what: about.join("; ") })}</span>
        </>
      )}
    </>
  );
}

export function RemoveStep({ pointer }: EntryProps): VNode {
  const { language } = useView();
  return (
    <>
      {dialogIn(language).remove}
      <span class="sr-only">{` ${nameOf(language, pointer, useAt(pointer) as TypedEvent)}`}</span>
    </>
  );
}

/** Members with a field of their own, which the table has for every event or for none. */
const elsewhere: readonly string[] = ["date", "concerns"];

export function StepFields({ pointer }: EntryProps): VNode {
  const words = dialogIn(useView().language);
  const step = useAt(pointer) as TypedEvent;
  const { first, ticks, late } = askedOf(step.kind);
  const [before, after] = [first.filter(isAsked), late.filter(isAsked)];
  const members = [...[...before, ...ticks, ...after].map(({ path }) => path.split("/")[0]), ...elsewhere];
  const unasked = [...new Set(["kind", ...Object.keys(step)])].filter((one) => !members.includes(one));
  const question = (asked: Placed, also: readonly string[] = []): VNode => (
    <Question key={asked.path} {...{ pointer, asked, also }} />
  );
  const [head, ...rest] = before;
  const dated = !isIntended(pointer);
  // What is said about an intended decision as a whole stands at its first question.
  const whole = [pointer, ...unasked.map((member) => `${pointer}/${member}`)];
  return (
    <>
      <p class="kvm-from-note" hidden={!isTheirs(pointer)}>
        {isTheirs(pointer) && words.fromNote}
      </p>
      {dated && <EventDate pointer={pointer} kind={step.kind} unasked={unasked} />}
      <WhichConcerns pointer={pointer} legend={dated ? words.whichConcerns : words.ofDecision} />
      {head && question(head, dated ? [] : whole)}
      {rest.map((one) => question(one))}
      <EventTicks pointer={pointer} name="ticks" asked={ticks} />
      {after.map((one) => question(one))}
    </>
  );
}
