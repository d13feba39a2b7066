// What is said of keeping the open case: that the browser keeps nothing, has no room, or that another tab has written in it.
import { nameOf } from "./cases/kept.js";
import { keepMine, open, takeTheirs } from "./cases/open.js";
import { saveFile } from "./saving.js";
import { text } from "./shared/language.js";
import { announce, say, unsay } from "./shared/messages.js";

export function startCaseMessages(): void {
  let before = open.value;
  open.watch(() => {
    const { trouble, conflict, kept } = open.value;
    // What was said of the one before is not of this one; what is said of this one comes after.
    if (kept.sag.id !== before.kept.sag.id) for (const subject of ["opened", "bad-file", "where", "removed", "removed-there"]) unsay(subject);
    if (kept.sag.id !== before.kept.sag.id) announce("");
    if (trouble !== before.trouble) tellTrouble(trouble);
    if (conflict !== before.conflict) tellConflict(conflict);
    before = open.value;
  });
}

function tellTrouble(trouble: typeof open.value.trouble): void {
  if (trouble === undefined) return unsay("storage");
  say("storage", (t) => ({
    kind: "warning",
    title: trouble === "none" ? t.noStorageTitle : t.fullTitle,
    body: trouble === "none" ? t.noStorage : t.full,
    actions: [[t.saveFile, saveFile]],
  }));
}

function tellConflict(isThere: boolean): void {
  if (!isThere) return unsay("conflict");
  const copy = (): string => text().copyOf({ name: nameOf(open.value.kept.sag) ?? text().unnamed });
  say("conflict", (t) => ({
    kind: "warning",
    title: t.otherTabTitle,
    body: t.otherTab,
    actions: [
      [t.takeOther, () => takeTheirs(copy())],
      [t.keepMine, () => keepMine(copy())],
    ],
    closable: false,
  }));
}
