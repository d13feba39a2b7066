// One report on paper: for the board what is next and by when, the plan and the picture; for the konsulent the assessment,
// the risk, the course and the follow-up.
import type { VNode } from "preact";
import { eventsOf, nameOf } from "../cases/kept.js";
import { open } from "../cases/open.js";
import { today } from "../../pkg/src/elements/shared/today.js";
import { dayInWords, useText } from "../shared/language.js";
import { useWatched } from "../shared/watched.js";
import { readerOf, role } from "../who.js";
import { assessmentName, assessmentsOf, latest, placeOf } from "./assessments.js";

export function Report(): VNode {
  const t = useText();
  const { kept } = useWatched(open);
  const isEmpty = eventsOf(kept.sag).length === 0 && assessmentsOf(kept.sag).length === 0;
  const isForTilsyn = useWatched(role) === "konsulent";
  return (
    <>
      <p class="d-print-none">{isForTilsyn ? t.report.leadTilsyn : t.report.lead}</p>
      <p class="page-tools d-print-none">
        <button type="button" class="button button-primary" onClick={() => print()}>
          {t.report.print}
        </button>
      </p>
      <article class={isForTilsyn ? "page-report page-report-tilsyn" : "page-report"} key={kept.sag.id}>
        <header class="page-front">
          <p class="page-front-title">{isForTilsyn ? t.report.titleTilsyn : t.report.title}</p>
          <p class="page-front-name">{nameOf(kept.sag) ?? t.printNoName}</p>
          <p>{t.report.of({ day: dayInWords(kept.today ?? today()) })}</p>
          <p>{t.printNote}</p>
        </header>
        {isEmpty ? <p>{t.report.empty}</p> : isForTilsyn ? <ForTilsyn /> : <ForBoard />}
      </article>
    </>
  );
}

function ForBoard(): VNode {
  const t = useText();
  return (
    <>
      <Part title={t.report.next}>
        <kvalitetsmodel-frister sag="sag" sections="next" headinglevel="3" />
      </Part>
      <Part title={t.views.handleplan}>
        <kvalitetsmodel-handleplan sag="sag" headinglevel="3" />
      </Part>
      <Assessed />
      <Part title={t.views.frister}>
        <kvalitetsmodel-frister sag="sag" sections="list findings" headinglevel="3" />
      </Part>
    </>
  );
}

function ForTilsyn(): VNode {
  const t = useText();
  const { sag } = useWatched(open).kept;
  const hasCourse = (Array.isArray(sag.concerns) && sag.concerns.length > 0) || sag.dialog !== undefined;
  return (
    <>
      <Assessed />
      <Part title={t.views.risiko}>
        <kvalitetsmodel-risiko sag="sag" headinglevel="3" />
      </Part>
      {hasCourse && (
        <Part title={t.views.dialog}>
          <kvalitetsmodel-dialogoverblik sag="sag" headinglevel="3" />
        </Part>
      )}
      {eventsOf(sag).length > 0 && (
        <Part title={t.views.frister}>
          <kvalitetsmodel-frister sag="sag" sections="list findings" headinglevel="3" {...readerOf("konsulent")} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: VNode | readonly VNode[] }): VNode {
  return (
    <section class="page-report-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The latest assessment, with the one before it behind it. */
function Assessed(): VNode | null {
  const t = useText();
  const { kept } = useWatched(open);
  const at = latest(kept.sag);
  if (at < 0) return null;
  return (
    <Part title={t.views.vurdering}>
      <p>{assessmentName(assessmentsOf(kept.sag)[at], at, t)}</p>
      <kvalitetsmodel-spindelvaev sag="sag" place={placeOf(at)} headinglevel="3" />
      <kvalitetsmodel-profil sag="sag" place={placeOf(at)} headinglevel="3" />
    </Part>
  );
}
