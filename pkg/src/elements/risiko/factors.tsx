// Every factor of the risk model: where it is from, what was seen, the level it is at, and its thresholds.
import type { VNode } from "preact";
import type { Faktorsvar } from "../engine.js";
import { type Language, spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { type Row, Table } from "../shared/view/table.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import { factorOf, levelName, type Shown } from "./model.js";
import { SourceOf } from "./source.js";
import { thresholdWords, valueWords } from "./values.js";

export function Factors({ result, model }: Shown): VNode {
  const { language, uid } = useView();
  const text = risikoIn(language);
  const { factors, leftOut } = result.proposal;
  return (
    <details class="details kvm-factors" id={`${uid}-factors`}>
      <summary class="details-summary">{text.factors}</summary>
      <div class="details-text">
        <Table
          name="factor-table"
          caption={text.factorsCaption}
          columns={text.factorColumns}
          rows={factors.map((factor) => row(language, model, factor))}
        />
        {leftOut.length > 0 && (
          <>
            <p class="kvm-caption">{text.factorsLeftOut}</p>
            <ul>
              {leftOut.map(({ factor, reason }) => (
                <li>{`${spoken(factorOf(model, factor)?.label, language) ?? factor}. ${text.leftOut[reason]}`}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}

function row(language: Language, model: Shown["model"], factor: Faktorsvar): Row {
  const text = risikoIn(language);
  const { value, seenIn } = factor;
  const name = (level: string): string => spoken(levelName(model, level), language);
  return {
    head: (
      <>
        {spoken(factor.label, language)}
        <SourceOf {...factor} />
      </>
    ),
    cells: [
      value === undefined ? (
        text.notKnown
      ) : (
        <>
          <strong>{valueWords(language, factor, value, factor.shown)}</strong>
          {seenIn && <div class="kvm-note-line kvm-basis">{text.from[seenIn]}</div>}
          <div class="kvm-note-line">{name(factor.level)}</div>
        </>
      ),
      factor.steps.map(({ level, from }) => (
        <div class="kvm-note-line">{text.levelFrom({ level: name(level), threshold: thresholdWords(language, factor, from) })}</div>
      )),
    ],
  };
}
