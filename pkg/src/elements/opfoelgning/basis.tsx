// What the plan and its verification rest on, each once.
import type { VNode } from "preact";
import { SourceLine, Standing } from "../proces/said.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import { useFulgt } from "./case.js";
import { sourcesOf } from "./found.js";

export function Basis(): VNode {
  const { language } = useView();
  const sources = useFulgt(sourcesOf);
  return (
    <section class="kvm-rests">
      <Heading>{opfoelgningIn(language).sources}</Heading>
      <ul class="nobullet-list kvm-found">
        {sources.map((source) => (
          <li class="kvm-finding">
            <Standing of={source.standing} /> <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
