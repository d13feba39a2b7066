// The plan on paper, to take along on the visit: only what is filled in, and boxes for what is seen. The fields on the
// screen would be forty pages.
import type { VNode } from "preact";
import type { Tema, VilkaarLinje } from "../engine.js";
import { BasisLine } from "../proces/said.js";
import { spoken } from "../shared/language.js";
import { numberOf } from "../shared/number.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Pair } from "../shared/view/pair.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import { dateInWords } from "../../words.js";
import { useFulgt } from "./case.js";
import type { Punkt } from "./filter.js";
import { UDFALD } from "../../generated/lists.js";

const box = "☐";

export function Paper(): VNode {
  const words = opfoelgningIn(useView().language);
  const { plan, points, model } = useFulgt((fulgt) => fulgt);
  return (
    <>
      {plan.vilkaar.length > 0 && <Heading>{words.vilkaar}</Heading>}
      {plan.vilkaar.map((one) => (
        <OneVilkaar key={one.id} {...one} />
      ))}
      <Heading>{words.points}</Heading>
      {model.temaer.map((tema) => (
        <OneTema key={tema.id} tema={tema} points={points.filter((point) => point.tema === tema.id)} />
      ))}
    </>
  );
}

function OneTema({ tema, points }: { tema: Tema; points: readonly Punkt[] }): VNode | null {
  const { language } = useView();
  if (points.length === 0) return null;
  return (
    <>
      <Heading below={1}>{`${tema.nr}. ${spoken(tema.label, language)}`}</Heading>
      {points.map((point) => (
        <OnePoint key={point.id} {...point} />
      ))}
    </>
  );
}

function OneVilkaar({ subject, frist, metOn, who, about, lapses, source }: VilkaarLinje): VNode {
  const { language } = useView();
  const words = opfoelgningIn(language);
  const law = useFulgt(({ plan }) => (source === undefined ? undefined : plan.sources[source]));
  return (
    <div class="kvm-paper-point">
      <p>
        <strong>{subject ?? words.newVilkaar}</strong>
      </p>
      <dl class="kvm-pairs">
        <Pair name={words.vilkaarFrist}>{frist === undefined ? words.noFrist : dateInWords(frist, language)}</Pair>
        {lapses && (
          <Pair name="">
            {words.lapses} {law && <BasisLine basis={law.basis} confidence={law.confidence} />}
          </Pair>
        )}
        <Pair name={words.metOn}>{metOn === undefined ? box : dateInWords(metOn, language)}</Pair>
        {who !== undefined && <Pair name={words.vilkaarWho}>{who}</Pair>}
        {about.length > 0 && <Pair name={words.vilkaarAbout}>{about.map(numberOf).join(", ")}</Pair>}
      </dl>
    </div>
  );
}

function OnePoint(point: Punkt): VNode {
  const { language, text } = useView();
  const words = opfoelgningIn(language);
  const { judgement, answer, svar, datakilder, when, who, outcome, seenOn } = point;
  const expected = [
    judgement === undefined ? undefined : text.judgement[judgement],
    answer === undefined ? undefined : text.answer[answer],
  ].filter((one) => one !== undefined);
  const day = (date: string | undefined): string | undefined =>
    date === undefined ? undefined : dateInWords(date, language);
  return (
    <div class="kvm-paper-point">
      <p>
        <strong>{`${numberOf(point.id)}. ${spoken(point.label, language)}`}</strong>
      </p>
      <dl class="kvm-pairs">
        <Filled name={words.expected} value={expected.join(" · ")} />
        <Filled name={words.why} value={point.begrundelse} />
        <Filled name={words.answer} value={svar?.text} />
        <Pair name={words.check}>
          {[spoken(point.checkText, language), point.verify].filter((one) => one !== undefined).join(" ")}
        </Pair>
        <Filled name={words.datakilder} value={datakilder.map((one) => text.datakilde[one]).join(", ")} />
        <Filled name={words.when} value={day(when)} />
        <Filled name={words.who} value={who} />
        <Filled name={words.note} value={point.note} />
        {point.proposalText && (
          <Pair name={words.proposal}>{`${spoken(point.proposalText, language)}. ${spoken(point.reasonText, language) ?? ""}`}</Pair>
        )}
        <Pair name={words.outcome}>
          {outcome === undefined
            ? UDFALD.map((one) => `${box} ${words.outcomes[one]}`).join("   ")
            : words.outcomes[outcome]}
        </Pair>
        <Filled name={words.outcomeNote} value={point.outcomeNote} />
        <Filled name={words.seenOn} value={day(seenOn)} />
      </dl>
    </div>
  );
}

const Filled = ({ name, value }: { name: string; value: string | undefined }): VNode | null =>
  value === undefined || value === "" ? null : <Pair name={name}>{value}</Pair>;
