// On top: which approval is followed, and how far the follow-up is.
import type { VNode } from "preact";
import type { Vurdering } from "../engine.js";
import { useOutcome } from "../proces/control.js";
import { Advises, SourceLine } from "../proces/said.js";
import { spoken } from "../shared/language.js";
import { useForm, useStore } from "../shared/form/context.js";
import { useUndo } from "../shared/form/undo.js";
import { Alert, AlertText } from "../shared/view/alert.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Pair } from "../shared/view/pair.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import { procesIn } from "../../generated/texts/proces.js";
import { dateInWords } from "../../words.js";
import { type Fulgt, useFulgt } from "./case.js";
import { daysTo, leftWords } from "./days.js";
import { countOf } from "./filter.js";
import type { Host } from "./host.js";
import type { KeptState } from "./kept.js";

export function Approval({ host }: { host: Host }): VNode {
  const { language, level } = useView();
  const { act, say } = useForm();
  const words = opfoelgningIn(language);
  const undo = useUndo();
  const kept = useStore(() => host.approval.state);
  const earlier = useStore(() => host.earlier());
  const isFollowed = useOutcome<Fulgt, boolean>((outcome) => outcome?.result !== undefined);
  const { copy, other } = kept;
  const take = (one: Vurdering): void => {
    act(() => host.exchange("approval", one));
    const done = words.tookApproval({ date: dateInWords(one.date, language) });
    if (copy === undefined) {
      say(done);
      return host.focus();
    }
    undo.offer({ words: done, back: words.undone, undo: () => act(() => host.exchange("approval", copy)) });
  };
  return (
    <section class="kvm-followed">
      <div>
        {copy === undefined ? (
          <Start />
        ) : (
          <>
            <Heading>{words.approval}</Heading>
            {isFollowed && <Followed copy={copy} kept={kept} />}
          </>
        )}
        {copy === undefined && other !== undefined ? (
          <Alert kind="warning" level={level + 1}>
            <AlertText>{procesIn(language).leftAssessment.whole({ of: "" })}</AlertText>
          </Alert>
        ) : (
          <>
            {/* Another approval is never taken without being asked for. */}
            {other !== undefined && host.readable(other) && (
              <Offer one={other} said={(date) => words.otherOpen({ date })} label={words.takeOpen} take={take} isFirst={copy === undefined} />
            )}
            {earlier !== undefined && (
              <Offer one={earlier} said={(date) => words.earlier({ date })} label={words.takeEarlier} take={take} isFirst={copy === undefined} />
            )}
          </>
        )}
      </div>
      {undo.node}
    </section>
  );
}

function Start(): VNode {
  const words = opfoelgningIn(useView().language);
  return (
    <div class="kvm-empty">
      <Heading>{words.startTitle}</Heading>
      <p>{words.startLead}</p>
      <ol>
        {words.start.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

function Followed({ copy, kept: { live, behind } }: { copy: Vurdering; kept: KeptState }): VNode {
  const { language } = useView();
  const words = opfoelgningIn(language);
  const { plan, model } = useFulgt((fulgt) => fulgt);
  const { name } = copy.tilbud ?? {};
  const { provisional } = plan.model;
  return (
    <>
      <p>
        <strong>{`${words.approvalOf({ date: dateInWords(plan.date, language) })}. `}</strong>
        {behind ? words.unreadableNow : live ? words.live : words.copy}
      </p>
      <dl class="kvm-pairs">
        {name !== undefined && <Pair name={words.tilbud}>{name}</Pair>}
        <Pair name={words.model}>
          {`${spoken(model.name, language)} (${model.id}). `}
          {/* That a model is not verified is shown with whatever is made with it. */}
          {provisional && <span class="kvm-basis">{spoken(provisional, language)}</span>}
        </Pair>
        <FirstVisit />
        <Pair name={words.counts}>{`${words.countWords(countOf(plan.points))}.`}</Pair>
      </dl>
      <Advises today={plan.today} />
    </>
  );
}

function FirstVisit(): VNode | null {
  const { language } = useView();
  const words = opfoelgningIn(language);
  const { firstVisit, today, sources } = useFulgt(({ plan }) => plan);
  const source = firstVisit && sources[firstVisit.source];
  if (firstVisit === undefined || source === undefined) return null;
  const { latest, confidence } = firstVisit;
  return (
    <Pair name={words.firstVisit}>
      {words.firstVisitLatest({ date: dateInWords(latest, language), left: leftWords(language, daysTo(latest, today)) })}{" "}
      <SourceLine source={source} confidence={confidence} />
    </Pair>
  );
}

interface OfferProps {
  readonly one: Vurdering;
  readonly said: (date: string) => string;
  readonly label: string;
  readonly take: (one: Vurdering) => void;
  /** Whether nothing is followed before it is taken. */
  readonly isFirst?: boolean;
}

/** Another assessment, and the button that takes it. */
export function Offer({ one, said, label, take, isFirst = false }: OfferProps): VNode {
  const { language, level } = useView();
  return (
    <Alert kind="info" level={level + 1}>
      <AlertText>{said(dateInWords(one.date, language))}</AlertText>
      <button type="button" class={isFirst ? "button button-primary" : "button button-secondary"} onClick={() => take(one)}>
        {label}
      </button>
    </Alert>
  );
}
