// <kvalitetsmodel-aarshjul>: the days of a year that the law fixes, month by month.
import { aarshjul, type Forhold } from "./engine.js";
import { h, heading, replace } from "./shared/dom.js";
import { Following } from "./shared/following.js";
import { wheel } from "./aarshjul/table.js";
import { entriesOf } from "./frister/entry.js";
import { type Read, read } from "./frister/read.js";
import { saying } from "./frister/say.js";
import { calendarButton } from "./frister/tools.js";
import { notYet } from "./frister/waiting.js";
import { fristerIn } from "./text-frister.js";
import { today } from "./shared/today.js";

/** The years the engine has a wheel for. */
const [firstYear, lastYear] = [2000, 2200];

/**
 * Shows the yearly wheel of a party: the facts set as `value`, or those in the form whose id is in `for`.
 *
 * Attributes: `for`, `year` (that of the facts' today by default), `lang`, `headinglevel`. Sends `change` when a person
 * chooses another year.
 *
 * @example
 * <kvalitetsmodel-forhold id="forhold"></kvalitetsmodel-forhold>
 * <kvalitetsmodel-aarshjul for="forhold"></kvalitetsmodel-aarshjul>
 */
export class KvalitetsmodelAarshjul extends Following<Forhold, Read> {
  static override readonly observedAttributes: readonly string[] = ["for", "year", "headinglevel"];

  /** The year that is shown. */
  get year(): number {
    const asked = this.getAttribute("year") ?? String(this.value?.today ?? "").slice(0, 4);
    const year = /^\d{4}$/.test(asked) ? Number(asked) : Number(today().slice(0, 4));
    return Math.min(Math.max(year, firstYear), lastYear);
  }

  set year(year: number) {
    this.setAttribute("year", String(year));
  }

  protected waiting(): string {
    return "";
  }

  protected compute(value: Forhold | undefined): Read {
    const { year } = this;
    // The wheel does not need the day it is, only for what is passed.
    return read(value, (forhold) => aarshjul(forhold, year));
  }

  protected override also(): unknown {
    return this.year;
  }

  protected show(shown: Read): void {
    const { level, uid, year } = this;
    const words = fristerIn(this.language);
    if (!("result" in shown)) {
      const said = "problems" in shown ? notYet(words, this.language, shown.problems) : h("p", null, words.empty);
      return replace(this.root, heading(level, null, words.wheel), said);
    }
    const { value, result, facts } = shown;
    const say = saying(this.language, value.party);
    const entries = entriesOf(result, facts, value.party);
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
      entries.length === 0 ? h("p", null, words.wheelEmpty(year)) : wheel(say, entries, words.wheelTable(year)),
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
