// The page's one earlier assessment: what the open one is compared with, what a fall in scores is seen against, and what
// may be the approval that is followed up. It is kept in the browser like the drafts, and told apart from them: nobody
// types in it.
import { check } from "kvalitetsmodel";
import { byId, h } from "./dom.js";
import { Drafts } from "./drafts.js";
import { chosenFile, problemList } from "./files.js";
import { dateIn, onLanguage, text } from "./language.js";
import { announce, say, unsay } from "./messages.js";
import { paragraph } from "./part.js";

export class Earlier {
  #drafts;
  #value;
  #listeners = new Set();

  constructor() {
    this.#drafts = new Drafts({
      part: "tidligere",
      onTrouble: (kind) => this.#tellTrouble(kind),
      // The latest choice counts, in whatever tab it was made.
      onConflict: (there) => there && this.#set(this.#drafts.follow()?.value),
    });
  }

  get value() {
    return this.#value;
  }

  /** Calls back whenever another assessment, or none, is the earlier one. */
  onChange(listener) {
    this.#listeners.add(listener);
  }

  /** Shows the one that was left. */
  start() {
    onLanguage(() => this.#tell());
    this.#set(this.#drafts.load()?.value);
  }

  /** Another can be chosen: once there is an engine to read it with. */
  listen() {
    byId("open-earlier").addEventListener("click", () => this.#choose());
    byId("close-earlier").addEventListener("click", () => this.#close());
  }

  /** Uses an assessment as the earlier one, and keeps it. */
  take(value) {
    unsay("bad-earlier");
    unsay("closed-earlier");
    this.#drafts.save({ value }, { force: true });
    this.#set(value);
  }

  /** Deletes it from the browser, for good. */
  forget() {
    this.#drafts.forget();
    unsay("closed-earlier");
    unsay("earlier-storage");
    this.#set(undefined);
  }

  async #choose() {
    const file = await chosenFile(byId("file-earlier"), (value) => check(value));
    if (file === undefined) return;
    const { name, value, problems } = file;
    if (problems !== undefined) {
      const bad = (t) => ({
        kind: "error",
        title: t.badFileTitle({ name }),
        body: [h("p", { class: "alert-text" }, t.badFile), problemList(problems)],
      });
      return say("bad-earlier", bad, { host: byId("compare-messages"), focus: true });
    }
    this.take(value);
    byId("heading-compared")?.focus();
  }

  #close() {
    const closed = this.#value;
    this.forget();
    const undo = () => {
      this.take(closed);
      byId("close-earlier").focus();
    };
    say(
      "closed-earlier",
      (t) => ({ kind: "success", title: t.earlierClosed, body: [], actions: [[t.undo, undo]] }),
      { host: byId("compare-messages") },
    );
    announce(text().earlierClosed);
    byId("open-earlier").focus();
  }

  #set(value) {
    this.#value = value;
    byId("close-earlier").hidden = value === undefined;
    for (const id of ["risikosag", "opfoelgning"]) byId(id).tidligere = value;
    this.#tell();
    for (const listener of this.#listeners) listener();
  }

  /** Where the earlier assessment is used, which one it is, or how to choose one. */
  #tell() {
    const { date, tilbud } = this.#value ?? {};
    const t = text();
    const link = h("a", { href: "#sammenligning" }, this.#value === undefined ? t.chooseEarlier : t.otherEarlier);
    const words = this.#value === undefined ? t.noEarlier : t.earlierUsed({ what: [dateIn(date), tilbud?.name].filter(Boolean).join(", ") });
    byId("risiko-earlier").replaceChildren(`${words} `, link);
  }

  #tellTrouble(kind) {
    const words = {
      none: ["noStorageTitle", "noStorage"],
      full: ["fullTitle", "full"],
      broken: ["brokenTitle", "broken"],
    }[kind];
    say("earlier-storage", (t) => ({ kind: "warning", title: t[words[0]], body: [paragraph(t[words[1]])] }));
  }
}
