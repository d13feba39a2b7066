// The points in the engine's order. Those whose matter is gone are kept, folded, at the end.
import type { Finding, Handleplan, Handleplanpunkt, PlanFundKind } from "../engine.js";
import { arrange } from "../shared/arrange.js";
import { h, heading } from "../shared/dom.js";
import type { Field } from "../shared/fields/context.js";
import { Removed } from "../shared/removed.js";
import type { Plan } from "./plan.js";
import { PointPart } from "./point.js";
import { pointName } from "./say.js";

export class PointsPart {
  readonly node: HTMLElement;
  readonly #plan: Plan;
  readonly #list = h("div", { class: "kvm-points" });
  readonly #gone = h("div", { class: "kvm-points" });
  readonly #goneTitle = h("summary", { class: "details-summary" });
  readonly #goneNode: HTMLElement;
  readonly #removed: Removed;
  readonly #parts = new Map<string, PointPart>();

  constructor(plan: Plan) {
    const { context, words } = plan;
    this.#plan = plan;
    this.#removed = new Removed(context, plan.say);
    this.#goneNode = h(
      "details",
      { class: "details kvm-gone", id: `${context.uid}-gone` },
      this.#goneTitle,
      h("div", { class: "details-text" }, h("p", null, words.goneLead), this.#gone),
    );
    this.node = h(
      "section",
      { class: "kvm-plan", "aria-labelledby": `${context.uid}-points` },
      heading(context.level, { id: `${context.uid}-points`, tabindex: -1 }, words.points),
      h("p", null, words.pointsLead),
      this.#list,
      this.#goneNode,
      this.#removed.node,
    );
  }

  show({ points, findings }: Handleplan): void {
    const keys = new Set(points.map(({ key }) => key));
    for (const key of this.#parts.keys()) if (!keys.has(key)) this.#parts.delete(key);
    points.forEach((point, at) => {
      let part = this.#parts.get(point.key);
      if (part === undefined) {
        part = new PointPart(this.#plan, point, () => this.#forget(point.key));
        this.#parts.set(point.key, part);
        // The first one is what to begin with.
        if (at === 0 && !point.gone) part.unfold();
      }
      part.show(point, point.gone ? undefined : at + 1, said(findings, at));
    });
    const nodes = (gone: boolean): HTMLElement[] =>
      points.filter((point) => point.gone === gone).flatMap(({ key }) => this.#parts.get(key)?.node ?? []);
    arrange(this.#list, nodes(false));
    arrange(this.#gone, nodes(true));
    const count = this.#gone.children.length;
    this.#goneNode.hidden = count === 0;
    this.#goneTitle.textContent = this.#plan.words.gone(count);
    this.node.hidden = points.length === 0 && this.#removed.node.childElementCount === 0;
  }

  #forget(key: string): void {
    const { draft, changed, words, context } = this.#plan;
    const point: Handleplanpunkt | undefined = this.#parts.get(key)?.point;
    if (point === undefined) return;
    const name = pointName(context.language, point);
    const back = draft.forget(key);
    const undo = (): void => {
      back();
      changed();
      const node = this.#parts.get(key)?.node;
      const gone = node?.closest("details");
      if (gone !== null && gone !== undefined) gone.open = true;
      node?.querySelector<HTMLElement>("[tabindex='-1']")?.focus();
    };
    this.#removed.offer(words.pointRemoved(name), words.pointBack(name), undo);
    changed();
  }

  /** By the places in the value, which holds only the points that people have written about. */
  fields(): [pointer: string, field: Field][] {
    return this.#plan.draft.points.flatMap(({ key }, at) =>
      (this.#parts.get(key)?.fields() ?? []).map(([path, field]): [string, Field] => [`/handleplan/points/${at}${path}`, field]),
    );
  }
}

/** What is said of the point at a place, by the rest of the path. */
function said(findings: readonly Finding<PlanFundKind>[], at: number): [path: string, Finding<PlanFundKind>][] {
  const point = `/points/${at}`;
  return findings
    .filter(({ path }) => path === point || path.startsWith(`${point}/`))
    .map((finding) => [finding.path.slice(point.length), finding]);
}
