// Begins the page in the browser: the language, the cases, the address, and what the elements need.
import { hydrate, render } from "preact";
import { App } from "./app.js";
import { list, startCases } from "./cases/open.js";
import { earlierDraftsAsText, hasEarlierDrafts, takeEarlierDrafts } from "./cases/earlier-drafts.js";
import { startCaseMessages } from "./case-messages.js";
import { loadEngine } from "./engine.js";
import { startOpenMerges } from "./open-merge.js";
import { startPlaces } from "./places.js";
import { address } from "./shared/address.js";
import { startRemovals } from "./removals.js";
import { language, startLanguage, text } from "./shared/language.js";
import { download, fileName } from "./shared/files.js";
import { say } from "./shared/messages.js";
import { startOffline } from "./shared/offline.js";
import { lines } from "./cases/kept.js";
import { viewNamed } from "./views.js";

const root = document.getElementById("app") as HTMLElement;

const hasLanguage = startLanguage();
startCases();
startCaseMessages();
startOpenMerges();
startRemovals();

async function start(): Promise<void> {
  await hasLanguage;
  // Before a view asks for the case that was worked on last.
  if (hasEarlierDrafts()) {
    const its = await loadEngine();
    if (its === undefined) tellWaiting();
    else takeEarlierDrafts(its.readSag, (name) => text().earlierDraft({ name: name ?? text().unnamed }));
    list.value = lines();
  }
  startPlaces();
  // Until it is there, the outline of a view stays.
  await viewNamed(address.value.view)?.component().catch(() => undefined);
  // The build has drawn the start in Danish, as it is where nothing is kept.
  const isDrawn = address.value.view === "" && language.value === "da" && list.value.length === 0;
  if (isDrawn) return hydrate(<App />, root);
  document.getElementById("skeleton")?.remove();
  delete document.documentElement.dataset["view"];
  // Drawn over the start, what is alike would move from its place there.
  root.replaceChildren();
  render(<App />, root);
}

/** They can be read when the page can compute; until then they stay, and can be taken away as they are. */
function tellWaiting(): void {
  const save = (): void => download(earlierDraftsAsText(), fileName([text().draftsFile]));
  say("drafts", (t) => ({ kind: "warning", title: t.draftsWaitTitle, body: t.draftsWait, actions: [[t.cases.saveDamaged, save]] }));
}

void start();
startOffline();
