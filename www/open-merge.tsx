// The choice that a file has brought, shown with the case until it is made; and what its other side says of itself.
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { same } from "../pkg/src/elements/shared/form/same.js";
import { idOf, nameOf } from "./cases/kept.js";
import { bare, begunAs, endMerge, leftOf, type OpenMerge, openMergeOf, sideOf, undoMerge } from "./cases/open-merges.js";
import { list, open } from "./cases/open.js";
import { Conflicts } from "./conflicts.js";
import { Taken } from "./differences.js";
import { loadEngine } from "./engine.js";
import { go } from "./shared/address.js";
import { text } from "./shared/language.js";
import { say, unsay } from "./shared/messages.js";
import { useWatched } from "./shared/watched.js";

/** Shows it whenever the case that is open is one side of such a choice. */
export function startOpenMerges(): void {
  let told = "";
  const look = (): void => {
    const id = idOf(open.value.kept.sag);
    const [its, side] = [openMergeOf(id), sideOf(id)];
    const now = its ? `${id} ${idOf(its.theirs.sag)}` : side ? id : "";
    if (now === told) return;
    told = now;
    if (its) tellMerge(its);
    else if (side) tellSide(side);
    else unsay("merge");
  };
  open.watch(look);
  list.watch(look);
}

/** `focus`: it answers what the person just did. */
export function tellMerge(its: OpenMerge, { focus = false } = {}): void {
  // What there is to choose is told by the names of what has happened.
  void loadEngine();
  const { conflicts } = leftOf(its, open.value.kept.sag);
  const { value, taken } = begunAs(its);
  say(
    "merge",
    (t) => ({
      kind: "warning",
      title: t.mergeTitle({ name: its.file, count: conflicts.length }),
      body: (
        <>
          <Choice its={its} />
          <Taken taken={taken} />
        </>
      ),
      // What has been written since would be lost.
      actions: same(value, bare(open.value.kept.sag)) ? [[t.undo, () => undoMerge(its)]] : [],
      closable: false,
    }),
    { focus },
  );
}

function Choice({ its }: { readonly its: OpenMerge }): VNode | null {
  const { sag } = useWatched(open).kept;
  const left = useMemo(() => (sag.id === its.of ? leftOf(its, sag) : undefined), [its, sag]);
  if (left === undefined) return null;
  const choose = (chosen: typeof left.conflicts): void => {
    const back = endMerge(its, chosen);
    const undo = (): void => (unsay("opened"), back());
    say("opened", (t) => ({ kind: "success", title: t.mergedTitle({ name: its.file }), body: t.mergedChosen, actions: [[t.undo, undo]] }), { focus: true });
  };
  return <Conflicts conflicts={left.conflicts} onChosen={choose} />;
}

/** What is open is the file's: the choice is made in the case that it came into. */
function tellSide({ of, file, before }: OpenMerge): void {
  say("merge", (t) => ({
    kind: "info",
    title: t.mergeSideTitle({ file }),
    body: t.mergeSide({ name: nameOf(before.sag) ?? text().unnamed }),
    actions: [[t.mergeGo, () => go({ view: "sag", of: { sag: of } })]],
    closable: false,
  }));
}
