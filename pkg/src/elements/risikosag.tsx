// <kvalitetsmodel-risikosag>: what a risk category is proposed from, and what was chosen.
import type { ComponentChildren } from "preact";
import type { Problem, Risikomodel, Risikosvar, Vurdering } from "./engine.js";
import { askRisiko, type Outcome } from "./proces/asking.js";
import type { Part } from "./proces/case.js";
import { isWithin, ProcesControl } from "./proces/control.js";
import { Assessment } from "./risikosag/assessment.js";
import { Begin } from "./risikosag/begin.js";
import { Choice } from "./risikosag/choice.js";
import { choiceAt, known, read, risikomodel } from "./risikosag/held.js";
import { Known } from "./risikosag/known.js";
import { Model } from "./risikosag/model.js";
import { noted } from "./risikosag/noted.js";
import { inOwnWords } from "./risikosag/own-words.js";
import type { Found } from "./shared/form/told.js";
import { given } from "./shared/given.js";
import { isPart } from "./shared/sag/shared-case.js";
import { Section } from "./shared/view/section.js";
import { KNOWN, MEASURED } from "../generated/lists.js";
import { risikoIn } from "../generated/texts/risiko.js";
import type { GroupName, When } from "./risiko/names.js";

const whens: readonly When[] = ["prae", "post"];
const places: readonly string[] = [
  ...Object.keys(MEASURED).map((name) => `${known}/${name}`),
  ...whens.map(choiceAt),
  risikomodel,
  "/settings/method",
];

/**
 * The form of the risk: what is known, the risk model, and the colour chosen before (præ) and after (post) the
 * assessment of quality. What the assessment and the events show is not typed again.
 *
 * A form control like any other: it has a `name` and a `value` (a case), stands in FormData (as JSON), can be `required`
 * and `disabled`, is reset with its form, and sends `input` and `change` events that bubble.
 *
 * Attributes: `vurdering`, `forhold` (ids of the forms with the assessment and the events), `value` (JSON, what the
 * form holds at the start and after a reset), `today` (ISO; by default that of `forhold`, else the day it is), `sag`
 * (the id of the case it is a part of, where it is not inside it), `folded` (the risk model is a line), `lang`, `name`, `required`,
 * `disabled`, `headinglevel`, `instance`.
 *
 * @example
 * const sag = document.querySelector("kvalitetsmodel-risikosag");
 * sag.risikomodel = loadRisikomodel(await (await fetch("/risikomodel.json")).json());
 * sag.addEventListener("change", () => console.log(risiko(sag.value, sag.today).proposal.category));
 */
export class KvalitetsmodelRisikosag extends ProcesControl<Risikosvar> {
  static override readonly observedAttributes: readonly string[] = [...ProcesControl.observedAttributes, "folded"];
  protected readonly asking = askRisiko;
  /** The risk model that was chosen before the engine came. */
  #chosen: { readonly model: Risikomodel | undefined } | undefined;

  /** A risk model of the portal's own, such as the socialtilsyns' common one; undefined for the shipped one. */
  get risikomodel(): Risikomodel | undefined {
    return this.#chosen === undefined ? this.own.risiko?.risikomodel : this.#chosen.model;
  }

  set risikomodel(set: Risikomodel | null | undefined) {
    const model = set === null || set === undefined ? undefined : given(set);
    if (this.drawn) this.store.set(risikomodel, model);
    else this.#chosen = { model };
  }

  protected override draw(): void {
    super.draw();
    if (this.#chosen === undefined) return;
    const { model } = this.#chosen;
    this.#chosen = undefined;
    this.store.set(risikomodel, model);
  }

  protected override inherit(from: this): void {
    super.inherit(from);
    if (!isPart(this)) this.#chosen ??= from.#chosen;
  }

  protected ownOf({ risiko, settings }: Part): Part {
    const { method } = settings ?? {};
    return { risiko, ...(method === undefined ? {} : { settings: { method } }) } as Part;
  }

  protected override read(own: Part): Part {
    return read(own);
  }

  protected override shared(): Part {
    const { sources, tidligere } = this;
    const { vurdering } = sources;
    const all = [vurdering, isBefore(tidligere, vurdering) ? tidligere : undefined].filter((one) => one !== undefined);
    return { ...super.shared(), ...(all.length === 0 ? {} : { vurderinger: all }) };
  }

  /** It is the socialtilsyn that writes here. */
  protected override told(words: string): string {
    return this.toldToTilsyn(words);
  }

  protected label(): string {
    return risikoIn(this.language).form;
  }

  protected tells(pointer: string): boolean {
    return places.some((place) => isWithin(pointer, place));
  }

  protected override worded(problem: Problem): Problem {
    return inOwnWords(problem, this.store.at(problem.path));
  }

  protected override findings(outcome: Outcome<Risikosvar>): readonly Found[] {
    return noted(outcome);
  }

  protected parts(): ComponentChildren {
    const text = risikoIn(this.language);
    return (
      <>
        <Begin />
        <Section name="known" class="kvm-happened" title={text.known}>
          <p>{text.knownLead}</p>
          {(Object.keys(KNOWN) as GroupName[]).map((name, place) => (
            <Known key={name} name={name} isFirst={place === 0} />
          ))}
          <Assessment />
        </Section>
        <Section name="choices" class="kvm-choices" title={text.choices}>
          <p>{text.choicesLead}</p>
          {whens.map((when) => (
            <Choice key={when} when={when} today={() => this.today} />
          ))}
        </Section>
        <Model />
      </>
    );
  }
}

/** Whether an assessment is from before another one: only then a fall can be seen between them. */
function isBefore(earlier: Vurdering | undefined, vurdering: Vurdering | undefined): boolean {
  if (earlier === undefined || vurdering === undefined) return false;
  return earlier.date < vurdering.date;
}
