// The assessment in drift: which one the plan is held up against, and what came of the expectations.
import type { VNode } from "preact";
import type { OpfoelgningSettings, Udfald, Verificering, Vurdering } from "../engine.js";
import { SourceLine, Standing } from "../proces/said.js";
import { spoken } from "../shared/language.js";
import { useForm, useStore } from "../shared/form/context.js";
import { SelectField } from "../shared/form/select.js";
import { useUndo } from "../shared/form/undo.js";
import { numberOf } from "../shared/number.js";
import { Alert, AlertText } from "../shared/view/alert.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Table } from "../shared/view/table.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import { dateInWords } from "../../words.js";
import { Offer } from "./approval.js";
import { useFulgt } from "./case.js";
import type { Host } from "./host.js";
import { sameAnswers } from "./kept.js";
import { UDFALD } from "../../generated/lists.js";

export function Drift({ host }: { host: Host }): VNode {
  const { language } = useView();
  const { act } = useForm();
  const words = opfoelgningIn(language);
  const undo = useUndo();
  const { copy, live, behind, ofCase, other } = useStore(() => host.drift.state);
  const isVerified = useFulgt(({ verificering }) => verificering !== undefined);
  const take = (one: Vurdering | undefined): void => {
    act(() => host.exchange("drift", one));
    const done = one === undefined ? words.droppedDrift : words.tookDrift({ date: dateInWords(one.date, language) });
    undo.offer({ words: done, back: words.undone, undo: () => act(() => host.exchange("drift", copy)) });
  };
  const standing = behind ? words.unreadableNow : live ? words.driftLive : words.driftCopy;
  return (
    <section class="kvm-verification">
      <div>
        <Heading>{isVerified ? words.verification : words.drift}</Heading>
        {copy === undefined ? (
          <p>{ofCase ? words.driftNoneOfCase : words.driftNone}</p>
        ) : (
          <>
            {isVerified ? <Counts standing={standing} /> : <p>{standing}</p>}
            <NotVerified />
            <SameAnswers host={host} copy={copy} />
            {!live && (
              <p>
                <button type="button" class="function-link" onClick={() => take(undefined)}>
                  {words.dropDrift}
                </button>
              </p>
            )}
          </>
        )}
        {copy !== undefined && other !== undefined && host.readable(other) && (
          <Offer one={other} said={(date) => words.driftOtherOpen({ date })} label={words.takeOpenDrift} take={take} />
        )}
      </div>
      <Limits hidden={copy === undefined} />
      {undo.node}
    </section>
  );
}

/** What is proposed and noted of the points, counted. */
function Counts({ standing }: { standing: string }): VNode {
  const { language } = useView();
  const words = opfoelgningIn(language);
  const { approval, drift, counts, points } = useFulgt(({ verificering }) => verificering as Verificering);
  const noted = (outcome: Udfald | undefined): number => points.filter((one) => one.outcome === outcome).length;
  const ended = points.filter(({ reason }) => reason === "ended").map(({ id }) => numberOf(id));
  return (
    <>
      <p>
        {words.verificationLead({ approval: dateInWords(approval.date, language), drift: dateInWords(drift.date, language) })}
        {` ${standing}`}
      </p>
      <Table
        name="counts"
        caption={words.countCaption}
        columns={words.countColumns}
        rows={[
          ...UDFALD.map((one) => ({ head: words.outcomes[one], cells: [counts[one], noted(one)] })),
          { head: words.notNoted, cells: ["–", noted(undefined)] },
        ]}
      />
      {approval.model.id !== drift.model.id && <p>{words.across}</p>}
      {ended.length > 0 && <p>{words.ended({ ids: ended.join(", ") })}</p>}
    </>
  );
}

/** Why the plan is not held up against the assessment. */
function NotVerified(): VNode | null {
  const { language, level } = useView();
  const problems = useFulgt(({ notVerified }) => notVerified);
  if (problems.length === 0) return null;
  return (
    <Alert kind="warning" title={opfoelgningIn(language).driftLeft} level={level + 1}>
      <ul class="alert-text">
        {problems.map(({ message }) => (
          <li>{spoken(message, language)}</li>
        ))}
      </ul>
    </Alert>
  );
}

function SameAnswers({ host, copy }: { host: Host; copy: Vurdering }): VNode | null {
  const { language, level } = useView();
  const approval = useStore(() => host.approval.state.copy);
  if (approval === undefined || !sameAnswers(copy, approval)) return null;
  return (
    <Alert kind="info" level={level + 1}>
      <AlertText>{opfoelgningIn(language).driftSame}</AlertText>
    </Alert>
  );
}

/** Our own limits, as the engine has them. */
const standard = { highFrom: 4, lowTo: 2 } as const satisfies Required<OpfoelgningSettings>;
const choices = { highFrom: [2, 3, 4, 5], lowTo: [1, 2, 3, 4] } as const;
type Name = keyof typeof choices;

function Limits({ hidden }: { hidden: boolean }): VNode {
  const { language, uid } = useView();
  const words = opfoelgningIn(language);
  const source = useFulgt(({ verificering }) => verificering?.sources[verificering.limitsSource]);
  return (
    <details class="details" id={`${uid}-limits`} hidden={hidden}>
      <summary class="details-summary">{words.limits}</summary>
      <div class="details-text">
        <p class="kvm-basis">
          {source && (
            <>
              <Standing of={source.standing} /> <SourceLine source={source} />
            </>
          )}
        </p>
        <div class="kvm-limits">
          <Limit name="highFrom" also={["/settings"]} />
          <Limit name="lowTo" />
        </div>
      </div>
    </details>
  );
}

function Limit({ name, also = [] }: { name: Name; also?: readonly string[] }): VNode {
  const { language, text } = useView();
  const { store } = useForm();
  const words = opfoelgningIn(language);
  const pointer = `/settings/${name}`;
  return (
    <SelectField
      pointer={pointer}
      also={also}
      label={words[name]}
      chosen={String(useStore(() => store.at(pointer)) ?? standard[name])}
      options={choices[name].map((score) => {
        const label = words.scoreWord({ score, words: text.scale[score] });
        return { value: String(score), label: score === standard[name] ? `${label}, ${words.standard}` : label };
      })}
      write={(value) => store.set(pointer, Number(value) === standard[name] ? undefined : Number(value))}
    />
  );
}
