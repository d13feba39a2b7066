// A home for the case: what is next and by when, what is missing, the letters in order, and the assessment at a glance.
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Bilingual, CaseEvent } from "kvalitetsmodel";
import { assessmentIn } from "../../pkg/src/elements/shared/sag/assessment.js";
import { today } from "../../pkg/src/elements/shared/today.js";
import { eventsOf, type Kept } from "../cases/kept.js";
import { open } from "../cases/open.js";
import { type Engine, engine } from "../engine.js";
import { hashOf } from "../shared/address.js";
import { dayInWords, language, useText } from "../shared/language.js";
import { useWatched } from "../shared/watched.js";
import { readerOf, role } from "../who.js";
import { assessmentName, assessmentsOf, latest, placeOf } from "./assessments.js";

/** How many of what is missing is told here; the rest stands with its event under Frister. */
const MOST_MISSING = 5;

export function Home(): VNode {
  const t = useText();
  const { kept } = useWatched(open);
  const its = useWatched(engine);
  const who = useWatched(role);
  const isTilsyn = who === "konsulent";
  const events = eventsOf(kept.sag);
  const all = assessmentsOf(kept.sag);
  const { events: told } = kept.sag as { events?: unknown };
  if (told !== undefined && !Array.isArray(told)) return <Unread />;
  if (events.length === 0 && all.length === 0) return <Empty />;
  // What there is most of stands first: without a letter that is the assessment.
  if (events.length === 0) {
    return (
      <>
        <div class="page-home">
          <Assessed its={its} kept={kept} />
          <Events events={events} its={its} />
        </div>
        <Wheel kept={kept} />
      </>
    );
  }
  return (
    <>
      <div class="page-home">
        <div>
          <kvalitetsmodel-frister class="page-card" sag="sag" sections="next" headinglevel="2" {...readerOf(who)} />
          <p class="page-tools d-print-none">
            {/* The plan is the tilbud's own. */}
            <a class="button button-primary" href={hashOf({ view: isTilsyn ? "risiko" : "handleplan", of: {} })}>
              {isTilsyn ? t.home.risk : t.home.plan}
            </a>
            <a class="button button-secondary" href={hashOf({ view: "frister", of: {} })}>
              {t.home.deadlines}
            </a>
          </p>
          {its && <Missing its={its} kept={kept} />}
        </div>
        <div>
          <Events events={events} its={its} />
          <Assessed its={its} kept={kept} />
        </div>
      </div>
      <Wheel kept={kept} />
    </>
  );
}

/** What comes each year on its own day; a family has few other days. It is a table, and wants the whole width. */
function Wheel({ kept }: { readonly kept: Kept }): VNode | null {
  const reader = readerOf(useWatched(role));
  return kept.sag.party === "plejefamilie" ? <kvalitetsmodel-aarshjul class="page-wheel" sag="sag" headinglevel="2" {...reader} /> : null;
}

/** What has happened cannot be read at all: it is no empty case. */
function Unread(): VNode {
  const t = useText();
  return (
    <div class="page-card page-missing">
      <h2>{t.home.unread}</h2>
      <p>{t.home.unreadText}</p>
      <p>
        <a href={hashOf({ view: "frister", of: {} })}>{t.home.deadlines}</a>
      </p>
    </div>
  );
}

/** Nothing has been told yet: how to begin. */
function Empty(): VNode {
  const t = useText();
  if (useWatched(role) === "konsulent") return <EmptyOfTilsyn />;
  return (
    <div class="page-home">
      <div class="page-card">
        <h2>{t.home.empty}</h2>
        <p>{t.home.emptyText}</p>
        <p class="page-tools">
          <a class="button button-primary" href={hashOf({ view: "brev", of: {} })}>
            {t.home.letter}
          </a>
          <a class="button button-secondary" href={hashOf({ view: "vurdering", of: {} })}>
            {t.home.assess}
          </a>
        </p>
      </div>
      <div>
        <h2>{t.home.year}</h2>
        <p>{t.home.yearText}</p>
        <p>
          <a href={hashOf({ view: "frister", of: { aar: "1" } })}>{t.home.yearLink}</a>
        </p>
      </div>
    </div>
  );
}

function EmptyOfTilsyn(): VNode {
  const t = useText();
  const link = (view: string, words: string, isFirst = false): VNode => (
    <a class={isFirst ? "button button-primary" : "button button-secondary"} href={hashOf({ view, of: {} })}>
      {words}
    </a>
  );
  return (
    <div class="page-card">
      <h2>{t.home.empty}</h2>
      <p>{t.home.emptyTilsyn}</p>
      <p class="page-tools">
        {link("vurdering", t.views.vurdering, true)}
        {link("risiko", t.home.risk)}
        {link("dialog", t.views.dialog)}
      </p>
    </div>
  );
}

/** What nobody has told and an answer rests on. */
function Missing({ its, kept }: { readonly its: Engine; readonly kept: Kept }): VNode | null {
  const t = useText();
  const lang = useWatched(language);
  const found = useMemo(() => missingIn(its, kept), [its, kept, lang]);
  if (found.length === 0) return null;
  return (
    <section class="page-missing-list" aria-labelledby="home-missing">
      <h2 id="home-missing">{t.home.missing}</h2>
      <ul>
        {found.slice(0, MOST_MISSING).map((words) => (
          <li>{words[lang]}</li>
        ))}
      </ul>
      {found.length > MOST_MISSING && (
        <p>
          <a href={hashOf({ view: "frister", of: {} })}>{t.home.moreMissing({ count: found.length - MOST_MISSING })}</a>
        </p>
      )}
    </section>
  );
}

function missingIn(its: Engine, kept: Kept): Bilingual[] {
  if (eventsOf(kept.sag).length === 0) return [];
  const { value } = its.frister(kept.sag, kept.today ?? today(), { partial: true });
  const told = (value?.findings ?? []).filter(({ severity }) => severity === "warning").map(({ message }) => message);
  return [...new Map(told.map((one) => [one.da, one])).values()];
}

/** What has come and what they have done, the last first. */
function Events({ events, its }: { readonly events: readonly CaseEvent[]; readonly its: Engine | undefined }): VNode {
  const t = useText();
  const lang = useWatched(language);
  const words = useMemo(() => new Map(its?.eventKinds().map(({ kind, label }) => [kind as string, label])), [its, lang]);
  const name = (kind: string): string => words.get(kind)?.[lang] ?? "";
  const sorted = [...events].sort((a, b) => (String(a.date) < String(b.date) ? 1 : -1));
  return (
    <section aria-labelledby="home-events">
      <h2 id="home-events">{t.home.events}</h2>
      {sorted.length === 0 && <p>{t.home.noEvents}</p>}
      <ol class="nobullet-list page-events">
        {sorted.map(({ kind, date, id }, at) => (
          <li key={id ?? at}>
            <span class="page-event-day">{typeof date === "string" ? dayInWords(date) : ""}</span>{" "}
            {id === undefined ? name(kind) : <a href={hashOf({ view: "brev", of: { af: id } })}>{name(kind)}</a>}
          </li>
        ))}
      </ol>
      <p class="page-tools d-print-none">
        <a class="button button-secondary" href={hashOf({ view: "brev", of: {} })}>
          {t.home.addLetter}
        </a>
        <a href={hashOf({ view: "frister", of: {} })}>{t.home.changeEvents}</a>
      </p>
    </section>
  );
}

/** The latest assessment: how far it is, and its picture. */
function Assessed({ its, kept }: { readonly its: Engine | undefined; readonly kept: Kept }): VNode {
  const t = useText();
  const isTilsyn = useWatched(role) === "konsulent";
  const all = assessmentsOf(kept.sag);
  const at = latest(kept.sag);
  const lang = useWatched(language);
  const state = useMemo(() => its && stateOf(its, kept, at), [its, kept, at]);
  return (
    <section aria-labelledby="home-assessed">
      <h2 id="home-assessed">{t.home.assessed}</h2>
      {at < 0 ? (
        <p>{isTilsyn ? t.home.notAssessedTilsyn : t.home.notAssessed}</p>
      ) : (
        <>
          <p>
            {assessmentName(all[at], at, t)}
            {state !== undefined && <>. {(state.isJudged ? t.home.leftKriterier : t.home.leftIndikatorer)({ count: state.open })}</>}
          </p>
          {state !== undefined && state.notMet.length > 0 && (
            <div class="page-card page-missing">
              <h3>{t.home.notMet({ count: state.notMet.length })}</h3>
              <ul>
                {state.notMet.map((label) => (
                  <li>{label[lang]}</li>
                ))}
              </ul>
              {!isTilsyn && (
                <>
                  <p>{t.home.notMetText}</p>
                  <p>
                    <a href={hashOf({ view: "handleplan", of: {} })}>{t.home.plan}</a>
                  </p>
                </>
              )}
            </div>
          )}
          <kvalitetsmodel-spindelvaev sag="sag" place={placeOf(at)} headinglevel="3" />
        </>
      )}
      <p class="d-print-none">
        <a class="button button-secondary" href={hashOf({ view: "vurdering", of: {} })}>
          {at >= 0 ? t.home.goOn : isTilsyn ? t.home.assessTilsyn : t.home.assess}
        </a>
      </p>
    </section>
  );
}

interface State {
  /** Whether its criteria are judged, as they are from 2026. */
  readonly isJudged: boolean;
  /** How many indicators or criteria have no answer yet. */
  readonly open: number;
  /** The criteria that are judged as not met. */
  readonly notMet: readonly Bilingual[];
}

function stateOf(its: Engine, { sag }: Kept, at: number): State | undefined {
  const whole = assessmentIn(sag, placeOf(at));
  if (whole === undefined) return undefined;
  try {
    const open = its.findings(whole).findings.filter(({ code }) => code === "notAnswered" || code === "kriteriumNotJudged").length;
    const { temaer, allCriteria } = its.profil(whole);
    const kriterier = temaer.flatMap((tema) => tema.kriterier);
    return { isJudged: allCriteria !== undefined, open, notMet: kriterier.filter(({ judgement }) => judgement === "notMet").map(({ label }) => label) };
  } catch {
    // The form tells what cannot be read of it.
    return undefined;
  }
}

