// <kvalitetsmodel-risikosag>: what a risk category is proposed from, and what was chosen.
import type { Risikomodel, Risikosvar, Vurdering } from "./engine.js";
import { askRisiko, type Outcome } from "./proces/asking.js";
import { areaOf, type Part } from "./proces/case.js";
import { ProcesForm } from "./proces/form.js";
import { modelOf } from "./risiko/model.js";
import { AssessmentPart } from "./risikosag/assessment.js";
import { groups } from "./risikosag/catalogue.js";
import { ChoicePart } from "./risikosag/choice.js";
import { Draft } from "./risikosag/draft.js";
import { GroupPart, type Made } from "./risikosag/group.js";
import { ModelPart } from "./risikosag/model.js";
import { type Child, h, heading } from "./shared/dom.js";
import type { Context, Message } from "./shared/fields/context.js";
import type { Pointed } from "./shared/fields/problem.js";
import { type GroupName, risikoIn, type When } from "./text-risiko.js";

interface Parts {
  readonly groups: readonly GroupPart[];
  readonly assessment: AssessmentPart;
  readonly choices: readonly ChoicePart[];
  readonly model: ModelPart;
}

/**
 * The form of the risk: what is known, the risk model, and the colour chosen before (præ) and after (post) the
 * assessment of quality. What the assessment and the events show is not typed again.
 *
 * A form control like any other: it has a `name` and a `value` (a case), stands in FormData (as JSON), can be `disabled`, is
 * reset with its form, and sends `input` and `change` events that bubble.
 *
 * Attributes: `vurdering`, `forhold` (ids of the forms with the assessment and the events), `today` (ISO; by
 * default that of `forhold`, else the day it is), `lang`, `name`, `disabled`, `headinglevel`.
 *
 * @example
 * const sag = document.querySelector("kvalitetsmodel-risikosag");
 * sag.risikomodel = loadRisikomodel(await (await fetch("/risikomodel.json")).json());
 * sag.addEventListener("change", () => console.log(risiko(sag.value, sag.today).proposal.category));
 */
export class KvalitetsmodelRisikosag extends ProcesForm<Risikosvar> {
  protected readonly asking = askRisiko;
  readonly #draft = new Draft();
  #parts: Parts | undefined;
  /** The risk model that was chosen before the engine came. */
  #chosen: { readonly model: Risikomodel | undefined } | undefined;

  /** A risk model of the portal's own, such as the socialtilsyns' common one; undefined for the shipped one. */
  get risikomodel(): Risikomodel | undefined {
    return this.#chosen === undefined ? this.own.risiko?.risikomodel : this.#chosen.model;
  }

  set risikomodel(model: Risikomodel | null | undefined) {
    this.#draft.risikomodel = model ?? undefined;
    if (this.drawn) this.draw();
    else this.#chosen = { model: model ?? undefined };
  }

  protected ownOf({ risiko, settings }: Part): Part {
    const { method } = settings ?? {};
    return { risiko, ...(method === undefined ? {} : { settings: { method } }) } as Part;
  }

  protected held(): Part {
    return this.#draft.value();
  }

  protected hold(own: Part): void {
    this.#draft.take(own);
    if (this.#chosen !== undefined) this.#draft.risikomodel = this.#chosen.model;
    this.#chosen = undefined;
  }

  protected override shared(): Part {
    const { sources, tidligere } = this;
    const { vurdering } = sources;
    const all = [vurdering, isBefore(tidligere, vurdering) ? tidligere : undefined].filter((one) => one !== undefined);
    return { ...super.shared(), ...(all.length === 0 ? {} : { vurderinger: all }) };
  }

  protected label(): string {
    return risikoIn(this.language).form;
  }

  protected build(context: Context): Child {
    this.#chosen = undefined;
    const text = risikoIn(context.language);
    const { uid, level } = context;
    const draft = this.#draft;
    const host = {
      draft,
      changed: () => this.changed(),
      say: (words: string) => this.announce(words),
      today: () => this.today,
    };
    const whens: readonly When[] = ["prae", "post"];
    const parts: Parts = {
      groups: (Object.keys(groups) as GroupName[]).map((name) => new GroupPart(context, name, host)),
      assessment: new AssessmentPart(context, draft),
      choices: whens.map((when) => new ChoicePart(context, when, host)),
      model: new ModelPart(context, host),
    };
    // At the start the first is open; after that what a person has unfolded.
    if (this.#parts === undefined) parts.groups[0]?.node.setAttribute("open", "");
    this.#parts = parts;
    return [
      h(
        "section",
        { class: "kvm-happened", "aria-labelledby": `${uid}-known` },
        heading(level, { id: `${uid}-known` }, text.known),
        h("p", null, text.knownLead),
        parts.groups.map(({ node }) => node),
        parts.assessment.node,
      ),
      h(
        "section",
        { class: "kvm-choices", "aria-labelledby": `${uid}-choices` },
        heading(level, { id: `${uid}-choices` }, text.choices),
        h("p", null, text.choicesLead),
        parts.choices.map(({ node }) => node),
      ),
      parts.model.node,
    ];
  }

  protected fill({ value, result, problems }: Outcome<Risikosvar>): void {
    const made: Made = {
      area: areaOf(value.party) ?? result?.area,
      result,
      model: result === undefined ? undefined : modelOf(value, result),
      wrong: problems.map(({ path }) => path),
      notesAt: (path) => this.#notesAt(path, result),
    };
    const { groups: known = [], assessment, choices = [], model } = this.#parts ?? {};
    for (const part of known) part.show(made);
    assessment?.show(made);
    for (const part of choices) part.show(made);
    model?.show(made);
  }

  /** What the engine finds at a place, or at an entry of a list that stands there. */
  #notesAt(path: string, result: Risikosvar | undefined): Message[] {
    const isHere = (one: string): boolean =>
      one === path || (one.startsWith(`${path}/`) && Number.isInteger(Number(one.slice(path.length + 1))));
    const here = result?.findings.filter((one) => isHere(one.path)) ?? [];
    return here.map(({ severity, message }) => ({ kind: severity, text: message[this.language] }));
  }

  protected fields(): readonly Pointed[] {
    const { groups: known = [], assessment, choices = [], model } = this.#parts ?? {};
    return [
      ...known.flatMap((part) => part.fields()),
      ...(assessment?.fields() ?? []),
      ...choices.flatMap((part) => part.fields()),
      ...(model?.fields() ?? []),
    ];
  }
}

/** Whether an assessment is from before another one: only then a fall can be seen between them. */
function isBefore(earlier: Vurdering | undefined, vurdering: Vurdering | undefined): boolean {
  if (earlier === undefined || vurdering === undefined) return false;
  return earlier.date < vurdering.date;
}
