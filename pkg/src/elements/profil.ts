// <kvalitetsmodel-profil>: the result per theme, with everything a number must not travel without.
import { replace } from "./shared/dom.js";
import { Follower, type Shown } from "./shared/follower.js";
import { drawProfil, drawWaiting } from "./profil/draw.js";

/**
 * Shows the profile of an assessment: the one set as `value`, or that of the form whose id is in `for`.
 *
 * Attributes: `for`, `method` (`nested` or `flat`), `lang`, `headinglevel`.
 *
 * @example
 * <kvalitetsmodel-skema id="skema"></kvalitetsmodel-skema>
 * <kvalitetsmodel-profil for="skema"></kvalitetsmodel-profil>
 */
export class KvalitetsmodelProfil extends Follower {
  protected waiting(): string {
    return "";
  }

  protected show(shown: Shown): void {
    const context = { text: this.text, language: this.language, uid: this.uid, level: this.level };
    const parts =
      "profil" in shown
        ? drawProfil(context, shown, this.model)
        : drawWaiting(context, "problems" in shown ? shown.problems : undefined);
    replace(this.root, parts);
  }
}
