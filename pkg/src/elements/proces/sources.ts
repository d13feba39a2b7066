// What a form of the supervision process takes from other forms on the page, so that nothing is typed twice: the
// assessment from the one that its attribute `vurdering` names, who it is about and what has happened from `forhold`.
import type { CaseEvent, Model, Sag, Vurdering } from "../engine.js";
import { byId } from "../shared/around.js";
import { partyOf } from "../shared/sag/assessment.js";
import { isPart } from "../shared/sag/shared-case.js";
import { listOf, type Part } from "./case.js";

/** The attributes that name another form by its id. */
export const sourceAttributes = ["vurdering", "forhold"] as const;
type Source = (typeof sourceAttributes)[number];

/** What is taken of a case from the form that is named: whatever was given of it does not count. */
const members: Readonly<Record<Source, readonly (keyof Sag)[]>> = {
  vurdering: ["party", "tilbud", "vurderinger"],
  forhold: ["party", "ownership", "settings", "events"],
};

export class Sources {
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** The form that an attribute names, whether or not it is on the page yet. A part of a case takes everything from that. */
  has(source: Source): boolean {
    return this.#element.hasAttribute(source) && !isPart(this.#element);
  }

  form(source: Source): HTMLElement | undefined {
    const found = byId(this.#element, this.has(source) ? this.#element.getAttribute(source) : null);
    return found !== undefined && "value" in found ? found : undefined;
  }

  /** The members of a case that other forms say. */
  get taken(): readonly (keyof Sag)[] {
    return sourceAttributes.filter((source) => this.has(source)).flatMap((source) => members[source]);
  }

  /** The assessment as far as it is made; also one that nobody has begun, for what it says of the tilbud. */
  get assessment(): Vurdering | undefined {
    return (this.form("vurdering") as { value?: Vurdering } | undefined)?.value;
  }

  /** The assessment, once somebody has begun it: an empty form says nothing of anybody. */
  get vurdering(): Vurdering | undefined {
    const { assessment } = this;
    return assessment !== undefined && hasBegun(assessment) ? assessment : undefined;
  }

  /** The model of the portal's own that the assessment is made with, if it is. */
  get model(): Model | undefined {
    return (this.form("vurdering") as { model?: Model } | undefined)?.model;
  }

  /** The day that is chosen where what has happened is told. */
  get today(): string | undefined {
    return (this.form("forhold") as { today?: string } | undefined)?.today;
  }

  /** Who it is about and what has happened, as the form that `forhold` names says. */
  get happened(): Part {
    if (!this.has("forhold")) return {};
    const { party, ownership, settings, events } = (this.form("forhold") as { value?: Part } | undefined)?.value ?? {};
    return { party, ownership, settings, events: [...listOf(events)] } as Part;
  }

  get events(): readonly CaseEvent[] {
    return this.happened.events ?? [];
  }

  /** Whom the assessment is about: that decides, where another form says it too. */
  get who(): Part {
    const { area, tilbud } = this.assessment ?? {};
    return { ...(area === undefined ? {} : { party: partyOf(area) }), ...(tilbud === undefined ? {} : { tilbud }) };
  }
}

/** Whether anything is answered or judged in an assessment. */
export const hasBegun = ({ answers = [], criteria = [] }: Pick<Vurdering, "answers" | "criteria">): boolean =>
  answers.length > 0 || criteria.some(({ judgement }) => judgement !== "notJudged");
