// The page: puts the three elements together with drafts, files, comparison and print.
import "./kvalitetsmodel/dist/elements/index.js";
import { engine, models, ready } from "./kvalitetsmodel/dist/browser.js";
import { CompareView } from "./compare.js";
import { byId, h } from "./dom.js";
import { Drafts } from "./drafts.js";
import { chosenFile, download, problemList } from "./files.js";
import { dateIn, language, locale, onLanguage, startLanguage, text } from "./language.js";
import { announce, say, unsay } from "./messages.js";
import { startPrint } from "./print.js";
import { startViews } from "./views.js";

const skema = byId("skema");
const paragraph = (words) => h("p", { class: "alert-text" }, words);

const drafts = new Drafts({
  onTrouble(kind) {
    const words = {
      none: ["noStorageTitle", "noStorage"],
      full: ["fullTitle", "full"],
      broken: ["brokenTitle", "broken"],
    }[kind];
    say("storage", (t) => ({ kind: "warning", title: t[words[0]], body: [paragraph(t[words[1]])] }));
  },
  onConflict(there) {
    if (!there) return unsay("conflict");
    say("conflict", (t) => ({
      kind: "warning",
      title: t.otherTabTitle,
      body: [paragraph(t.otherTab)],
      actions: [
        [t.takeOther, takeOther],
        [t.keepMine, keepMine],
      ],
      closable: false,
    }));
  },
});

let savedAt;
const current = () => ({ value: skema.value, aside: skema.aside });

function showSaved() {
  const time = savedAt && new Intl.DateTimeFormat(locale(), { timeStyle: "short" }).format(new Date(savedAt));
  byId("saved").textContent = time ? text().saved(time) : "";
  byId("back").hidden = drafts.previous === undefined;
}

function save(options) {
  savedAt = drafts.save(current(), options) ?? savedAt;
  showSaved();
}

function show({ value, aside = [] }) {
  skema.value = value;
  skema.aside = aside;
}

// --- drafts

/** Puts another draft in the place of the one that is open, which becomes the previous one. */
function exchange(draft, title, body) {
  const before = current();
  if (draft === undefined) skema.reset();
  else show(draft);
  drafts.keep(before);
  save({ force: false });
  say(
    "exchanged",
    (t) => ({ kind: "success", title: title(t), body: [paragraph(body(t))], actions: [[t.undo, undo]] }),
    { focus: true },
  );
}

const clear = () =>
  exchange(
    undefined,
    (t) => t.clearedTitle,
    (t) => t.cleared,
  );

function undo() {
  const { previous } = drafts;
  if (previous === undefined) return;
  exchange(
    previous,
    (t) => t.restoredTitle,
    (t) => t.restored,
  );
}

function takeOther() {
  const theirs = drafts.resolve("theirs", current());
  if (theirs !== undefined) show(theirs);
  else skema.reset();
  savedAt = theirs?.saved;
  showSaved();
  skema.focus();
}

function keepMine() {
  drafts.resolve("mine", current());
  showSaved();
  skema.focus();
}

function forget() {
  const host = byId("forget-messages");
  const again = () => byId("forget").focus();
  const yes = () => {
    drafts.forget();
    skema.reset();
    savedAt = undefined;
    for (const subject of ["exchanged", "storage", "aside"]) unsay(subject);
    showSaved();
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

// --- files

function saveFile() {
  const { value, aside } = current();
  announce(text().savedFile(download(value)));
  if (aside.length === 0) return unsay("aside");
  say("aside", (t) => ({ kind: "info", title: t.asideTitle, body: [paragraph(t.aside(aside.length))] }));
}

async function openFile() {
  const file = await chosenFile(byId("file"));
  if (file === undefined) return;
  const { name, value, problems } = file;
  if (problems !== undefined) {
    const bad = (t) => ({
      kind: "error",
      title: t.badFileTitle(name),
      body: [paragraph(t.badFile), problemList(problems)],
    });
    return say("bad-file", bad, { focus: true });
  }
  unsay("bad-file");
  exchange(
    { value },
    (t) => t.openedTitle(name),
    (t) => t.opened,
  );
}

// --- the versions, told on the page about the page

function showModels() {
  const t = text();
  const row = ({ id, name, validity: { from, to }, basis, provisional }) => {
    const last = basis[basis.length - 1];
    const cells = [
      to === undefined ? t.from(dateIn(from)) : `${dateIn(from)} – ${dateIn(to)}`,
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
  byId("engine").textContent = t.engine(engine().version);
}

async function start() {
  startLanguage();
  startViews();
  for (const [id, act] of Object.entries({ save: saveFile, open: openFile, clear, back: undo, forget })) {
    byId(id).addEventListener("click", act);
  }
  const draft = drafts.load();
  if (draft !== undefined) {
    show(draft);
    savedAt = draft.saved;
  }
  skema.addEventListener("input", () => save());
  onLanguage(showSaved);
  showSaved();
  try {
    await ready();
  } catch {
    // The elements have told it, in the package's own words.
    byId("result").hidden = true;
    return;
  }
  new CompareView(skema).draw();
  startPrint(skema);
  showModels();
  onLanguage(showModels);
}

start();
