// What the browser keeps of the page, by key. Nothing here throws: a browser may forbid it, or have no room left.

/** Why something could not be kept: the browser allows none of it, or its room is used up. */
export type Trouble = "none" | "full";

export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps it; says why not where it could not. */
export function write(key: string, text: string): Trouble | undefined {
  let storage: Storage;
  try {
    // Reading the property alone throws where it is forbidden.
    storage = localStorage;
  } catch {
    return "none";
  }
  try {
    storage.setItem(key, text);
    return undefined;
  } catch {
    return "full";
  }
}

export function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing that can be deleted was there.
  }
}

/** Every key that begins so. */
export function keysFrom(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Calls back when another tab has changed a key, with none where it cleared everything. */
export function onOtherTab(listener: (key: string | null) => void): void {
  addEventListener("storage", ({ key }) => listener(key));
}
