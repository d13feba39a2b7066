// When a course counts as long: our own numbers, folded away, since no source has any.
import type { VNode } from "preact";
import { wholeNumber } from "../events/numbers.js";
import { TextField } from "../shared/form/text.js";
import { useView } from "../shared/view/context.js";
import { dialogIn } from "../../generated/texts/dialog.js";

const limits = ["longMonths", "graveMonths", "manySteps"] as const;
export const settings = "/dialog/settings";

export function Settings(): VNode {
  const { language, uid } = useView();
  const words = dialogIn(language);
  return (
    <details class="details kvm-settings" id={`${uid}-settings`}>
      <summary class="details-summary">{words.settings}</summary>
      <div class="details-text">
        <p>{words.settingsLead}</p>
        {limits.map((member, place) => {
          const [label, hint] = words.limits[member];
          const also = place === 0 ? [settings] : [];
          return (
            <TextField key={member} pointer={`${settings}/${member}`} {...{ also, label, hint }} read={wholeNumber} />
          );
        })}
      </div>
    </details>
  );
}
