// <kvalitetsmodel-risikosag>: the facts a risk category is proposed from, and what was chosen.
import type { Risikomodel, Risikosag, Risikosvar } from "./engine.js";
import { ProcesForm } from "./proces/form.js";
import type { Outcome } from "./proces/outcome.js";
import { askRisiko } from "./risiko/ask.js";
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
 * The form of a risk case: what is known, the risk model, and the colour chosen before (præ) and after (post) the
 * assessment of quality. What the assessment and the dated facts show is not typed again.
 *
 * A form control like any other: it has a `name` and a `value`, stands in FormData (as JSON), can be `disabled`, is
 * reset with its form, and sends `input` and `change` events that bubble.
 *
 * Attributes: `vurdering`, `forhold` (ids of the forms with the assessment and the dated facts), `today` (ISO; by
 * default that of the facts, else the day it is), `lang`, `name`, `disabled`, `headinglevel`.
 *
 * @example
 * const sag = document.querySelector("kvalitetsmodel-risikosag");
 * sag.risikomodel = loadRisikomodel(await (await fetch("/risikomodel.json")).json());
 * sag.addEventListener("change", () => console.log(risiko(sag.value, sag.today).proposal.category));
 */
export class KvalitetsmodelRisikosag extends ProcesForm<Risikosag, Risikosvar> {
  protected readonly ownMembers = ["forhold", "method", "risikomodel", "prae", "post"] as const;
  protected readonly asking = askRisiko;
  readonly #draft = new Draft();
  #parts: Parts | undefined;

  /** A risk model of the portal's own, such as the socialtilsyns' common one; undefined for the shipped one. */
  get risikomodel(): Risikomodel | undefined {
    return this.own.risikomodel;
  }

  set risikomodel(model: Risikomodel | null | undefined) {
    const { risikomodel: _, ...own } = this.own;
    this.own = model === null || model === undefined ? own : { ...own, risikomodel: model };
  }

  protected held(): Partial<Risikosag> {
    return this.#draft.value();
  }

  protected hold(own: Partial<Risikosag>): void {
    this.#draft.take(own);
  }

  protected shared(): Partial<Risikosag> {
    return {
      ...(this.sources.has("vurdering") ? this.#assessed() : {}),
      ...(this.sources.has("forhold") ? { facts: [...this.sources.facts] } : {}),
      ...(this.tidligere === undefined ? {} : { tidligere: this.tidligere }),
    };
  }

  /** An assessment that nobody has begun says whom it is about, and nothing else. */
  #assessed(): Partial<Risikosag> {
    const { assessment, vurdering } = this.sources;
    return { area: assessment?.area, tilbud: assessment?.tilbud, vurdering } as Partial<Risikosag>;
  }

  protected label(): string {
    return risikoIn(this.language).form;
  }

  protected build(context: Context): Child {
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

  protected fill({ value, result, problems }: Outcome<Risikosag, Risikosvar>): void {
    const made: Made = {
      area: value.area ?? result?.area,
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

  /** What the engine finds at a place, or in a list that stands there. */
  #notesAt(path: string, result: Risikosvar | undefined): Message[] {
    const deeper = new RegExp(`^${path}/\\d+$`);
    const here = result?.findings.filter((one) => one.path === path || deeper.test(one.path)) ?? [];
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
