// One part of the work on the page: a form with its draft, its files and the messages about them. Each part has a draft
// of its own in the browser, so that clearing one leaves the others alone.
import { byId, h } from "./dom.js";
import { Drafts } from "./drafts.js";
import { chosenFile, download, problemList } from "./files.js";
import { locale, onLanguage, text } from "./language.js";
import { announce, say, unsay } from "./messages.js";

export const paragraph = (words) => h("p", { class: "alert-text" }, words);

export class Part {
  #form;
  #prefix;
  #current;
  #show;
  #file;
  #drafts;
  #savedAt;

  /**
   * `prefix` begins the ids of the part's buttons; `draft` names its draft ("" for the first part there was).
   * `current()` gives what is to be kept, with the form's `value`; `show(draft)` puts it back. `file`: `check(value)`
   * gives the problems that keep a file from being opened, `name(value)` what it is called, `whole()` what it holds where
   * that is more than the draft, `dropped(value)` the places in a file that nothing is taken from, `taken(value)` what of a
   * file is shown where that is not all of it, `saved(current)` what is to be done when one was saved, `opened(value)` when
   * one was opened.
   */
  constructor({ form, prefix = "", draft = "", current, show, file }) {
    this.#form = form;
    this.#prefix = prefix;
    this.#current = current;
    this.#show = show;
    this.#file = file;
    this.#drafts = new Drafts({
      part: draft,
      onTrouble: (kind) => this.#tellTrouble(kind),
      onConflict: (there) => this.#tellConflict(there),
    });
  }

  /** Shows the draft that was left, and begins to keep what is typed. */
  start() {
    const acts = {
      save: () => this.#saveFile(),
      open: () => this.#openFile(),
      clear: () => this.#clear(),
      back: () => this.#undo(),
    };
    for (const [id, act] of Object.entries(acts)) this.#byId(id).addEventListener("click", act);
    const draft = this.#drafts.load();
    if (draft !== undefined) {
      this.#show(draft);
      this.#savedAt = draft.saved;
    }
    this.#form.addEventListener("input", () => this.#save());
    onLanguage(() => this.#showSaved());
    this.#showSaved();
  }

  /** Deletes what the browser holds of the part, for good. */
  forget() {
    this.#drafts.forget();
    this.#form.reset();
    this.#savedAt = undefined;
    for (const subject of ["exchanged", "storage", "aside"]) unsay(this.#subject(subject));
    this.#showSaved();
  }

  #byId = (id) => byId(this.#prefix + id);
  #subject = (name) => this.#prefix + name;

  #showSaved() {
    const at = this.#savedAt;
    const time = at && new Intl.DateTimeFormat(locale(), { timeStyle: "short" }).format(new Date(at));
    this.#byId("saved").textContent = time ? text().saved({ time }) : "";
    this.#byId("back").hidden = this.#drafts.previous === undefined;
  }

  #save(options) {
    this.#savedAt = this.#drafts.save(this.#current(), options) ?? this.#savedAt;
    this.#showSaved();
  }

  // --- drafts

  /** Puts another draft in the place of the one that is open, which becomes the previous one. */
  #exchange(draft, title, body) {
    const before = this.#current();
    if (draft === undefined) this.#form.reset();
    else this.#show(draft);
    this.#drafts.keep(before);
    this.#save({ force: false });
    const undo = () => this.#undo();
    say(
      this.#subject("exchanged"),
      (t) => ({ kind: "success", title: title(t), body: [paragraph(body(t))], actions: [[t.undo, undo]] }),
      { focus: true },
    );
  }

  #clear() {
    this.#exchange(
      undefined,
      (t) => t.clearedTitle,
      (t) => t.cleared,
    );
  }

  #undo() {
    const { previous } = this.#drafts;
    if (previous === undefined) return;
    this.#exchange(
      previous,
      (t) => t.restoredTitle,
      (t) => t.restored,
    );
  }

  #takeOther() {
    const theirs = this.#drafts.resolve("theirs", this.#current());
    if (theirs !== undefined) this.#show(theirs);
    else this.#form.reset();
    this.#savedAt = theirs?.saved;
    this.#showSaved();
    this.#form.focus();
  }

  #keepMine() {
    this.#drafts.resolve("mine", this.#current());
    this.#showSaved();
    this.#form.focus();
  }

  #tellTrouble(kind) {
    const words = {
      none: ["noStorageTitle", "noStorage"],
      full: ["fullTitle", "full"],
      broken: ["brokenTitle", "broken"],
    }[kind];
    say(this.#subject("storage"), (t) => ({ kind: "warning", title: t[words[0]], body: [paragraph(t[words[1]])] }));
  }

  #tellConflict(there) {
    const subject = this.#subject("conflict");
    if (!there) return unsay(subject);
    say(subject, (t) => ({
      kind: "warning",
      title: t.otherTabTitle,
      body: [paragraph(t.otherTab)],
      actions: [
        [t.takeOther, () => this.#takeOther()],
        [t.keepMine, () => this.#keepMine()],
      ],
      closable: false,
    }));
  }

  // --- files

  #saveFile() {
    const current = this.#current();
    const value = this.#file.whole?.() ?? current.value;
    announce(text().savedFile({ name: download(value, this.#file.name(value)) }));
    this.#file.saved?.(current);
  }

  async #openFile() {
    const file = await chosenFile(byId("file"), this.#file.check);
    if (file === undefined) return;
    const subject = this.#subject("bad-file");
    const { name, value, problems } = file;
    if (problems !== undefined) {
      const bad = (t) => ({
        kind: "error",
        title: t.badFileTitle({ name }),
        body: [paragraph(t.badFile), problemList(problems)],
      });
      return say(subject, bad, { focus: true });
    }
    unsay(subject);
    const dropped = this.#file.dropped?.(value) ?? [];
    this.#exchange(
      { value: this.#file.taken?.(value) ?? value },
      (t) => t.openedTitle({ name }),
      (t) => (dropped.length === 0 ? t.opened : `${t.opened} ${t.dropped({ places: dropped.join(", ") })}`),
    );
    this.#file.opened?.(value);
  }

  /** Puts another value in the place of the one that is open, which becomes the previous draft. `name`: where it is from. */
  take(value, name) {
    this.#exchange(
      { value },
      (t) => t.openedTitle({ name }),
      (t) => t.opened,
    );
  }
}
