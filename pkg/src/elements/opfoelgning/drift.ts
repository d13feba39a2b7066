// The assessment in drift: which one the plan is held up against, and what came of the expectations.
import { type OpfoelgningSettings, type Udfald, type Verificering, type Vurdering } from "../engine.js";
import { UDFALD } from "./words.js";
import { alert, alertText } from "../shared/alert.js";
import { type Child, h, heading, replace } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import type { Pointed } from "../shared/fields/problem.js";
import { SelectField } from "../shared/fields/select.js";
import { numberOf } from "../shared/number.js";
import { table } from "../shared/table.js";
import type { Removed } from "../shared/removed.js";
import { standingTag, sourceLine } from "../proces/say.js";
import { opfoelgningIn } from "../text-opfoelgning.js";
import { dateInWords } from "../../words.js";
import type { Fulgt } from "./case.js";
import type { Draft } from "./draft.js";
import { type Kept, sameAnswers } from "./kept.js";

export interface DriftState {
  readonly kept: Kept;
  readonly readable: (vurdering: Vurdering) => boolean;
  readonly approval: Vurdering | undefined;
  readonly result: Fulgt | undefined;
}

/** Our own limits, as the engine has them. */
const standard = { highFrom: 4, lowTo: 2 } as const satisfies Required<OpfoelgningSettings>;
const choices = { highFrom: [2, 3, 4, 5], lowTo: [1, 2, 3, 4] } as const;
type Limit = keyof typeof choices;

export class DriftPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #take: (drift: Vurdering | undefined) => void;
  readonly #draft: Draft;
  readonly #shown = h("div");
  readonly #limits: Readonly<Record<Limit, SelectField>>;
  readonly #limitsNode: HTMLElement;
  readonly #limitsSource = h("p", { class: "kvm-basis" });
  #last = "";

  constructor(context: Context, draft: Draft, removed: Removed, take: (drift: Vurdering | undefined) => void) {
    const { uid, language } = context;
    const words = opfoelgningIn(language);
    this.#context = context;
    this.#draft = draft;
    this.#take = take;
    this.#limits = { highFrom: this.#limit("highFrom"), lowTo: this.#limit("lowTo") };
    this.#limitsNode = h(
      "details",
      { class: "details", id: `${uid}-limits` },
      h("summary", { class: "details-summary" }, words.limits),
      h(
        "div",
        { class: "details-text" },
        this.#limitsSource,
        h("div", { class: "kvm-limits" }, this.#limits.highFrom.node, this.#limits.lowTo.node),
      ),
    );
    this.node = h("section", { class: "kvm-verification" }, this.#shown, this.#limitsNode, removed.node);
  }

  #limit(name: Limit): SelectField {
    const { uid, language, text } = this.#context;
    const words = opfoelgningIn(language);
    const field: SelectField = new SelectField(this.#context, {
      id: `${uid}-${name}`,
      label: words[name],
      options: choices[name].map((score) => {
        const label = words.scoreWord(score, text.scale[score]);
        return { value: String(score), label: score === standard[name] ? `${label}, ${words.standard}` : label };
      }),
      onChange: (value) => {
        if (Number(value) === standard[name]) delete this.#draft.settings[name];
        else this.#draft.settings[name] = Number(value);
      },
    });
    return field;
  }

  show(state: DriftState): void {
    const { kept, approval, result } = state;
    this.node.hidden = result === undefined;
    for (const name of ["highFrom", "lowTo"] as const) {
      this.#limits[name].value = String(this.#draft.settings[name] ?? standard[name]);
    }
    this.#limitsNode.hidden = kept.copy === undefined;
    const { copy, live, behind, other } = kept;
    const drawn = JSON.stringify([copy, live, behind, other, approval, result?.verificering, result?.notVerified]);
    if (drawn === this.#last) return;
    this.#last = drawn;
    if (result !== undefined) this.#redraw(state, result);
  }

  #redraw(state: DriftState, result: Fulgt): void {
    const { level, language } = this.#context;
    const words = opfoelgningIn(language);
    const { copy } = state.kept;
    const { verificering } = result;
    const limits = verificering?.sources[verificering.limitsSource];
    replace(
      this.#limitsSource,
      limits === undefined ? null : [standingTag(language, limits.standing), " ", sourceLine(language, limits)],
    );
    replace(
      this.#shown,
      heading(level, null, verificering === undefined ? words.drift : words.verification),
      copy === undefined ? h("p", null, words.driftNone) : this.#against(copy, state, result),
      this.#offer(state),
    );
  }

  #against(copy: Vurdering, { kept, approval }: DriftState, { verificering, notVerified }: Fulgt): Child {
    const { language, text, level } = this.#context;
    const words = opfoelgningIn(language);
    const drop = h(
      "button",
      { type: "button", class: "function-link", onclick: () => this.#take(undefined) },
      words.dropDrift,
    );
    const standing = kept.behind ? words.unreadableNow : kept.live ? words.driftLive : words.driftCopy;
    return [
      verificering === undefined ? h("p", null, standing) : this.#counts(verificering, standing),
      notVerified.length === 0
        ? null
        : alert(
            { kind: "warning", text, title: words.driftLeft, level: level + 1 },
            h(
              "ul",
              { class: "alert-text" },
              notVerified.map(({ message }) => h("li", null, message[language])),
            ),
          ),
      approval !== undefined && sameAnswers(copy, approval)
        ? alert({ kind: "info", text, level: level + 1 }, alertText(words.driftSame))
        : null,
      kept.live ? null : h("p", null, drop),
    ];
  }

  #counts({ approval, drift, counts, points }: Verificering, standing: string): Child {
    const { language } = this.#context;
    const words = opfoelgningIn(language);
    const noted = (outcome: Udfald | undefined): number => points.filter((one) => one.outcome === outcome).length;
    const ended = points.filter(({ reason }) => reason === "ended").map(({ id }) => numberOf(id));
    const rows = UDFALD.map((one) => ({ head: words.outcomes[one], cells: [counts[one], noted(one)] }));
    return [
      h(
        "p",
        null,
        words.verificationLead(dateInWords(approval.date, language), dateInWords(drift.date, language)),
        ` ${standing}`,
      ),
      table(words.countCaption, words.countColumns, [
        ...rows,
        { head: words.notNoted, cells: ["–", noted(undefined)] },
      ]),
      approval.model.id === drift.model.id ? null : h("p", null, words.across),
      ended.length === 0 ? null : h("p", null, words.ended(ended.join(", "))),
    ];
  }

  #offer({ kept, readable }: DriftState): Child {
    const { language, text, level } = this.#context;
    const words = opfoelgningIn(language);
    const { copy, other } = kept;
    if (copy === undefined || other === undefined || !readable(other)) return null;
    return alert(
      { kind: "info", text, level: level + 1 },
      alertText(words.driftOtherOpen(dateInWords(other.date, language))),
      h(
        "button",
        { type: "button", class: "button button-secondary", onclick: () => this.#take(other) },
        words.takeOpenDrift,
      ),
    );
  }

  fields(): Pointed[] {
    return [
      ["/opfoelgning/settings/highFrom", this.#limits.highFrom],
      ["/opfoelgning/settings/lowTo", this.#limits.lowTo],
      ["/opfoelgning/settings", this.#limits.highFrom],
    ];
  }
}
