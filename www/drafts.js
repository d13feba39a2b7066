// The draft in the browser: saved at every change, never overwritten by another tab, and the one before it kept.
//
// Nothing here throws: where there is no storage, or no room in it, `onTrouble` is told and the page says so.

// Each part of the page has its own under a name of its own; the first part there was has none, so that what was kept
// before there were others still opens.

const first = "kvalitetsmodel.kladde";

export class Drafts {
  #key;
  #previousKey;
  #storage = open();
  // Not crypto.randomUUID(): on an intranet without https there is none.
  #tab = `${Date.now()}-${Math.random()}`;
  /** What this tab last wrote or read: anything else in the storage comes from another tab. */
  #known = null;
  #conflict = false;
  #dirty = false;
  #onTrouble;
  #onConflict;

  /** `part`: its name, "" for the first. `onTrouble(kind)`: "none" without storage, "full", or "broken"; `onConflict(there)`: whether another tab has changed it. */
  constructor({ part = "", onTrouble, onConflict }) {
    this.#key = part === "" ? first : `${first}.${part}`;
    this.#previousKey = `${this.#key}.forrige`;
    this.#onTrouble = onTrouble;
    this.#onConflict = onConflict;
    addEventListener("storage", ({ key: changed }) => {
      if ((changed === this.#key || changed === null) && this.#read(this.#key) !== this.#known) this.#setConflict(true);
    });
    addEventListener("beforeunload", (event) => {
      // Only where closing the page would cost something.
      if (this.#dirty) event.preventDefault();
    });
  }

  /** The draft as it was left: what was saved, with `saved`, or undefined. */
  load() {
    this.#known = this.#read(this.#key);
    return this.#parse(this.#known, { complain: true });
  }

  get previous() {
    return this.#parse(this.#read(this.#previousKey));
  }

  /** Saves; gives the time, or undefined where it was not to be. */
  save(draft, { force = false } = {}) {
    if (this.#conflict && !force) {
      this.#dirty = true;
      return undefined;
    }
    // The event of another tab may still be under way.
    if (!force && this.#read(this.#key) !== this.#known) {
      this.#dirty = true;
      this.#setConflict(true);
      return undefined;
    }
    const saved = new Date().toISOString();
    const written = this.#write(this.#key, JSON.stringify({ ...draft, saved, tab: this.#tab }));
    this.#dirty = !written;
    return written ? saved : undefined;
  }

  /** Keeps a draft as the previous one. */
  keep(draft) {
    return this.#write(
      this.#previousKey,
      JSON.stringify({ ...draft, saved: new Date().toISOString(), tab: this.#tab }),
    );
  }

  /** Deletes what the browser holds of drafts, for good. */
  forget() {
    for (const name of [this.#key, this.#previousKey]) {
      try {
        this.#storage?.removeItem(name);
      } catch {
        // Nothing that can be deleted was there.
      }
    }
    this.#known = this.#read(this.#key);
    this.#dirty = false;
    this.#setConflict(false);
  }

  /** Ends a conflict: "theirs" gives their draft, "mine" saves this one and keeps theirs as the previous. */
  resolve(choice, mine) {
    const theirs = this.#read(this.#key);
    this.#setConflict(false);
    if (choice === "theirs") {
      this.keep(mine);
      this.#dirty = false;
      this.#known = theirs;
      return this.#parse(theirs);
    }
    const parsed = this.#parse(theirs);
    if (parsed !== undefined) this.keep(parsed);
    this.#known = theirs;
    this.save(mine, { force: true });
    return undefined;
  }

  /** Takes what another tab has left: for what nobody types in, so that nothing can be lost. */
  follow() {
    this.#setConflict(false);
    return this.load();
  }

  #setConflict(there) {
    if (this.#conflict === there) return;
    this.#conflict = there;
    this.#onConflict(there);
  }

  #read(name) {
    try {
      return this.#storage?.getItem(name) ?? null;
    } catch {
      return null;
    }
  }

  #parse(json, { complain = false } = {}) {
    if (json === null) return undefined;
    try {
      const { tab, ...draft } = JSON.parse(json);
      if (typeof draft.value === "object" && draft.value !== null) return draft;
    } catch {
      // Told below.
    }
    if (complain) this.#onTrouble("broken");
    return undefined;
  }

  #write(name, json) {
    if (this.#storage === undefined) {
      this.#onTrouble("none");
      return false;
    }
    try {
      this.#storage.setItem(name, json);
      if (name === this.#key) this.#known = json;
      return true;
    } catch {
      this.#onTrouble("full");
      return false;
    }
  }
}

/** Reading `localStorage` alone throws where the browser forbids it. */
function open() {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
