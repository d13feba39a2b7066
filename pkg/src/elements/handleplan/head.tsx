// The computed part of a point: what it is, by when, what the law makes of it, and what it still lacks.
import type { VNode } from "preact";
import type { Finding, PlanFundKind } from "../engine.js";
import { FindingList } from "../proces/said.js";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Mark } from "../shared/view/mark.js";
import { Basis } from "./nearest.js";
import { type Seen, useNameOf, usePlanWords } from "./plan.js";
import { lacking, lastDay, otherReading, timeLeft } from "./say.js";

interface HeadProps {
  readonly point: Seen;
  /** Those about no field. */
  readonly findings: readonly Finding<PlanFundKind>[];
  /** What the button to take the frist as it is now does, if there is one. */
  readonly take?: () => void;
}

export function Head({ point, findings, take }: HeadProps): VNode {
  const { language } = useView();
  const words = usePlanWords();
  const nameOf = useNameOf();
  const last = lastDay(language, point);
  const left = timeLeft(language, point);
  const lacks = lacking(language, point);
  const about = point.label === undefined ? point.about : point.about.slice(1);
  const accept = ({ code }: Finding<PlanFundKind>): VNode | false =>
    code === "fristChanged" &&
    take !== undefined && (
      <p>
        <button type="button" class="function-link" onClick={take}>
          {words.fristSeen}
        </button>
      </p>
    );
  return (
    <>
      {(last !== undefined || point.paused) && (
        <p class="kvm-verdict">
          <Mark kind={left.mark} />
          <span>
            {last !== undefined && (
              <>
                <strong>{last}</strong>
                {" · "}
              </>
            )}
            {left.words}
            {point.otherReading !== undefined && ` · ${otherReading(language, point.otherReading)}`}
          </span>
        </p>
      )}
      {point.threatens && <Weighs words={words.threatens} />}
      {point.lapses && <Weighs words={words.lapses} />}
      <p>{spoken(point.text, language)}</p>
      <Basis point={point} />
      {about.length > 0 && (
        <p>
          <strong>{`${words.about}: `}</strong>
          {about.map(nameOf).join("; ")}
        </p>
      )}
      {findings.length > 0 && <FindingList findings={findings} more={accept} />}
      {!point.gone && (
        <p class="kvm-verdict kvm-lacks">
          <Mark kind={lacks === "" ? "success" : "open"} />
          <span>{lacks === "" ? words.nothingLacks : lacks}</span>
        </p>
      )}
    </>
  );
}

/** The findings that the head does not say already: that the frist has passed stands beside the frist. */
export const atHead = (findings: readonly Finding<PlanFundKind>[]): Finding<PlanFundKind>[] =>
  findings.filter(({ code }) => code !== "fristPassed");

const Weighs = ({ words }: { words: string }): VNode => (
  <p class="kvm-verdict">
    <Mark kind="warning" />
    <strong>{`${words}.`}</strong>
  </p>
);
