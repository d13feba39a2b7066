// The draft in the browser: saved at every change, never overwritten by another tab, and the one before it kept.
//
// Nothing here throws: where there is no storage, or no room in it, `onTrouble` is told and the page says so.

const key = "kvalitetsmodel.kladde";
const previousKey = "kvalitetsmodel.kladde.forrige";

export class Drafts {
  #storage = open();
  // Not crypto.randomUUID(): on an intranet without https there is none.
  #tab = `${Date.now()}-${Math.random()}`;
  /** What this tab last wrote or read: anything else in the storage comes from another tab. */
  #known = null;
  #conflict = false;
  #dirty = false;
  #onTrouble;
  #onConflict;

  /** `onTrouble(kind)`: "none" without storage, "full", or "broken"; `onConflict(there)`: whether another tab has changed it. */
  constructor({ onTrouble, onConflict }) {
    this.#onTrouble = onTrouble;
    this.#onConflict = onConflict;
    addEventListener("storage", ({ key: changed }) => {
      if ((changed === key || changed === null) && this.#read(key) !== this.#known) this.#setConflict(true);
    });
    addEventListener("beforeunload", (event) => {
      // Only where closing the page would cost something.
      if (this.#dirty) event.preventDefault();
    });
  }

  /** The draft as it was left: `{ value, aside, saved }`, or undefined. */
  load() {
    this.#known = this.#read(key);
    return this.#parse(this.#known, { complain: true });
  }

  get previous() {
    return this.#parse(this.#read(previousKey));
  }

  /** Saves; gives the time, or undefined where it was not to be. */
  save(draft, { force = false } = {}) {
    if (this.#conflict && !force) {
      this.#dirty = true;
      return undefined;
    }
    // The event of another tab may still be under way.
    if (!force && this.#read(key) !== this.#known) {
      this.#dirty = true;
      this.#setConflict(true);
      return undefined;
    }
    const saved = new Date().toISOString();
    const written = this.#write(key, JSON.stringify({ ...draft, saved, tab: this.#tab }));
    this.#dirty = !written;
    return written ? saved : undefined;
  }

  /** Keeps a draft as the previous one. */
  keep(draft) {
    return this.#write(previousKey, JSON.stringify({ ...draft, saved: new Date().toISOString(), tab: this.#tab }));
  }

  /** Deletes what the browser holds of drafts, for good. */
  forget() {
    for (const name of [key, previousKey]) {
      try {
        this.#storage?.removeItem(name);
      } catch {
        // Nothing that can be deleted was there.
      }
    }
    this.#known = this.#read(key);
    this.#dirty = false;
    this.#setConflict(false);
  }

  /** Ends a conflict: "theirs" gives their draft, "mine" saves this one and keeps theirs as the previous. */
  resolve(choice, mine) {
    const theirs = this.#read(key);
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
      const { value, aside = [], saved } = JSON.parse(json);
      if (typeof value === "object" && value !== null) return { value, aside, saved };
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
      if (name === key) this.#known = json;
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
