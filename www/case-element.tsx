// The open case as the elements know it: the one element that owns it, of which those in the views are parts.
import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Sag, Vurdering } from "kvalitetsmodel";
import { today } from "../pkg/src/elements/shared/today.js";
import type { Kept } from "./cases/kept.js";
import { change, open } from "./cases/open.js";
import { noteRemoval } from "./removals.js";
import { useWatched } from "./shared/watched.js";

interface SagElement extends HTMLElement {
  value: Sag;
  get today(): string;
  /** None: the day it is. */
  set today(day: string | undefined);
}

/** What the form of an assessment keeps beside it, where one is shown. */
function asideNow(): Kept["aside"] {
  const form = document.querySelector<HTMLElement & { aside?: readonly Vurdering[] }>("kvalitetsmodel-skema");
  const { aside } = open.value.kept;
  const place = form?.getAttribute("place");
  if (!form || !place || form.aside === undefined) return aside;
  const { [place]: _, ...others } = aside ?? {};
  return form.aside.length === 0 ? others : { ...others, [place]: form.aside };
}

export function CaseElement(): VNode {
  const { kept } = useWatched(open);
  const element = useRef<SagElement>(null);
  /** What the element itself has said last: that need not go back to it. */
  const said = useRef<Sag | undefined>(undefined);
  // Before anybody can type in what stood there before, and write that over it.
  useLayoutEffect(() => {
    const its = element.current;
    // What stands there now: more may have been typed since this was drawn.
    const { sag, today: day } = open.value.kept;
    if (its === null || sag === said.current) return;
    its.value = sag;
    its.today = day;
    // Also what the page writes beside the forms, such as the name: what is typed next begins with it.
  }, [kept.sag]);
  useEffect(() => {
    const its = element.current;
    const heard = (): void => {
      if (its === null) return;
      const before = open.value.kept.sag;
      said.current = its.value;
      noteRemoval(before, said.current);
      // The day it is by default is another tomorrow.
      change({ sag: said.current, today: its.today === today() ? undefined : its.today, aside: asideNow() });
    };
    its?.addEventListener("input", heard);
    return () => its?.removeEventListener("input", heard);
  }, []);
  return <kvalitetsmodel-sag ref={element} id="sag" />;
}
