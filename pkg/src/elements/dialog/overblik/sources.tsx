// What all of it rests on, each once.
import type { VNode } from "preact";
import { SourceLine, Standing } from "../../proces/said.js";
import { useView } from "../../shared/view/context.js";
import { Heading } from "../../shared/view/heading.js";
import { dialogIn } from "../../../generated/texts/dialog.js";
import type { Shown } from "./said.js";

export function Sources({ result, value }: Shown): VNode {
  const { language, uid } = useView();
  const words = dialogIn(language);
  const { longMonths, graveMonths, manySteps } = result.settings;
  const isOwn = Object.keys(value.dialog?.settings ?? {}).length === 0;
  return (
    <section class="kvm-rests">
      <Heading>{words.sources}</Heading>
      <details class="details" id={`${uid}-sources`}>
        <summary class="details-summary">{words.allSources({ count: result.sources.length })}</summary>
        <ul class="details-text nobullet-list kvm-source-list">
          {result.sources.map((source) => (
            <li>
              <Standing of={source.standing} /> <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </details>
      <p class="kvm-basis">
        {`${words.limitsUsed({ long: longMonths, grave: graveMonths, many: manySteps })} ${isOwn ? words.limitsOwn : words.limitsSet}`}
      </p>
    </section>
  );
}
