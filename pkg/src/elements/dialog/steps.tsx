// The list of steps: added, changed, removed, and got back. It is read by date; what is stored keeps its order.
import type { RefObject, VNode } from "preact";
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { isDay } from "../../is-day.js";
import type { DialogOverblik, EventKind, Party } from "../engine.js";
import { caseForNew } from "../events/cases.js";
import { isFor, kindName, offered } from "../events/catalogue.js";
import type { TypedEvent } from "../events/typed.js";
import { useOutcome } from "../proces/control.js";
import { Adding } from "../shared/form/adding.js";
import { useForm, useStore } from "../shared/form/context.js";
import { Entries } from "../shared/form/entries.js";
import { newId } from "../shared/new-id.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { USUAL_STEPS } from "../../generated/lists.js";
import { dialogIn } from "../../generated/texts/dialog.js";
import { lists } from "./held.js";
import { nameOf, RemoveStep, StepFields, StepLine } from "./step.js";
import { isTheirs, type Step, stepsIn } from "./steps-of.js";

export function Steps(): VNode {
  const { language, uid, told } = useView();
  const words = dialogIn(language);
  const { store, add: addTo, say } = useForm();
  const party = useOutcome<DialogOverblik, Party>((outcome) => outcome?.value.party ?? "tilbud");
  const isBegun = useStore((its) => its.list(lists.concerns).length > 0);
  const follows = useStore(() => store.at(lists.theirs) !== undefined);
  const { shown, section } = useArranged();
  const id = `${uid}-steps`;
  const nameAt = (pointer: string): string => nameOf(language, pointer, store.at(pointer) as TypedEvent);
  /** It stands in the other form, where there is one. */
  const add = (kind: EventKind): void => {
    const list = follows ? lists.theirs : lists.own;
    const event: TypedEvent = { kind, id: newId(follows ? "f" : "t"), date: "" };
    const sag = follows ? caseForNew(event, store.list(list) as readonly TypedEvent[]) : undefined;
    addTo(list, sag === undefined ? event : { ...event, sag });
    const name = kindName(language, kind);
    say(follows ? words.addedInBoth({ what: name }) : words.added({ what: name }));
  };
  return (
    <section class="kvm-steps" aria-labelledby={id} ref={section}>
      <Heading id={id}>{words.steps}</Heading>
      <p>{words.stepsLead}</p>
      <p hidden={!follows}>{words.stepsFollow}</p>
      <Entries
        pointer={lists.own}
        shown={shown}
        classes="kvm-facts"
        none={words.noSteps}
        Line={StepLine}
        Fields={StepFields}
        RemoveLabel={RemoveStep}
        removed={(pointer) => {
          const name = nameAt(pointer);
          return { words: isTheirs(pointer) ? words.removedInBoth({ what: name }) : words.removed({ what: name }), back: words.back({ what: name }) };
        }}
      />
      <div>
        <Adding
          words={words}
          usual={USUAL_STEPS.filter((kind) => isFor(kind, party))}
          kinds={offered(language, party, ({ step }) => step === true).map((group) => ({ ...group, label: told(group.label) }))}
          name={(kind) => told(kindName(language, kind))}
          add={add}
          isFirst={isBegun}
        />
      </div>
    </section>
  );
}

interface Arranged {
  /** The pointers of the steps, in the order they stand in. */
  readonly shown: readonly string[];
  readonly section: RefObject<HTMLElement | null>;
}

/** By date; but nothing moves while somebody types or under a click: the list is put in order when a step is folded. */
function useArranged(): Arranged {
  const { store } = useForm();
  const section = useRef<HTMLElement>(null);
  const [, arrange] = useReducer((count: number) => count + 1, 0);
  const steps = useStore(() => byDate(stepsIn(store)).map(({ pointer }) => ({ pointer, id: store.idOf(pointer) })));
  const stood = useRef<readonly string[]>([]);
  const busy = (section.current?.querySelector(".kvm-facts > details[open]") ?? null) !== null;
  const isSame = stood.current.length === steps.length && steps.every(({ id }) => stood.current.includes(id));
  const placeOf = ({ id }: { id: string }): number => stood.current.indexOf(id);
  const shown = busy && isSame ? [...steps].sort((a, b) => placeOf(a) - placeOf(b)) : steps;
  stood.current = shown.map(({ id }) => id);
  useLayoutEffect(() => {
    const folded = ({ target }: Event): void => {
      const isEntry = target instanceof HTMLDetailsElement && target.matches(".kvm-facts > details");
      if (!isEntry || target.open) return;
      stood.current = [];
      arrange(undefined as never);
    };
    // It does not bubble.
    section.current?.addEventListener("toggle", folded, { capture: true });
  }, []);
  return { shown: shown.map(({ pointer }) => pointer), section };
}

/** What has no date yet stands last. */
const byDate = (steps: readonly Step[]): Step[] => {
  const day = ({ event: { date = "" } }: Step): string => (isDay(date) ? date : "~");
  return [...steps].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
};
