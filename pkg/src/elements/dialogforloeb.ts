// <kvalitetsmodel-dialogforloeb>: the form for the concerns and the steps of a dialogforløb.
import type { DialogOverblik, Dialogforloeb } from "./engine.js";
import type { KvalitetsmodelForhold } from "./forhold.js";
import { askDialog } from "./dialog/ask.js";
import { ConcernsPart } from "./dialog/concerns.js";
import { Draft, type FactsForm } from "./dialog/draft.js";
import { IntendedPart } from "./dialog/intended.js";
import { followedOf, mergedSteps } from "./dialog/merge.js";
import { SettingsPart } from "./dialog/settings.js";
import { StepsPart } from "./dialog/steps.js";
import type { TypedStep } from "./dialog/typed.js";
import { ProcesForm } from "./proces/form.js";
import type { Outcome } from "./proces/outcome.js";
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
 * A form control like any other: it has a `name` and a `value`, stands in FormData (as JSON), can be `disabled`, is
 * reset with its form, and sends `input` and `change` events that bubble.
 *
 * Where `forhold` names a `<kvalitetsmodel-forhold>`, its dated facts are steps by themselves, and what both know is
 * typed once: it is written in that form, which sends its own events. `value` is the whole course; `own` only what is
 * typed here, with what is added to a fact under the fact's id and without a date.
 *
 * Attributes: `vurdering` (the form that says the area), `forhold`, `today` (ISO; by default that of the facts, else
 * the day it is), `lang`, `name`, `disabled`, `headinglevel`.
 *
 * @example
 * <kvalitetsmodel-forhold id="forhold"></kvalitetsmodel-forhold>
 * <kvalitetsmodel-dialogforloeb id="forloeb" forhold="forhold"></kvalitetsmodel-dialogforloeb>
 * <kvalitetsmodel-dialogoverblik for="forloeb"></kvalitetsmodel-dialogoverblik>
 */
export class KvalitetsmodelDialogforloeb extends ProcesForm<Dialogforloeb, DialogOverblik> {
  protected readonly ownMembers = ["concerns", "steps", "intended", "settings"] as const;
  readonly #draft = new Draft(() => this.#factsForm());
  #parts: Parts | undefined;

  /** The whole course: every step, also those of the form of facts. It can be kept, and set again. */
  override get value(): Dialogforloeb {
    const { steps = [], ...rest } = super.value;
    const form = this.#factsForm();
    const entries = steps as readonly object[] as readonly TypedStep[];
    const merged = mergedSteps(entries, form && followedOf(form.facts));
    // Nobody has said otherwise yet.
    const { area = "tilbud" } = rest as Partial<Dialogforloeb>;
    return { ...rest, area, steps: merged.map(({ step }) => step) } as Dialogforloeb;
  }

  override set value(value: Dialogforloeb) {
    super.value = value;
  }

  /** The form of facts, where one is followed. One that is not on the page yet has no facts. */
  #factsForm(): FactsForm | undefined {
    if (!this.sources.has("forhold")) return undefined;
    const form = this.sources.form("forhold") as KvalitetsmodelForhold | undefined;
    const facts = this.sources.facts;
    return {
      facts: Array.isArray(facts) ? facts : [],
      put: (fact, place) => form?.putFact(fact, place),
      remove: (id) => form?.removeFact(id),
    };
  }

  protected held(): Partial<Dialogforloeb> {
    return this.#draft.own();
  }

  protected hold(own: Partial<Dialogforloeb>): void {
    this.#draft.take(own);
  }

  protected shared(): Partial<Dialogforloeb> {
    return this.sources.has("vurdering") ? ({ area: this.sources.assessment?.area ?? "tilbud" } as const) : {};
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
      area: () => this.value.area,
      model: () => this.model,
      follows: () => this.sources.has("forhold"),
    };
    const concerns = new ConcernsPart(context, this.#draft, host);
    const steps = new StepsPart(context, this.#draft, host);
    const intended = new IntendedPart(context, this.#draft, host);
    const settings = new SettingsPart(context, this.#draft);
    this.#parts = { concerns, steps, intended, settings };
    return [concerns, steps, intended, settings].map(({ node }) => node);
  }

  protected fill({ problems }: Outcome<Dialogforloeb, DialogOverblik>): void {
    const wrong = (list: string) => (at: number) =>
      problems.some(({ path }) => path === `/${list}/${at}` || path.startsWith(`/${list}/${at}/`));
    this.#parts?.concerns.show(wrong("concerns"));
    this.#parts?.steps.show(wrong("steps"));
    this.#parts?.intended.show(wrong("intended"));
    this.#parts?.settings.show();
  }

  protected fields(): readonly Pointed[] {
    const { concerns, steps, intended, settings } = this.#parts ?? {};
    return [concerns, steps, intended, settings].flatMap((part) => part?.fields() ?? []);
  }
}
