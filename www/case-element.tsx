// The open case as the elements know it: the one element that owns it, of which those in the views are parts.
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Sag } from "kvalitetsmodel";
import { today } from "../pkg/src/elements/shared/today.js";
import { change, open } from "./cases/open.js";
import { useWatched } from "./shared/watched.js";

interface SagElement extends HTMLElement {
  value: Sag;
  today: string;
}

export function CaseElement(): VNode {
  const { kept, turn } = useWatched(open);
  const element = useRef<SagElement>(null);
  useEffect(() => {
    const its = element.current;
    if (its === null) return;
    its.value = kept.sag;
    its.today = kept.today ?? today();
    // What is typed in it comes from it, and need not go back.
  }, [turn]);
  useEffect(() => {
    const its = element.current;
    const heard = (): void => {
      if (its === null) return;
      // The day it is by default is another tomorrow.
      change({ sag: its.value, today: its.today === today() ? undefined : its.today });
    };
    its?.addEventListener("input", heard);
    return () => its?.removeEventListener("input", heard);
  }, []);
  return <kvalitetsmodel-sag ref={element} id="sag" />;
}
