// <kvalitetsmodel-frister>: the deadlines that follow from the facts, the most urgent first.
import type { Forhold } from "./engine.js";
import { h, heading, replace } from "./shared/dom.js";
import { Following } from "./shared/following.js";
import { Room } from "./shared/room.js";
import { entriesOf } from "./frister/entry.js";
import { found } from "./frister/findings.js";
import { list } from "./frister/list.js";
import { meaning } from "./frister/meaning.js";
import { next } from "./frister/next.js";
import { type Read, read } from "./frister/read.js";
import { saying } from "./frister/say.js";
import { timeline } from "./frister/timeline.js";
import { calendarButton, printButton } from "./frister/tools.js";
import { left, notYet } from "./frister/waiting.js";
import { fristerIn } from "./text-frister.js";

/**
 * Shows the deadlines of facts: those set as `value`, or those in the form whose id is in `for`.
 *
 * Attributes: `for`, `lang`, `headinglevel`.
 *
 * @example
 * <kvalitetsmodel-forhold id="forhold"></kvalitetsmodel-forhold>
 * <kvalitetsmodel-frister for="forhold"></kvalitetsmodel-frister>
 */
export class KvalitetsmodelFrister extends Following<Forhold, Read> {
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

  protected compute(value: Forhold | undefined): Read {
    return read(value);
  }

  protected show(shown: Read): void {
    const { level, uid, text } = this;
    const words = fristerIn(this.language);
    if (!("result" in shown)) {
      return replace(
        this.root,
        "problems" in shown ? notYet(words, this.language, shown.problems) : h("p", null, words.empty),
      );
    }
    const { value, result, facts } = shown;
    const say = saying(this.language, value.party);
    if (facts.length === 0) {
      return replace(
        this.root,
        h("div", { class: "kvm-empty" }, heading(level, null, words.emptyTitle), h("p", null, words.empty)),
        left({ text, words, language: this.language, level }, shown.left),
      );
    }
    const entries = entriesOf(result, facts, value.party);
    replace(
      this.root,
      left({ text, words, language: this.language, level }, shown.left),
      next(say, level, entries, result.today),
      h("div", { class: "kvm-tools" }, calendarButton(say, result, words.icsName, uid), printButton(say, uid)),
      meaning(say, uid, level, facts),
      entries.length === 0 ? h("p", null, words.nothing) : list(say, uid, level, entries),
      found(say, level, result, facts),
      timeline(say, { uid, level, width: this.#room.width }, entries, facts, result),
    );
  }
}
