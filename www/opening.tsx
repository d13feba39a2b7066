// Opening a file, anywhere on the page: whatever the package knows is recognised. A case comes into the list, an assessment
// alone into the case that is open where a person wants it there.
import type { VNode } from "preact";
import type { Problem, Sag } from "kvalitetsmodel";
import { each, type Question, questions } from "../pkg/src/elements/sag/questions.js";
import { same } from "../pkg/src/elements/shared/form/same.js";
import { today } from "../pkg/src/elements/shared/today.js";
import { addCase, change, open, openCase } from "./cases/open.js";
import { bare, beginMerge, openMergeOf } from "./cases/open-merges.js";
import { eventsOf, idOf, type Kept, kept, nameOf } from "./cases/kept.js";
import { merge } from "./cases/merge.js";
import { baseOf, keepRevision } from "./cases/revisions.js";
import { Taken } from "./differences.js";
import { type Engine, loadEngine } from "./engine.js";
import { tellMerge } from "./open-merge.js";
import { go } from "./shared/address.js";
import { chosenFile, type FileProblem, ProblemList, type ReadFile } from "./shared/files.js";
import { type PageText, text } from "./shared/language.js";
import { say, unsay } from "./shared/messages.js";
import { assessmentsOf } from "./views/assessments.js";
import { partyOf, role } from "./who.js";

/** Asks for a file, and opens it. */
export async function openFile(): Promise<void> {
  const file = await chosenFile();
  if (file !== undefined) await take(file);
}

async function take(file: ReadFile): Promise<void> {
  const { name } = file;
  if ("problems" in file) return refuse(name, file.problems);
  const its = await loadEngine();
  if (its === undefined) return;
  try {
    const { sag, dropped, today: day } = its.readSag(file.value);
    unsay("bad-file");
    const whole: Sag = { ...sag, party: sag.party ?? partyOf(role.value) };
    const here = open.value.kept.sag;
    // That of a plejefamilie is no tilbud's.
    if (isOnlyAssessments(whole) && hasContent(here) && whole.party === here.party) return askWhere(name, whole);
    opened(name, whole, { ...(day === undefined ? {} : { today: day }) }, dropped);
    tellProblems(its, name, whole);
  } catch (error) {
    if (!(error instanceof its.KvalitetsmodelError)) throw error;
    refuse(name, error.problems);
  }
}

function refuse(name: string, problems: readonly FileProblem[]): void {
  say(
    "bad-file",
    (t) => ({
      kind: "error",
      title: t.badFileTitle({ name }),
      body: (
        <>
          <p class="alert-text">{t.badFile}</p>
          <ProblemList problems={problems} />
        </>
      ),
    }),
    { focus: true },
  );
}

/** A case from a file. One that is here already is what somebody was given: what either has changed is put together. */
function opened(name: string, sag: Sag, more: { today?: string }, dropped: readonly string[]): void {
  const here = sag.id === undefined ? undefined : kept(sag.id);
  if (here !== undefined) return joined(name, here, sag, dropped);
  const own = fromFile(sag);
  addCase(own, more);
  keepRevision(own);
  go({ view: "sag", of: { sag: open.value.kept.sag.id ?? "" } });
  say("opened", (t) => ({ kind: "success", title: t.openedTitle({ name }), body: `${t.opened} ${droppedIn(t, dropped)}`.trim() }), { focus: true });
}

/** What of a file cannot be read is kept as it is, told here, and told again in the field where it stands. */
function tellProblems(its: Engine, name: string, sag: Sag): void {
  // Also of a part that nothing follows from yet, such as a wording without an assessment.
  const isThere = (one: Question): boolean => one.isAsked(sag) || one.reads.some((part) => part !== "vurderinger" && sag[part] !== undefined);
  const isNone = ({ path, code }: Problem): boolean => path === "/vurderinger" && code === "missing";
  const told = questions.filter(isThere).flatMap(({ name: ask }) => its[ask](sag, today(), { partial: true }).problems);
  const problems = each(told.filter((one) => !isNone(one)));
  if (problems.length === 0) return unsay("bad-file");
  const body = (t: PageText): VNode => (
    <>
      <p class="alert-text">{t.partlyRead}</p>
      <ProblemList problems={problems} />
    </>
  );
  say("bad-file", (t) => ({ kind: "warning", title: t.partlyReadTitle({ name }), body: body(t) }));
}

const droppedIn = (t: PageText, dropped: readonly string[]): string => (dropped.length === 0 ? "" : t.dropped({ places: dropped.join(", ") }));

/** Goes on from the file's revision, when it is sent back. */
const fromFile = (sag: Sag): Sag => (sag.revision === undefined ? sag : { ...sag, base: sag.revision });

function joined(name: string, here: Kept, sag: Sag, dropped: readonly string[]): void {
  const base = baseOf(sag);
  const bareBase = base && bare(base);
  const { value, conflicts, taken } = merge(bareBase, bare(here.sag), bare(sag));
  const whole: Sag = { ...fromFile(sag), ...value, format: 2, revision: Math.max(here.sag.revision ?? 0, sag.revision ?? 0) };
  const { saved: _, tab: _1, ...more } = here;
  addCase(whole, more);
  keepRevision(sag);
  if (conflicts.length > 0) {
    // Whatever happens before a person has chosen, the file's is kept as a case of its own.
    const called = text().fromFile({ name: nameOf(sag) ?? text().unnamed });
    beginMerge(sag, called, {
      ...{ of: idOf(whole), file: name, before: more },
      ...(sag.name === undefined ? {} : { name: sag.name }),
      ...(bareBase === undefined ? {} : { base: bareBase }),
    });
  }
  go({ view: "sag", of: { sag: idOf(whole) } });
  const open = openMergeOf(idOf(whole));
  if (open !== undefined) return tellMerge(open, { focus: true });
  const undo = (): void => {
    unsay("opened");
    addCase(here.sag, more);
  };
  say(
    "opened",
    (t) => ({
      kind: "success",
      title: t.mergedTitle({ name }),
      body: (
        <>
          <p class="alert-text">{`${t.merged} ${droppedIn(t, dropped)}`.trim()}</p>
          <Taken taken={taken} />
        </>
      ),
      actions: [[t.undo, undo]],
    }),
    { focus: true },
  );
}

const isOnlyAssessments = ({ id, events, concerns, dialog, risiko, handleplan, opfoelgning, modeller, vurderinger }: Sag): boolean =>
  id === undefined && Array.isArray(vurderinger) && vurderinger.length > 0 && [events, concerns, dialog, risiko, handleplan, opfoelgning, modeller].every((one) => one === undefined);

const hasContent = (sag: Sag): boolean => eventsOf(sag).length > 0 || assessmentsOf(sag).length > 0;

/** An assessment alone may belong to the case that is open, or to a tilbud of its own. */
function askWhere(file: string, sag: Sag): void {
  const here = open.value.kept.sag;
  const put = (): void => {
    // Another may have been opened meanwhile, or this one deleted.
    if (!openCase(idOf(here))) return apart();
    unsay("where");
    const { sag: now } = open.value.kept;
    const all = [...assessmentsOf(now), ...assessmentsOf(sag)];
    // The last is the one that is worked on: by date, as they were made.
    all.sort((a, b) => (String(a?.date) < String(b?.date) ? -1 : 1));
    change({ sag: { ...now, vurderinger: all } });
    go({ view: all.length > 1 ? "sammenligning" : "vurdering", of: { sag: idOf(here) } });
    say("opened", (t) => ({ kind: "success", title: t.openedTitle({ name: file }), actions: [[t.undo, takeOut]] }));
  };
  /** What was written in it since then stays. */
  const takeOut = (): void => {
    unsay("opened");
    if (!openCase(idOf(here))) return;
    const { sag: now } = open.value.kept;
    const isTaken = (one: unknown): boolean => assessmentsOf(sag).some((other) => same(one, other));
    change({ sag: { ...now, vurderinger: assessmentsOf(now).filter((one) => !isTaken(one)) } });
  };
  const apart = (): void => {
    unsay("where");
    opened(file, sag, {}, []);
  };
  say(
    "where",
    (t) => ({
      kind: "info",
      title: t.whereTitle({ name: file }),
      body: t.whereText({ file: nameOf(sag) ?? text().unnamed, open: nameOf(here) ?? text().unnamed }),
      actions: [
        [t.whereHere({ open: nameOf(here) ?? t.unnamed }), put],
        [t.whereApart, apart],
      ],
      closable: true,
    }),
    { focus: true },
  );
}
