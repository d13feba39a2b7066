// What was removed in a view can be got back there, by the form it was removed from. Who goes to another view is offered the
// same way back here, since that form is gone.
import type { Sag } from "kvalitetsmodel";
import { idOf } from "./cases/kept.js";
import { merge } from "./cases/merge.js";
import { bare, counted } from "./cases/open-merges.js";
import { change, open } from "./cases/open.js";
import { address } from "./shared/address.js";
import { say, unsay } from "./shared/messages.js";

interface Removal {
  readonly words: string;
  readonly before: Sag;
  readonly after: Sag;
}

/** Those that a form still offers to put back. */
let removals: readonly Removal[] = [];

/** What the forms of the view offer, in their words. */
const offered = (): readonly string[] => [...document.querySelectorAll("main .kvm-removed p:first-child")].map((one) => one.textContent ?? "");

/** A form has said that the case is another: it may have removed something, or put it back. */
export function noteRemoval(before: Sag, after: Sag): void {
  // The form offers it when it is drawn.
  requestAnimationFrame(() => {
    const words = offered();
    const known = removals.filter((one) => words.includes(one.words));
    const isNew = (one: string): boolean => known.every((its) => its.words !== one);
    removals = [...known, ...words.filter(isNew).map((one) => ({ words: one, before, after }))];
  });
}

export function startRemovals(): void {
  let shown = address.value.view;
  address.watch(() => {
    const { view } = address.value;
    if (view === shown) return;
    shown = view;
    const words = offered();
    const last = removals.filter((one) => words.includes(one.words)).at(-1);
    removals = [];
    if (last !== undefined && idOf(last.after) === idOf(open.value.kept.sag)) offer(last);
  });
}

function offer({ words, before, after }: Removal): void {
  const undo = (): void => {
    unsay("removed-there");
    const { sag } = open.value.kept;
    // What has been written since stays.
    change({ sag: counted(sag, merge(bare(after), bare(sag), bare(before)).value) });
  };
  say("removed-there", (t) => ({ kind: "info", title: words, actions: [[t.undo, undo]] }));
}
