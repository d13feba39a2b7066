// The page: puts the elements together with drafts, files, comparison and print.
import "kvalitetsmodel/elements";
import { check, engine, models, ownModels, readSag, ready } from "kvalitetsmodel";
import { bilagPart, modeller, withModels } from "./bilag.js";
import { CompareView } from "./compare.js";
import { byId, h } from "./dom.js";
import { Earlier } from "./earlier.js";
import { fileName } from "./files.js";
import { forholdPart } from "./forhold.js";
import { dateIn, language, onLanguage, startLanguage, text } from "./language.js";
import { say, unsay } from "./messages.js";
import { paragraph, Part } from "./part.js";
import { startPrint } from "./print.js";
import { procesParts } from "./proces.js";
import { startViews } from "./views.js";

const skema = byId("skema");

const vurdering = new Part({
  form: skema,
  current: () => ({ value: skema.value, aside: skema.aside }),
  show({ value, aside = [] }) {
    skema.value = value;
    skema.aside = aside;
  },
  file: {
    check: problemsIn,
    taken: latestOf,
    // With the wording that it was made with it is a case, so that both are in one file.
    whole: () => (modeller().length === 0 ? undefined : asCase(skema.value)),
    name: () => fileName([skema.value.tilbud?.name || text().fileName, skema.value.date]),
    saved({ aside }) {
      if (aside.length === 0) return unsay("aside");
      say("aside", (t) => ({ kind: "info", title: t.asideTitle, body: [paragraph(t.aside({ count: aside.length }))] }));
    },
  },
});

/** An assessment as a case with the models of one's own that are in use. */
const asCase = ({ area, tilbud, ...vurdering }) =>
  withModels({
    format: 2,
    party: area === "plejefamilier" ? "plejefamilie" : "tilbud",
    ...(tilbud === undefined ? {} : { tilbud }),
    vurderinger: [vurdering],
  });

/** The latest assessment of a file, which may be a whole case. */
function latestOf(file) {
  if (file?.party === undefined) return file;
  const { party, tilbud, vurderinger = [] } = readSag(file).sag;
  const [latest] = [...vurderinger].sort((a, b) => (a.date < b.date ? 1 : -1));
  const area = party === "plejefamilie" ? "plejefamilier" : "tilbud";
  return latest && { format: 1, area, ...(tilbud === undefined ? {} : { tilbud }), ...latest };
}

/** Why a file cannot be opened. The wording that comes with it is used first: the assessment may be made with it. */
function problemsIn(file) {
  try {
    const value = latestOf(file);
    if (value === undefined) return [{ path: "/vurderinger", message: text().noAssessmentInFile }];
    const own = ownModels(file?.party === undefined ? { modeller: modeller() } : file);
    const model = own.find(({ id, area }) => id === value.model && area === value.area);
    const problems = check(value, model === undefined ? {} : { model });
    if (problems.length === 0 && file?.modeller?.length > 0) bilag.take({ format: 2, modeller: file.modeller }, text().sharedName.modeller);
    return problems;
  } catch (error) {
    return error.problems;
  }
}

const bilag = bilagPart();

const forhold = forholdPart(() => skema.value.tilbud?.name);

const earlier = new Earlier();

/** Everything with a draft of its own. */
const parts = [vurdering, forhold, earlier, bilag, ...procesParts({ vurdering, forhold, earlier, bilag })];

function forget() {
  const host = byId("forget-messages");
  const again = () => byId("forget").focus();
  const yes = () => {
    for (const part of parts) part.forget();
    say("forget", (t) => ({ kind: "success", title: t.forgotten }), { host, focus: true });
  };
  const no = () => (unsay("forget"), again());
  const ask = (t) => ({
    kind: "warning",
    title: t.forgetTitle,
    body: [paragraph(t.forgetBody)],
    actions: [
      [t.forgetYes, yes],
      [t.forgetNo, no],
    ],
    closable: false,
  });
  say("forget", ask, { host, focus: true });
}

// --- the versions, told on the page about the page

function showModels() {
  const t = text();
  const row = ({ id, name, validity: { from, to }, basis, provisional }) => {
    const last = basis[basis.length - 1];
    const cells = [
      to === undefined ? t.from({ date: dateIn(from) }) : `${dateIn(from)} – ${dateIn(to)}`,
      last ? `${last.act} ${last.paragraph}` : "",
      provisional ? [h("strong", null, `${t.provisional}. `), provisional[language()]] : t.notProvisional,
    ];
    return h(
      "tr",
      null,
      h("th", { scope: "row", "data-title": t.modelColumns[0] }, `${name[language()]} (${id})`),
      cells.map((cell, at) => h("td", { "data-title": t.modelColumns[at + 1] }, cell)),
    );
  };
  byId("models").replaceChildren(
    h(
      "table",
      { class: "table table--compact table-md-responsive-headers d-print-table" },
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          t.modelColumns.map((name) => h("th", { scope: "col" }, name)),
        ),
      ),
      h("tbody", null, models().map(row)),
    ),
  );
  byId("engine").textContent = t.engine({ version: engine().version });
}

async function start() {
  startLanguage();
  startViews();
  byId("forget").addEventListener("click", forget);
  for (const part of parts) part.start();
  try {
    await ready();
  } catch {
    // The elements have told it, in the package's own words.
    for (const id of ["result", "frister-result"]) byId(id).hidden = true;
    return;
  }
  earlier.listen();
  new CompareView(skema, earlier).draw();
  startPrint({ skema, forhold: byId("forhold") });
  showModels();
  onLanguage(showModels);
}

start();
