// <kvalitetsmodel-profil>: the result per theme, with everything a number must not travel without.
import type { ComponentChildren } from "preact";
import type { Problem } from "./engine.js";
import { type Assessed, Follower } from "./shared/view/follower.js";
import { ProfilView, Waiting } from "./profil/draw.js";

/**
 * Shows the profile of an assessment: the one set as `value`, or that of the form whose id is in `for`.
 *
 * Attributes: `for`, `method` (`nested` or `flat`), `sag` (the id of the case it is a part of, where it is not inside
 * it), `place` (of the assessment in that, such as `vurderinger/0`; the last by default), `lang`, `headinglevel`, `instance`.
 *
 * @example
 * <kvalitetsmodel-skema id="skema"></kvalitetsmodel-skema>
 * <kvalitetsmodel-profil for="skema"></kvalitetsmodel-profil>
 */
export class KvalitetsmodelProfil extends Follower {
  protected waiting(): string {
    return "";
  }

  protected assessed(assessed: Assessed): ComponentChildren {
    return <ProfilView {...assessed} model={this.model} />;
  }

  protected unassessed(problems?: readonly Problem[]): ComponentChildren {
    return <Waiting problems={problems} />;
  }
}
