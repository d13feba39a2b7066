// The points by theme and criterion: a theme is folded under a line that says how far it is, and so is each point.
import type { Model, Source, Tema } from "../engine.js";
import { type Child, h, heading, idPart, replace } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import type { Pointed } from "../shared/fields/problem.js";
import { SelectField } from "../shared/fields/select.js";
import { numberOf } from "../shared/number.js";
import { opfoelgningIn } from "../text-opfoelgning.js";
import type { Fulgt } from "./case.js";
import type { Code, Found, Fund } from "./found.js";
import { countOf, type Filter, filters, fits, type Punkt } from "./filter.js";
import { PointPart, type PointHost } from "./point.js";
import { rules } from "./rules.js";

interface TemaPart {
  readonly tema: Tema;
  readonly node: HTMLDetailsElement;
  readonly state: HTMLElement;
  readonly captions: readonly { readonly node: HTMLElement; readonly kriterium: string }[];
}

export class PointsPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #host: PointHost;
  readonly #filter: SelectField;
  readonly #list = h("div", { class: "kvm-punkter" });
  readonly #none = h("p", { class: "kvm-empty" });
  readonly #shownCount = h("p", { class: "kvm-state" });
  readonly #parts = new Map<string, PointPart>();
  #temaer: readonly TemaPart[] = [];
  #points: readonly Punkt[] = [];
  #layout = "";
  /** The points that fitted when the filter was chosen: what is being worked on does not vanish. */
  readonly #fitting = new Set<string>();

  constructor(context: Context, host: PointHost) {
    const { uid, level, language } = context;
    const words = opfoelgningIn(language);
    this.#context = context;
    this.#host = host;
    this.#filter = new SelectField(context, {
      id: `${uid}-filter`,
      label: words.filter,
      options: filters.map((value) => ({ value, label: words.filters[value] })),
      onChange: () => this.#choose(),
    });
    this.#none.textContent = words.noneLeft;
    this.node = h(
      "section",
      { class: "kvm-all-points", "aria-labelledby": `${uid}-points` },
      heading(level, { id: `${uid}-points` }, words.points),
      h("p", null, words.pointsLead),
      rules(context),
      h("div", { class: "kvm-filter", "data-kvm-aside": true }, this.#filter.node, this.#shownCount),
      this.#none,
      this.#list,
    );
  }

  /** `model`: what the approval was assessed with. */
  show({ plan, verificering }: Fulgt, found: readonly Found[], model: Model): void {
    this.#points = verificering?.points ?? plan.points;
    const ids = this.#points.map(({ id }) => id);
    const layout = JSON.stringify([model.id, model.hash]);
    // A point whose note is being emptied stays: only another model, or another point, draws the list anew.
    if (layout !== this.#layout || ids.some((id) => !this.#parts.has(id))) {
      this.#layout = layout;
      this.#build(model);
    }
    const byPoint = byPointOf(found);
    for (const point of this.#points) {
      this.#parts.get(point.id)?.show({
        point,
        findings: byPoint.get(point.id) ?? [],
        practice: sourceOf(point, verificering ?? plan),
        vilkaar: plan.vilkaar.filter(({ event }) => point.vilkaar.includes(event)).map(({ subject = "" }) => subject),
      });
    }
    for (const { tema, state } of this.#temaer) {
      const its = this.#points.filter((point) => point.tema === tema.id);
      state.textContent = opfoelgningIn(this.#context.language).temaState(...countOf(its));
    }
    this.#showFiltered();
  }

  #build(model: Model): void {
    const opened = [...this.#list.querySelectorAll("details[open]")].map(({ id }) => id);
    this.#parts.clear();
    for (const point of this.#points) this.#parts.set(point.id, new PointPart(this.#context, point, this.#host));
    const known = model.temaer.filter(({ id }) => this.#points.some(({ tema }) => tema === id));
    this.#temaer = known.map((tema) => this.#tema(tema));
    replace(
      this.#list,
      this.#temaer.map(({ node }) => node),
    );
    for (const details of this.#list.querySelectorAll("details")) details.open = opened.includes(details.id);
  }

  #tema(tema: Tema): TemaPart {
    const { uid, level, language } = this.#context;
    const state = h("span", { class: "kvm-state" });
    const captions: { node: HTMLElement; kriterium: string }[] = [];
    const body = tema.kriterier.map((kriterium): Child => {
      const its = this.#points.filter((point) => point.kriterium === kriterium.id);
      const parts = its.map(({ id }) => this.#parts.get(id)?.node);
      // A criterion that is a point itself says its own name.
      if (its.length === 0 || its.some(({ id }) => id === kriterium.id)) return parts;
      const node = h("p", { class: "kvm-caption" }, `${numberOf(kriterium.id)}. ${kriterium.label[language]}`);
      captions.push({ node, kriterium: kriterium.id });
      return [node, parts];
    });
    const node = h(
      "details",
      { class: "details kvm-fact kvm-punkttema", id: `${uid}-tema-${idPart(tema.id)}` },
      h(
        "summary",
        { class: "details-summary" },
        heading(level + 1, null, `${tema.nr}. ${tema.label[language]}`),
        " ",
        state,
      ),
      h("div", { class: "details-text" }, body),
    );
    return { tema, node, state, captions };
  }

  get #chosen(): Filter {
    return this.#filter.value as Filter;
  }

  #choose(): void {
    this.#fitting.clear();
    this.#showFiltered();
    const some = this.#chosen !== "all";
    for (const { node } of this.#temaer) if (!node.hidden) node.open = some;
    this.#host.say(this.#shownCount.textContent ?? "");
  }

  #showFiltered(): void {
    const words = opfoelgningIn(this.#context.language);
    for (const point of this.#points) if (fits(this.#chosen, point)) this.#fitting.add(point.id);
    const there = new Set(this.#points.map(({ id }) => id));
    for (const [id, { node }] of this.#parts) {
      // One that is no point any more, since what was noted on it was taken away, goes when it is left.
      const inUse = node.contains(document.activeElement);
      node.hidden = !(this.#fitting.has(id) && (there.has(id) || inUse));
    }
    for (const { tema, node, captions } of this.#temaer) {
      const shown = this.#points.filter((point) => point.tema === tema.id && this.#fitting.has(point.id));
      node.hidden = shown.length === 0;
      for (const caption of captions) {
        caption.node.hidden = shown.every(({ kriterium }) => kriterium !== caption.kriterium);
      }
    }
    const count = this.#points.filter(({ id }) => this.#fitting.has(id)).length;
    this.#none.hidden = count > 0;
    this.#shownCount.textContent = words.filtered(count, this.#points.length);
  }

  /** Where a finding leads to: the field it is about. A point that the filter hides is shown again. */
  control(id: string, code: Code): HTMLElement | null {
    const part = this.#parts.get(id);
    if (part?.node.hidden === true) {
      this.#filter.value = "all";
      this.#showFiltered();
    }
    return part?.control(code) ?? null;
  }

  fields(): Pointed[] {
    const { draft } = this.#host;
    const answers = draft.svar.flatMap(({ id }, at): Pointed[] => {
      const part = this.#parts.get(id);
      return part === undefined || draft.svar.findIndex((one) => one.id === id) !== at
        ? []
        : [[`/opfoelgning/svar/${at}/text`, part.answerField]];
    });
    const plans = draft.points.flatMap(({ id }, at): Pointed[] => {
      const part = this.#parts.get(id);
      if (part === undefined || draft.points.findIndex((one) => one.id === id) !== at) return [];
      return part.fields().map(([member, field]): Pointed => [`/opfoelgning/points/${at}/${member}`, field]);
    });
    // Fields in which nothing is typed have no place yet; they must still lose what was said at them.
    const typed = new Set(draft.points.map(({ id }) => id));
    const empty = [...this.#parts.values()]
      .filter(({ id }) => !typed.has(id))
      .flatMap((part) => part.fields().map(([member, field]): Pointed => [`/empty/${part.id}/${member}`, field]));
    return [...answers, ...plans, ...empty];
  }
}

/** The source of that a point presupposes a practice: each result has a list of its own. */
const sourceOf = ({ practice }: Punkt, { sources }: { sources: readonly Source[] }): Source | undefined =>
  practice === undefined ? undefined : sources[practice.source];

/** Findings by the point they are about. */
function byPointOf(found: readonly Found[]): ReadonlyMap<string, Fund[]> {
  const byPoint = new Map<string, Fund[]>();
  for (const { point, finding } of found) {
    if (point !== undefined) byPoint.set(point, [...(byPoint.get(point) ?? []), finding]);
  }
  return byPoint;
}
