// An assessment of the case: the form, and beside it the picture and the profile. Each assessment is its own; another date
// is another one, and the answers of 2024 are never those of 2026.
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Vurdering } from "kvalitetsmodel";
import type { Kept } from "../cases/kept.js";
import { change, open } from "../cases/open.js";
import { address, go, refine } from "../shared/address.js";
import { text, useText } from "../shared/language.js";
import { say, unsay } from "../shared/messages.js";
import { useWatched } from "../shared/watched.js";
import { assessmentName, assessmentsOf, type CaseAssessment, chosen, placeOf } from "./assessments.js";
import { Halves } from "./halves.js";

export function Assessment(): VNode {
  const t = useText();
  const { kept } = useWatched(open);
  const at = chosen(kept.sag, useWatched(address));
  const place = placeOf(at);
  // Another assessment is another form: what was unfolded in the one is not in the other.
  const key = `${kept.sag.id ?? ""} ${at}`;
  const form = useRef<HTMLElement & { aside?: readonly Vurdering[] }>(null);
  useEffect(() => {
    // What the case has no room for, kept beside it.
    const aside = open.value.kept.aside?.[place];
    if (form.current !== null && aside !== undefined) form.current.aside = aside;
  }, [key]);
  return (
    <>
      <Choice />
      <Halves
        isFormLong
        lead={t.lead.vurdering}
        jump={t.toResult}
        form={<kvalitetsmodel-skema key={key} ref={form} id="skema" sag="sag" place={place} folded headinglevel="2" />}
        result={
          <>
            <kvalitetsmodel-spindelvaev key={key} sag="sag" place={place} headinglevel="2" />
            <kvalitetsmodel-profil key={key} sag="sag" place={place} headinglevel="2" />
          </>
        }
      />
    </>
  );
}

/** Which assessment, and another. Before there is one there is nothing to choose. */
function Choice(): VNode | null {
  const t = useText();
  const { kept } = useWatched(open);
  const at = chosen(kept.sag, useWatched(address));
  const all = assessmentsOf(kept.sag);
  if (all.length === 0) return null;
  const to = (nr: number): void => go({ view: "vurdering", of: { ...address.value.of, nr: String(nr) } });
  return (
    <div class="page-tools d-print-none">
      <label class="form-label page-beside" for="choose-assessment">
        {t.whichAssessment}
      </label>
      <select id="choose-assessment" class="form-select page-beside" value={String(at)} onChange={({ currentTarget }) => to(Number(currentTarget.value))}>
        {all.map((one, nr) => (
          <option key={nr} value={String(nr)}>
            {assessmentName(one, nr, t)}
          </option>
        ))}
        {at === all.length && <option value={String(at)}>{t.newAssessment}</option>}
      </select>
      {at < all.length && (
        <button type="button" class="button button-secondary" onClick={() => to(all.length)}>
          {t.newAssessment}
        </button>
      )}
      {at < all.length && (
        <button type="button" class="button button-tertiary" id="delete-assessment" onClick={() => removed(at)}>
          {t.deleteAssessment}
        </button>
      )}
      {all.length > 1 && (
        <a href="#sammenligning" onClick={(event) => (event.preventDefault(), go({ view: "sammenligning", of: {} }))}>
          {t.compareThem}
        </a>
      )}
    </div>
  );
}

/** Takes an assessment out of the case, with the way back. */
function removed(at: number): void {
  const before = open.value.kept;
  const all = assessmentsOf(before.sag);
  const without = all.filter((_, place) => place !== at);
  const { vurderinger: _, ...rest } = before.sag;
  change({ sag: without.length === 0 ? rest : { ...rest, vurderinger: without }, aside: moved(before.aside, at) });
  const name = assessmentName(all[at], at, text());
  refine({ view: "vurdering", of: { sag: before.sag.id ?? "" } });
  const undo = (): void => {
    unsay("removed");
    // Where it stood, in what the case is by now.
    const now = open.value.kept.sag;
    const put = [...assessmentsOf(now).slice(0, at), all[at], ...assessmentsOf(now).slice(at)] as CaseAssessment[];
    change({ sag: { ...now, vurderinger: put }, aside: before.aside });
    refine({ view: "vurdering", of: { sag: now.id ?? "", nr: String(at) } });
  };
  say("removed", (t) => ({ kind: "success", title: t.assessmentDeleted({ name }), actions: [[t.undo, undo]] }), { focus: true });
}

/** What was kept beside the assessments, each at the place where its own now stands. */
function moved(aside: Kept["aside"], gone: number): Kept["aside"] {
  const places = Object.entries(aside ?? {}).flatMap(([place, answers]) => {
    const at = Number(place.split("/")[1]);
    return at === gone ? [] : [[placeOf(at > gone ? at - 1 : at), answers] as const];
  });
  return Object.fromEntries(places);
}
