// <kvalitetsmodel-aarshjul>: the days of a year that the law fixes, month by month.
import type { ComponentChildren, VNode } from "preact";
import { aarshjul, type Sag } from "./engine.js";
import { Following } from "./shared/view/following.js";
import { Heading } from "./shared/view/heading.js";
import { Section } from "./shared/view/section.js";
import { Wheel } from "./aarshjul/table.js";
import { entriesOf } from "./frister/entry.js";
import { saying } from "./frister/say.js";
import { happenedIn, shownOf } from "./frister/shown.js";
import { CalendarButton } from "./frister/tools.js";
import { NotYet } from "./frister/waiting.js";
import { fristerIn } from "../generated/texts/frister.js";
import { today, todayOf } from "./shared/today.js";

/** The years the engine has a wheel for. */
const [firstYear, lastYear] = [2000, 2200];

/**
 * Shows the yearly wheel of a party: the case set as `value`, or the one in the form whose id is in `for`.
 *
 * Attributes: `for`, `today` (ISO; by default the form's, else the day it is), `year` (that of today by default),
 * `sag` (the id of the case it is a part of, where it is not inside it), `folded` (all of it is a line), `lang`,
 * `reader` (`socialtilsyn` where that reads about the one the case is about), `headinglevel`, `instance`. Sends `change` when a person chooses another year.
 *
 * @example
 * <kvalitetsmodel-forhold id="forhold"></kvalitetsmodel-forhold>
 * <kvalitetsmodel-aarshjul for="forhold"></kvalitetsmodel-aarshjul>
 */
export class KvalitetsmodelAarshjul extends Following<Sag> {
  static override readonly observedAttributes: readonly string[] = ["for", "sag", "today", "year", "reader", "headinglevel", "folded"];

  /** The year that is shown. */
  get year(): number {
    const asked = [this.getAttribute("year") ?? "", todayOf(this, this.case ?? this.form).slice(0, 4), today().slice(0, 4)];
    const year = Number(asked.find((one) => /^\d{4}$/.test(one)));
    return Math.min(Math.max(year, firstYear), lastYear);
  }

  set year(year: number) {
    this.setAttribute("year", String(year));
  }

  protected override valueIn(sag: Sag): Sag {
    return happenedIn(sag);
  }

  protected waiting(): string {
    return "";
  }

  protected show(value: Sag | undefined): ComponentChildren {
    const { year } = this;
    const words = fristerIn(this.language);
    const shown = shownOf(value, (sag) => aarshjul(sag, year, todayOf(this, this.case ?? this.form), { partial: true }));
    if (shown.sag === undefined || shown.result === undefined) {
      return (
        <>
          <Heading>{words.wheel}</Heading>
          {shown.sag === undefined ? <p>{words.empty}</p> : <NotYet problems={shown.problems} />}
        </>
      );
    }
    const { sag, result } = shown;
    const say = saying(this.language, sag.party, this.getAttribute("reader"));
    const entries = entriesOf(result, sag);
    return (
      <Section name="wheel-all" title={`${words.wheel} ${year}`} line="">
        <p>{words.wheelLead}</p>
        <div class="kvm-tools">
          {this.#step(words.before, year - 1, "before")}
          {this.#step(words.after, year + 1, "after")}
          <CalendarButton result={result} sag={sag} name={words.wheelName({ year })} isFirst={false} />
        </div>
        {result.findings.some(({ code }) => code === "ownershipMissing") && <p>{words.ownership}</p>}
        {entries.length === 0 ? (
          <p>{say.text.wheelEmpty({ year })}</p>
        ) : (
          <Wheel say={say} entries={entries} caption={words.wheelTable({ year })} />
        )}
      </Section>
    );
  }

  #step(label: string, year: number, name: string): VNode {
    const go = (): void => {
      this.year = year;
      this.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const disabled = year < firstYear || year > lastYear;
    return (
      <button
        type="button"
        class="button button-secondary"
        id={`${this.uid}-${name}`}
        disabled={disabled}
        onClick={go}
      >
        {`${label} (${year})`}
      </button>
    );
  }
}
