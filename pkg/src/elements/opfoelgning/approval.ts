// On top: which approval is followed, and how far the follow-up is.
import type { Bilingual, Model, Vurdering } from "../engine.js";
import type { Outcome } from "../proces/asking.js";
import { sourceLine } from "../proces/say.js";
import { pair } from "../frister/one.js";
import { type Child, h, heading, replace } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { alert, alertText } from "../shared/alert.js";
import type { Language } from "../shared/language.js";
import type { Removed } from "../shared/removed.js";
import { fristerIn } from "../text-frister.js";
import { opfoelgningIn } from "../text-opfoelgning.js";
import { procesIn } from "../text-proces.js";
import { dateInWords } from "../../words.js";
import type { Fulgt } from "./case.js";
import { countOf } from "./filter.js";
import { daysTo } from "./days.js";
import type { Kept } from "./kept.js";

export interface ApprovalState {
  readonly kept: Kept;
  /** Whether an assessment can be read. */
  readonly readable: (vurdering: Vurdering) => boolean;
  /** The earlier assessment that is open, where it is an approval that can be taken. */
  readonly earlier: Vurdering | undefined;
  readonly outcome: Outcome<Fulgt>;
  /** What the approval was assessed with; absent where it cannot be read. */
  readonly model: Model | undefined;
}

export class ApprovalPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #take: (approval: Vurdering) => void;
  readonly #shown = h("div");
  #last = "";

  constructor(context: Context, removed: Removed, take: (approval: Vurdering) => void) {
    this.#context = context;
    this.#take = take;
    this.node = h("section", { class: "kvm-followed" }, this.#shown, removed.node);
  }

  show(state: ApprovalState): void {
    const { kept, earlier, outcome } = state;
    const { copy, live, behind, other } = kept;
    const drawn = JSON.stringify([copy, live, behind, other, earlier, outcome.result?.plan]);
    if (drawn === this.#last) return;
    this.#last = drawn;
    replace(this.#shown, copy === undefined ? this.#start() : this.#approval(copy, state), this.#offers(state));
  }

  #start(): Child {
    const { level, language } = this.#context;
    const words = opfoelgningIn(language);
    return h(
      "div",
      { class: "kvm-empty" },
      heading(level, null, words.startTitle),
      h("p", null, words.startLead),
      h(
        "ol",
        null,
        words.start.map((step) => h("li", null, step)),
      ),
    );
  }

  #approval(copy: Vurdering, { kept, model, outcome: { result } }: ApprovalState): Child {
    const { level, language } = this.#context;
    const words = opfoelgningIn(language);
    if (result === undefined || model === undefined) return heading(level, null, words.approval);
    const { plan } = result;
    const { name } = copy.tilbud ?? {};
    return [
      heading(level, null, words.approval),
      h("p", null, h("strong", null, `${words.approvalOf(dateInWords(plan.date, language))}. `), this.#standing(kept)),
      h("dl", { class: "kvm-pairs" }, [
        name === undefined ? null : pair(words.tilbud, name),
        pair(words.model, `${model.name[language]} (${model.id}). `, provisional(plan.model.provisional, language)),
        this.#firstVisit(result),
        pair(words.counts, `${words.countWords(...countOf(plan.points))}.`),
      ]),
      h("p", { class: "kvm-today" }, procesIn(language).advises(plan.today)),
    ];
  }

  #standing({ live, behind }: Kept): string {
    const words = opfoelgningIn(this.#context.language);
    if (behind) return words.unreadableNow;
    return live ? words.live : words.copy;
  }

  #firstVisit({ plan }: Fulgt): Child {
    const { language } = this.#context;
    const words = opfoelgningIn(language);
    const { firstVisit, today, sources } = plan;
    const source = firstVisit && sources[firstVisit.source];
    if (firstVisit === undefined || source === undefined) return null;
    const left = leftWords(this.#context, daysTo(firstVisit.latest, today));
    return pair(
      words.firstVisit,
      words.firstVisitLatest(dateInWords(firstVisit.latest, language), left),
      " ",
      sourceLine(language, source, firstVisit.confidence),
    );
  }

  /** Another approval is never taken without being asked for. */
  #offers({ kept, earlier, readable }: ApprovalState): Child {
    const { language, text, level } = this.#context;
    const words = opfoelgningIn(language);
    const { copy, other } = kept;
    const offer = (said: (date: string) => string, label: string, one: Vurdering): Child =>
      alert(
        { kind: "info", text, level: level + 1 },
        alertText(said(dateInWords(one.date, language))),
        h(
          "button",
          { type: "button", class: "button button-secondary", onclick: () => this.#take(one) },
          label,
        ),
      );
    if (copy === undefined && other !== undefined) {
      return alert({ kind: "warning", text, level: level + 1 }, alertText(procesIn(language).leftMember["vurdering"]));
    }
    return [
      other !== undefined && readable(other) ? offer(words.otherOpen, words.takeOpen, other) : null,
      earlier === undefined ? null : offer(words.earlier, words.takeEarlier, earlier),
    ];
  }
}

/** That a model is not verified is shown with whatever is made with it. */
const provisional = (why: Bilingual | undefined, language: Language): Child =>
  why === undefined ? null : h("span", { class: "kvm-basis" }, why[language]);

/** How many days are left, or since when there are none. */
export function leftWords({ language }: Context, days: number): string {
  const words = fristerIn(language);
  if (days === 0) return words.dueToday;
  return days > 0 ? words.inDays(days) : words.expired(-days);
}
