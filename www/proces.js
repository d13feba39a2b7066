// The parts of the page with the supervision process. Each form takes the assessment and the dated facts from the forms
// of the other views; a draft holds what is typed in its own, and a file the whole case.
import {
  dialogforloeb,
  handleplan,
  opfoelgningsplan,
  risiko,
  verificering,
} from "./kvalitetsmodel/dist/browser.js";
import { byId } from "./dom.js";
import { fileName } from "./files.js";
import { text } from "./language.js";
import { say, unsay } from "./messages.js";
import { paragraph, Part } from "./part.js";

/** A follow-up: until there is an assessment in drift, only the plan is there to read. */
const opfoelgning = (value, today) =>
  value?.drift === undefined ? opfoelgningsplan(value?.plan ?? value, today) : verificering(value, today);

/** The view, the id of its form, what reads its case, and which problems a person can have typed. */
const views = [
  // A target that is no number was saved as it was typed.
  { view: "handleplan", id: "handleplan", ask: handleplan, isTyped: ({ path }) => /^\/target\b/.test(path) },
  { view: "dialog", id: "dialogforloeb", ask: dialogforloeb, isTyped: isTypedInDialog },
  { view: "risiko", id: "risikosag", ask: risiko },
  { view: "opfoelgning", id: "opfoelgning", ask: opfoelgning, isTyped: isTypedInFollowUp },
];

/** `shared`: the parts of the forms that the others take from, `vurdering` and `forhold`, and the page's `earlier`. */
export function procesParts(shared) {
  return views.map(({ view, id, ask, isTyped = () => false }) => {
    const form = byId(id);
    return new Part({
      form,
      prefix: `${view}-`,
      draft: view,
      current: () => ({ value: form.own }),
      show: ({ value }) => (form.value = value),
      file: {
        check: (value) => problemsIn(() => ask(value, form.today)).filter((one) => !isHalfTyped(one) && !isTyped(one)),
        name: () => fileName([text().procesFileName[view], byId("skema").value.tilbud?.name, form.today]),
        whole: () => form.value,
        opened: (value) => offerShared(value, shared),
      },
    });
  });
}

function problemsIn(ask) {
  try {
    ask();
    return [];
  } catch (error) {
    return error.problems;
  }
}

/** Fields that were not typed to the end were saved as they stood, and open so. */
const isHalfTyped = ({ code }) => code === "invalidDate";

/** What can be typed in Dialog and is not right yet: a number, half an expectation, a concern of another area. */
function isTypedInDialog({ code, path }) {
  const typed = /^\/(settings\/\w+|(steps|intended)\/\d+\/(announced|forventning\/kanOgVil))$/;
  return code === "wrongArea" || typed.test(path);
}

/** What can be in a follow-up and is not right: what belongs to another approval, an empty vilkår, limits that cross. */
function isTypedInFollowUp({ code, path }) {
  const codes = ["emptyText", "unknownId", "areasDiffer", "beforeIsLater"];
  return !/^(\/plan)?\/vurdering/.test(path) && (codes.includes(code) || path.startsWith("/settings/"));
}

/** What a file holds beside the form's own part, where it is not what is open: a person says which is right. */
function offerShared(value, { vurdering, forhold, earlier }) {
  // Where none is open there is nothing to choose between.
  if (value.tidligere !== undefined && earlier.value === undefined) earlier.take(value.tidligere);
  const open = { vurdering: byId("skema").value, facts: byId("forhold").value.facts, tidligere: earlier.value };
  const other = Object.keys(open).filter(
    (member) => value[member] !== undefined && JSON.stringify(value[member]) !== JSON.stringify(open[member]),
  );
  if (other.length === 0) return unsay("shared");
  const take = () => {
    unsay("shared");
    if (other.includes("vurdering")) vurdering.take(value.vurdering, text().sharedName.vurdering);
    if (other.includes("facts"))
      forhold.take({ ...byId("forhold").value, facts: value.facts }, text().sharedName.facts);
    if (other.includes("tidligere")) earlier.take(value.tidligere);
  };
  say("shared", (t) => ({
    kind: "info",
    title: t.sharedTitle,
    body: [paragraph(t.sharedBody(other.map((member) => t.sharedName[member]).join(` ${t.and} `)))],
    actions: [
      [t.takeShared, take],
      [t.keepShared, () => unsay("shared")],
    ],
    closable: false,
  }));
}
