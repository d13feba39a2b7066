// <kvalitetsmodel-frister>: the deadlines that follow from what has happened, the most urgent first.
import { frister, type Sag } from "./engine.js";
import { h, heading, replace } from "./shared/dom.js";
import { Following } from "./shared/following.js";
import { Room } from "./shared/room.js";
import { todayOf } from "./shared/today.js";
import { entriesOf } from "./frister/entry.js";
import { found } from "./frister/findings.js";
import { list } from "./frister/list.js";
import { meaning } from "./frister/meaning.js";
import { next } from "./frister/next.js";
import { saying } from "./frister/say.js";
import { type Shown, shownOf } from "./frister/shown.js";
import { timeline } from "./frister/timeline.js";
import { calendarButton, printButton } from "./frister/tools.js";
import { left, notYet } from "./frister/waiting.js";
import { fristerIn } from "./text-frister.js";

/**
 * Shows the deadlines of a case: the one set as `value`, or the one in the form whose id is in `for`.
 *
 * Attributes: `for`, `today` (ISO; by default the form's, else the day it is), `lang`, `headinglevel`.
 *
 * @example
 * <kvalitetsmodel-forhold id="forhold"></kvalitetsmodel-forhold>
 * <kvalitetsmodel-frister for="forhold"></kvalitetsmodel-frister>
 */
export class KvalitetsmodelFrister extends Following<Sag, Shown> {
  static override readonly observedAttributes: readonly string[] = ["for", "today", "headinglevel"];

  readonly #room = new Room(this.root, { least: 240, most: 900, usual: 560 }, () => this.refresh());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#room.observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#room.disconnect();
  }

  protected override also(): unknown {
    return this.#room.width;
  }

  protected waiting(): string {
    return "";
  }

  protected compute(value: Sag | undefined): Shown {
    return shownOf(value, (sag) => frister(sag, todayOf(this, this.form), { partial: true }));
  }

  protected show(shown: Shown): void {
    const { level, uid, text } = this;
    const words = fristerIn(this.language);
    if (shown.sag === undefined) return replace(this.root, h("p", null, words.empty));
    const { sag, problems, result } = shown;
    if (result === undefined) return replace(this.root, notYet(words, this.language, problems));
    const { happened } = shown;
    const unread = left({ text, words, language: this.language, level }, shown.left, sag, problems);
    if (happened.length === 0) {
      return replace(
        this.root,
        h("div", { class: "kvm-empty" }, heading(level, null, words.emptyTitle), h("p", null, words.empty)),
        unread,
      );
    }
    const say = saying(this.language, sag.party);
    const entries = entriesOf(result, sag);
    replace(
      this.root,
      unread,
      next(say, level, entries, result.today),
      h("div", { class: "kvm-tools" }, calendarButton(say, result, words.icsName, uid), printButton(say, uid)),
      meaning(say, uid, level, happened),
      entries.length === 0 ? h("p", null, words.nothing) : list(say, uid, level, entries),
      found(say, level, result, sag.events ?? []),
      timeline(say, { uid, level, width: this.#room.width }, entries, happened, result),
    );
  }
}
