// <kvalitetsmodel-dialogforloeb>: the form for the concerns and the steps of a dialogforløb.
import type { CaseEvent, DialogOverblik, Sag } from "./engine.js";
import type { KvalitetsmodelForhold } from "./forhold.js";
import { ConcernsPart } from "./dialog/concerns.js";
import { Draft, type EventsForm } from "./dialog/draft.js";
import { IntendedPart } from "./dialog/intended.js";
import { SettingsPart } from "./dialog/settings.js";
import { StepsPart } from "./dialog/steps.js";
import { isStep } from "./dialog/steps-of.js";
import { askDialog, type Outcome } from "./proces/asking.js";
import { areaOf, eventsOf, type Part } from "./proces/case.js";
import { ProcesForm } from "./proces/form.js";
import { placed } from "./proces/left.js";
import type { Child } from "./shared/dom.js";
import type { Context } from "./shared/fields/context.js";
import type { Pointed } from "./shared/fields/problem.js";
import { dialogIn } from "./text-dialog.js";

interface Parts {
  readonly concerns: ConcernsPart;
  readonly steps: StepsPart;
  readonly intended: IntendedPart;
  readonly settings: SettingsPart;
}

/**
 * The form of a dialogforløb: what the socialtilsyn is concerned about, what happened and is planned, and which
 * decisions are thought of.
 *
 * A form control like any other: it has a `name` and a `value` (a case), stands in FormData (as JSON), can be
 * `disabled`, is reset with its form, and sends `input` and `change` events that bubble.
 *
 * Where `forhold` names a `<kvalitetsmodel-forhold>`, its events are steps by themselves, and everything about a step is
 * written there: that form sends its own events. `value` is the whole case; `own` only what is typed here.
 *
 * Attributes: `vurdering` (the form that says who it is about), `forhold`, `today` (ISO; by default that of `forhold`,
 * else the day it is), `lang`, `name`, `disabled`, `headinglevel`.
 *
 * @example
 * <kvalitetsmodel-forhold id="forhold"></kvalitetsmodel-forhold>
 * <kvalitetsmodel-dialogforloeb id="forloeb" forhold="forhold"></kvalitetsmodel-dialogforloeb>
 * <kvalitetsmodel-dialogoverblik for="forloeb"></kvalitetsmodel-dialogoverblik>
 */
export class KvalitetsmodelDialogforloeb extends ProcesForm<DialogOverblik> {
  readonly #draft = new Draft(() => this.#eventsForm());
  #parts: Parts | undefined;

  /** The whole case: every event, also those of the form of what has happened. It can be kept, and set again. */
  override get value(): Sag {
    // Nobody has said otherwise yet.
    const { format, party = "tilbud", ...rest } = super.value as Sag & { party?: Sag["party"] };
    return { format, party, ...rest } as Sag;
  }

  override set value(value: Sag) {
    super.value = value;
  }

  /** The form of what has happened, where one is followed. One that is not on the page yet has no events. */
  #eventsForm(): EventsForm | undefined {
    if (!this.sources.has("forhold")) return undefined;
    const form = this.sources.form("forhold") as KvalitetsmodelForhold | undefined;
    return {
      events: this.sources.events,
      put: (event, place) => form?.putEvent(event as CaseEvent & { id: string }, place),
      remove: (id) => form?.removeEvent(id),
    };
  }

  protected ownOf(sag: Part): Part {
    const { concerns, dialog } = sag;
    const events = eventsOf(sag).filter((event) => typeof event === "object" && event !== null && isStep(event));
    return { concerns, dialog, ...(events.length === 0 ? {} : { events }) } as Part;
  }

  protected held(): Part {
    return this.#draft.own();
  }

  protected hold(own: Part): void {
    this.#draft.take(own);
  }

  protected override settle(): void {
    this.#draft.settle();
  }

  protected override isAbout(event: CaseEvent): boolean {
    return isStep(event);
  }

  protected readonly asking = askDialog;

  protected label(): string {
    return dialogIn(this.language).name;
  }

  protected build(context: Context): Child {
    const host = {
      changed: () => this.changed(),
      say: (words: string) => this.announce(words),
      today: () => this.today,
      party: () => this.value.party,
      area: () => areaOf(this.value.party),
      model: () => this.model,
      steps: () => this.#draft.steps(this.eventsBefore),
      follows: () => this.sources.has("forhold"),
    };
    const concerns = new ConcernsPart(context, this.#draft, host);
    const steps = new StepsPart(context, this.#draft, host);
    const intended = new IntendedPart(context, this.#draft, host);
    const settings = new SettingsPart(context, this.#draft);
    this.#parts = { concerns, steps, intended, settings };
    return [concerns, steps, intended, settings].map(({ node }) => node);
  }

  protected fill({ problems }: Outcome<DialogOverblik>): void {
    const wrong = (list: string, within?: string) => (at: number) =>
      problems.some(({ path }) => {
        const place = placed(path, within);
        return place?.list === list && place.at === at;
      });
    this.#parts?.concerns.show(wrong("concerns"));
    this.#parts?.steps.show(wrong("events"));
    this.#parts?.intended.show(wrong("intended", "/dialog"));
    this.#parts?.settings.show();
  }

  protected fields(): readonly Pointed[] {
    const { concerns, steps, intended, settings } = this.#parts ?? {};
    return [concerns, steps, intended, settings].flatMap((part) => part?.fields() ?? []);
  }
}
