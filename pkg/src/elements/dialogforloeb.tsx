// <kvalitetsmodel-dialogforloeb>: the form for the concerns and the steps of a dialogforløb.
import type { ComponentChildren } from "preact";
import type { CaseEvent, DialogOverblik, Sag } from "./engine.js";
import type { KvalitetsmodelForhold } from "./forhold.js";
import { Concerns } from "./dialog/concerns.js";
import { type Held, lists, read, settled, write } from "./dialog/held.js";
import { Intended } from "./dialog/intended.js";
import { Settings, settings } from "./dialog/settings.js";
import { Steps } from "./dialog/steps.js";
import { isStep } from "./dialog/steps-of.js";
import type { TypedEvent } from "./events/typed.js";
import { askDialog } from "./proces/asking.js";
import { eventsOf, type Part } from "./proces/case.js";
import { type Answer, isWithin, ProcesControl } from "./proces/control.js";
import { dialogIn } from "../generated/texts/dialog.js";

/**
 * The form of a dialogforløb: what the socialtilsyn is concerned about, what happened and is planned, and which
 * decisions are thought of.
 *
 * A form control like any other: it has a `name` and a `value` (a case), stands in FormData (as JSON), can be `required`
 * and `disabled`, is reset with its form, and sends `input` and `change` events that bubble.
 *
 * Where `forhold` names a `<kvalitetsmodel-forhold>`, its events are steps by themselves, and everything about a step is
 * written there: that form sends its own events. `value` is the whole case; `own` only what is typed here.
 *
 * Attributes: `vurdering` (the form that says who it is about), `forhold`, `value` (JSON, what the form holds at the
 * start and after a reset), `today` (ISO; by default that of `forhold`, else the day it is), `sag` (the id of the case
 * it is a part of, where it is not inside it), `lang`, `name`, `required`, `disabled`, `headinglevel`, `instance`.
 *
 * @example
 * <kvalitetsmodel-forhold id="forhold"></kvalitetsmodel-forhold>
 * <kvalitetsmodel-dialogforloeb id="forloeb" forhold="forhold"></kvalitetsmodel-dialogforloeb>
 * <kvalitetsmodel-dialogoverblik for="forloeb"></kvalitetsmodel-dialogoverblik>
 */
export class KvalitetsmodelDialogforloeb extends ProcesControl<DialogOverblik, Held> {
  protected readonly asking = askDialog;
  /** The events of the form that is followed, as they stand there. */
  #theirs: Held["theirs"];
  #isWriting = false;

  protected ownOf(sag: Part): Part {
    const { concerns, dialog } = sag;
    const events = eventsOf(sag).filter((event) => typeof event === "object" && event !== null && isStep(event));
    return { concerns, dialog, ...(events.length === 0 ? {} : { events }) } as Part;
  }

  protected override empty(): Held {
    return read({}, this.#theirs);
  }

  protected override read(own: Part): Held {
    this.#look();
    return read(own, this.#theirs);
  }

  protected override partOf({ theirs: _, ...own }: Held): Part {
    return super.partOf(own as Held);
  }

  /** The whole case: every event, also those of the form of what has happened. It can be kept, and set again. */
  protected override valueIn(held: Held): Sag {
    return aboutSomebody(super.valueIn(held));
  }

  protected override unread(set: Sag): Sag {
    return aboutSomebody(super.unread(set));
  }

  /** What the form that is followed says now. One that is not on the page yet has no events. */
  #look(): void {
    this.#theirs = this.sources.has("forhold") ? (this.sources.events as readonly TypedEvent[]) : undefined;
  }

  protected override fit(): void {
    this.#look();
    const { theirs: _, ...own } = this.store.value;
    this.store.replace(settled({ ...own, theirs: this.#theirs }));
  }

  protected override follow(): void {
    // What is written there from here is known here.
    if (!this.#isWriting) super.follow();
  }

  /** What is written of an event that another form has is written there first. */
  protected override ask(held: Held): Answer<DialogOverblik> {
    const form = this.sources.form("forhold") as KvalitetsmodelForhold | undefined;
    const [before, now] = [this.#theirs, held.theirs];
    if (form !== undefined && now !== undefined && now !== before) {
      this.#theirs = now;
      this.#isWriting = true;
      try {
        write(form, before, now);
      } finally {
        this.#isWriting = false;
      }
    }
    return super.ask(held);
  }

  protected override pointerOf(path: string): string | undefined {
    return super.pointerOf(path) ?? (this.#theirs && path.replace(lists.own, lists.theirs));
  }

  protected override isAbout(event: CaseEvent): boolean {
    return isStep(event);
  }

  protected tells(pointer: string): boolean {
    if ([lists.concerns, lists.intended, settings].some((list) => isWithin(pointer, list))) return true;
    const [event] = /^\/(?:events|theirs)\/\d+/.exec(pointer) ?? [];
    return event !== undefined && isStep(this.store.at(event) as TypedEvent);
  }

  /** It is the socialtilsyn that writes here. */
  protected override told(words: string): string {
    return this.toldToTilsyn(words);
  }

  protected label(): string {
    return dialogIn(this.language).name;
  }

  protected parts(): ComponentChildren {
    return (
      <>
        <Concerns />
        <Steps />
        <Intended />
        <Settings />
      </>
    );
  }
}

/** Where nobody has said otherwise yet, it is about a tilbud. */
function aboutSomebody(sag: Sag): Sag {
  const { format, party = "tilbud", ...rest } = sag as Sag & { party?: Sag["party"] };
  return { format, party, ...rest } as Sag;
}
