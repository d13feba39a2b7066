// <kvalitetsmodel-aarshjul>: the days of a year that the law fixes, month by month.
import { aarshjul, type Sag } from "./engine.js";
import { h, heading, replace } from "./shared/dom.js";
import { Following } from "./shared/following.js";
import { wheel } from "./aarshjul/table.js";
import { entriesOf } from "./frister/entry.js";
import { saying } from "./frister/say.js";
import { type Shown, shownOf } from "./frister/shown.js";
import { calendarButton } from "./frister/tools.js";
import { notYet } from "./frister/waiting.js";
import { fristerIn } from "./text-frister.js";
import { today, todayOf } from "./shared/today.js";

/** The years the engine has a wheel for. */
const [firstYear, lastYear] = [2000, 2200];

/**
 * Shows the yearly wheel of a party: the case set as `value`, or the one in the form whose id is in `for`.
 *
 * Attributes: `for`, `today` (ISO; by default the form's, else the day it is), `year` (that of today by default), `lang`,
 * `headinglevel`. Sends `change` when a person chooses another year.
 *
 * @example
 * <kvalitetsmodel-forhold id="forhold"></kvalitetsmodel-forhold>
 * <kvalitetsmodel-aarshjul for="forhold"></kvalitetsmodel-aarshjul>
 */
export class KvalitetsmodelAarshjul extends Following<Sag, Shown> {
  static override readonly observedAttributes: readonly string[] = ["for", "today", "year", "headinglevel"];

  /** The year that is shown. */
  get year(): number {
    const asked = [this.getAttribute("year") ?? "", todayOf(this, this.form).slice(0, 4), today().slice(0, 4)];
    const year = Number(asked.find((one) => /^\d{4}$/.test(one)));
    return Math.min(Math.max(year, firstYear), lastYear);
  }

  set year(year: number) {
    this.setAttribute("year", String(year));
  }

  protected waiting(): string {
    return "";
  }

  protected compute(value: Sag | undefined): Shown {
    return shownOf(value, (sag) => aarshjul(sag, this.year, todayOf(this, this.form), { partial: true }));
  }

  protected override also(): unknown {
    return this.year;
  }

  protected show(shown: Shown): void {
    const { level, uid, year } = this;
    const words = fristerIn(this.language);
    if (shown.sag === undefined || shown.result === undefined) {
      const said =
        shown.sag === undefined ? h("p", null, words.empty) : notYet(words, this.language, shown.problems);
      return replace(this.root, heading(level, null, words.wheel), said);
    }
    const { sag, result } = shown;
    const say = saying(this.language, sag.party);
    const entries = entriesOf(result, sag);
    const isTold = shown.happened.length > 0 || sag.ownership !== undefined;
    replace(
      this.root,
      heading(level, null, `${words.wheel} ${year}`),
      h("p", null, words.wheelLead),
      h(
        "div",
        { class: "kvm-tools" },
        this.#step(words.before, year - 1, "before"),
        this.#step(words.after, year + 1, "after"),
        calendarButton(say, result, words.wheelName(year), uid),
      ),
      result.findings.some(({ code }) => code === "ownershipMissing") ? h("p", null, words.ownership) : null,
      entries.length === 0 ? h("p", null, words.wheelEmpty(year)) : wheel(say, entries, words.wheelTable(year), isTold),
    );
  }

  #step(label: string, year: number, name: string): HTMLElement {
    const go = (): void => {
      this.year = year;
      this.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const disabled = year < firstYear || year > lastYear;
    return h(
      "button",
      { type: "button", class: "button button-secondary", id: `${this.uid}-${name}`, disabled, onclick: go },
      `${label} (${year})`,
    );
  }
}
