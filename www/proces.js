// The parts of the page with the supervision process. Each form takes the assessment and what has happened from the forms
// of the other views; a draft holds what is typed in its own, and a file the whole case.
import { dialogforloeb, handleplan, opfoelgningsplan, readSag, risiko } from "kvalitetsmodel";
import { modeller, withModels } from "./bilag.js";
import { byId } from "./dom.js";
import { fileName } from "./files.js";
import { text } from "./language.js";
import { say, unsay } from "./messages.js";
import { paragraph, Part } from "./part.js";

/** The view, the id of its form, what answers its case, and how the ids of what is told there begin. */
const views = [
  { view: "handleplan", id: "handleplan", ask: handleplan },
  { view: "dialog", id: "dialogforloeb", ask: dialogforloeb, made: /^t-/ },
  { view: "risiko", id: "risikosag", ask: risiko },
  { view: "opfoelgning", id: "opfoelgning", ask: opfoelgningsplan },
];

/** `shared`: the parts of the forms that the others take from, `vurdering`, `forhold` and `bilag`, and the page's `earlier`. */
export function procesParts(shared) {
  return views.map(({ view, id, ask, made }) => {
    const form = byId(id);
    return new Part({
      form,
      prefix: `${view}-`,
      draft: view,
      current: () => ({ value: form.own }),
      show: ({ value }) => (isCase(value) ? (form.value = value) : (form.own = value)),
      file: {
        check: (value) => problemsIn(value, (sag) => ask(sag, form.today, { partial: true })),
        dropped: (value) => readSag(value).dropped,
        name: () => fileName([text().procesFileName[view], byId("skema").value.tilbud?.name, form.today]),
        whole: () => withModels(form.value),
        opened: (value) => offerShared(readSag(value).sag, made, form.own, shared),
      },
    });
  });
}

/** Only a whole case, of whatever format, says who it is about. */
const isCase = (value) => value.party !== undefined || value.area !== undefined;

/** Why a file cannot be opened: it is no case, or nothing follows from it. Anything else that is wrong is told at its field. */
function problemsIn(file, ask) {
  try {
    const { value, problems } = ask(readSag(file).sag);
    return value === undefined ? problems : [];
  } catch (error) {
    return error.problems;
  }
}

/** What a file holds beside the form's own part (`own`), where it is not what is open: a person says which is right. */
function offerShared(sag, made, own, { vurdering, forhold, earlier, bilag }) {
  const its = { ...assessmentsIn(sag, own), events: eventsIn(sag, made, own), modeller: sag.modeller ?? [] };
  // Where none is open there is nothing to choose between.
  if (its.tidligere !== undefined && earlier.value === undefined) earlier.take(its.tidligere);
  const open = { vurdering: byId("skema").value, tidligere: earlier.value };
  const there = new Set((byId("forhold").value.events ?? []).map(written));
  const isOther = {
    // First: the assessment may be made with it.
    modeller: its.modeller.length > 0 && written(its.modeller) !== written(modeller()),
    vurdering: its.vurdering !== undefined && written(its.vurdering) !== written(open.vurdering),
    events: its.events.some((event) => !there.has(written(event))),
    tidligere: its.tidligere !== undefined && written(its.tidligere) !== written(open.tidligere),
  };
  const other = Object.keys(isOther).filter((member) => isOther[member]);
  if (other.length === 0) return unsay("shared");
  const take = () => {
    unsay("shared");
    if (isOther.modeller) bilag.take({ format: 2, modeller: its.modeller }, text().sharedName.modeller);
    if (isOther.vurdering) vurdering.take(its.vurdering, text().sharedName.vurdering);
    if (isOther.events) forhold.take({ ...byId("forhold").value, events: its.events }, text().sharedName.events);
    if (isOther.tidligere) earlier.take(its.tidligere);
  };
  say("shared", (t) => ({
    kind: "info",
    title: t.sharedTitle,
    body: [paragraph(t.sharedBody({ names: other.map((member) => t.sharedName[member]).join(` ${t.and} `) }))],
    actions: [
      [t.takeShared, take],
      [t.keepShared, () => unsay("shared")],
    ],
    closable: false,
  }));
}

/**
 * What has happened, but for what the form has for itself: by the ids that are made there, since a form that follows
 * another shows what is not there as its own.
 */
function eventsIn({ events = [] }, made, own) {
  const ids = new Set((own.events ?? []).map(({ id }) => id));
  const isOwn = (id) => (made === undefined ? ids.has(id) : made.test(id));
  return events.filter(({ id }) => id === undefined || !isOwn(id));
}

/** The latest assessment of a case, and the one of its kind before it. None where the form keeps them itself. */
function assessmentsIn({ party, tilbud, vurderinger = [] }, own) {
  if (own.vurderinger !== undefined) return {};
  const area = party === "plejefamilie" ? "plejefamilier" : party;
  const whole = vurderinger.map((one) => ({ area, ...(tilbud === undefined ? {} : { tilbud }), ...one }));
  const byDay = whole.sort((a, b) => (a.date < b.date ? -1 : 1));
  const latest = byDay.pop();
  const kind = ({ kind = "drift" }) => kind;
  return { vurdering: latest, tidligere: byDay.filter((one) => kind(one) === kind(latest)).pop() };
}

/** The same text for what says the same, in whatever order its members stand. */
const written = (value) =>
  JSON.stringify(value, (_, member) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
