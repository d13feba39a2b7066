// What the assessment in drift says of a point, and the outcome that is proposed.
import type { VNode } from "preact";
import type { Level, Seen as SeenPoint, Udfald } from "../engine.js";
import { unsure } from "../proces/say.js";
import { spoken } from "../shared/language.js";
import type { Mark as Kind } from "../shared/marks.js";
import { numberOf } from "../shared/number.js";
import { useView } from "../shared/view/context.js";
import { Mark } from "../shared/view/mark.js";
import { Pair } from "../shared/view/pair.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import type { Punkt } from "./filter.js";

/** The marks differ in shape, and the words stand beside them. */
export const outcomeMark: Readonly<Record<Udfald, Kind>> = {
  confirmed: "success",
  notConfirmed: "warning",
  notYetSeen: "open",
};

export function Seen({ point }: { point: Punkt }): VNode {
  const { language, text } = useView();
  const words = opfoelgningIn(language);
  const { proposal, proposalText, reasonText, confidence } = point;
  if (proposal === undefined) return <p class="kvm-state">{words.seenNone}</p>;
  const { begrundelse, datakilder = [] } = point.seen ?? {};
  return (
    <dl class="kvm-pairs">
      <Pair name={words.seenOf}>
        <Says seen={point.seen} id={point.id} level={point.level} />
      </Pair>
      {begrundelse !== undefined && (
        <Pair name={words.why}>
          <span class="kvm-reason">{begrundelse}</span>
        </Pair>
      )}
      {datakilder.length > 0 && (
        <Pair name={words.restedOn}>{datakilder.map((one) => text.datakilde[one]).join(", ")}</Pair>
      )}
      <Pair name={words.proposal}>
        <span class="kvm-verdict">
          <Mark kind={outcomeMark[proposal]} />
          <span>
            <strong>{`${spoken(proposalText, language) ?? ""}. `}</strong>
            {spoken(reasonText, language) ?? ""} <span class="kvm-basis">{unsure(language, confidence)}</span>
          </span>
        </span>
      </Pair>
    </dl>
  );
}

interface SaysProps {
  readonly seen: SeenPoint | undefined;
  /** Of the point. */
  readonly id: string;
  readonly level: Level;
}

/** The answer in words; and where it stands, when that is somewhere else than at the point. */
function Says({ seen, id, level }: SaysProps): VNode {
  const { language, text } = useView();
  const words = opfoelgningIn(language);
  if (seen === undefined) return <>{words.seenNothing}</>;
  const { answer, judgement, label } = seen;
  const judged = judgement === undefined || judgement === "notJudged" ? undefined : text.judgement[judgement];
  const said = judged ?? (answer === undefined ? undefined : text.answer[answer]);
  const number = numberOf(seen.id);
  const elsewhere =
    seen.level !== level
      ? words.seenInstead({ label: `${number}. ${spoken(label, language)}` })
      : seen.id === id
        ? undefined
        : words.seenElsewhere({ id: number, label: spoken(label, language) });
  return (
    <>
      <strong>{said ?? words.seenNothing}</strong>
      {elsewhere !== undefined && <div class="kvm-note-line kvm-basis">{elsewhere}</div>}
    </>
  );
}
