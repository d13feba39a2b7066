// <kvalitetsmodel-frister>: the deadlines that follow from what has happened, the most urgent first.
import type { ComponentChildren } from "preact";
import { aarshjul, type CaseEvent, frister, type Sag } from "./engine.js";
import { Room } from "./shared/room.js";
import { todayOf } from "./shared/today.js";
import { Following } from "./shared/view/following.js";
import { Heading } from "./shared/view/heading.js";
import { type Entry, entriesOf, hasPassed } from "./frister/entry.js";
import { FindingList } from "./frister/findings.js";
import { FristList } from "./frister/list.js";
import { MeaningOf } from "./frister/meaning.js";
import { BesidePlan, NextSteps } from "./frister/next.js";
import { saying } from "./frister/say.js";
import { happenedIn, shownOf } from "./frister/shown.js";
import { Timeline } from "./frister/timeline.js";
import { CalendarButton, PrintButton } from "./frister/tools.js";
import { Left, NotYet } from "./frister/waiting.js";
import { fristerIn } from "../generated/texts/frister.js";

type Part = "next" | "tools" | "meaning" | "list" | "findings" | "timeline";

/**
 * Shows the deadlines of a case: the one set as `value`, or the one in the form whose id is in `for`.
 *
 * Attributes: `for`, `today` (ISO; by default the form's, else the day it is), `sag` (the id of the case it is a part
 * of, where it is not inside it), `event` (the id of the event whose deadlines alone are shown), `sections` (which parts are
 * shown, by their names with a space between: `next`, `tools`, `meaning`, `list`, `findings`, `timeline`; all by default),
 * `reader` (`socialtilsyn` where that reads about the one the case is about, who is spoken to else), `lang`, `headinglevel`,
 * `instance`.
 *
 * @example
 * <kvalitetsmodel-forhold id="forhold"></kvalitetsmodel-forhold>
 * <kvalitetsmodel-frister for="forhold"></kvalitetsmodel-frister>
 */
export class KvalitetsmodelFrister extends Following<Sag> {
  static override readonly observedAttributes: readonly string[] = ["for", "sag", "today", "event", "sections", "reader", "headinglevel"];

  readonly #room = new Room(this.root, { least: 240, most: 900, usual: 560 }, () => this.refresh());

  constructor() {
    super();
    this.whileInPage(() => this.#room.observe());
  }

  protected override valueIn(sag: Sag): Sag {
    return happenedIn(sag);
  }

  protected waiting(): string {
    return "";
  }

  protected show(value: Sag | undefined): ComponentChildren {
    const words = fristerIn(this.language);
    const shown = shownOf(value, (sag) => frister(sag, todayOf(this, this.case ?? this.form), { partial: true }));
    if (shown.sag === undefined) return <p>{words.empty}</p>;
    const { sag, result } = shown;
    const problems = this.toTell(shown.problems);
    if (result === undefined) return <NotYet problems={problems} />;
    const { happened } = shown;
    const left = <Left events={shown.left} sag={sag} problems={problems} />;
    if (happened.length === 0) {
      return (
        <>
          <div class="kvm-empty">
            <Heading>{words.emptyTitle}</Heading>
            <p>{words.empty}</p>
          </div>
          {left}
        </>
      );
    }
    const say = saying(this.language, sag.party, this.getAttribute("reader"));
    const id = this.getAttribute("event");
    const isMeant = (event: CaseEvent | undefined): boolean => id === null || event?.id === id;
    const entries = entriesOf(result, sag).filter(({ event }) => isMeant(event));
    const meant = happened.filter(isMeant);
    const wanted = this.getAttribute("sections")?.split(/\s+/);
    // What to do and what it means is said once, in the plan of the same case; here are the days.
    const isPlanned = wanted === undefined && this.case?.forms.some(({ localName }) => localName === "kvalitetsmodel-handleplan") === true;
    const shows = (part: Part): boolean => wanted === undefined || wanted.includes(part);
    const next = { say, entries, today: result.today, ofYear: () => (id === null ? yearly(value, result.today) : []) };
    return (
      <>
        {left}
        {shows("next") && (isPlanned ? <BesidePlan {...next} /> : <NextSteps {...next} />)}
        {shows("tools") && (
          <div class="kvm-tools">
            <CalendarButton result={result} sag={sag} name={words.icsName} isFirst={id === null} />
            <PrintButton />
          </div>
        )}
        {shows("meaning") && !isPlanned && <MeaningOf say={say} events={meant} entries={entries} />}
        {shows("list") && (entries.length === 0 ? <p>{words.nothing}</p> : <FristList say={say} entries={entries} />)}
        {shows("findings") && <FindingList say={say} result={result} events={sag.events ?? []} isMeant={isMeant} />}
        {shows("timeline") && <Timeline say={say} entries={entries} happened={meant} result={result} width={this.#room.width} />}
      </>
    );
  }
}

/** The days that the law fixes, of this year and the next, that are ahead: of one that has gone by nobody has told whether it was kept. */
function yearly(sag: Sag | undefined, today: string): Entry[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1].flatMap((one) => {
    const { value } = sag === undefined ? {} : aarshjul(sag, one, today, { partial: true });
    return value === undefined ? [] : entriesOf(value, sag as Sag).filter(({ frist }) => !hasPassed(frist));
  });
}
