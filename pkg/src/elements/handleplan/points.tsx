// The points in the engine's order; of a long plan those that nobody has written about are a line each. Those whose matter
// is gone are kept, folded, at the end.
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Part } from "../proces/case.js";
import { useForm, useStore } from "../shared/form/context.js";
import { bringUp } from "../shared/form/go.js";
import { useUndo } from "../shared/form/undo.js";
import { useView } from "../shared/view/context.js";
import { Folded, MOST_UNFOLDED } from "../shared/view/folded.js";
import { Heading } from "../shared/view/heading.js";
import { pointsOf } from "./held.js";
import { lineId, planOf, unwritten, usePlan, usePlanWords } from "./plan.js";
import { Point } from "./point.js";
import { lastDay, pointName } from "./say.js";
import { pointerOf } from "./write.js";

export function Points(): VNode {
  const { uid, language } = useView();
  const words = usePlanWords();
  const { store, act, at } = useForm();
  const undo = useUndo();
  const points = usePlan((plan) => plan.points.map(({ key, gone }, place) => ({ key, gone, place })));
  const written = new Set(useStore((all) => pointsOf(all.value as Part).map((one) => one?.key)));
  const id = `${uid}-points`;
  const nameOf = (key: string): string => {
    const point = planOf(store)?.points.find((one) => one.key === key);
    return point === undefined ? "" : pointName(language, point);
  };
  const forget = (key: string): void => {
    const name = nameOf(key);
    let putBack = (): string => "";
    act(() => (putBack = store.remove(pointerOf(store, key))));
    const back = (): void => {
      let there = "";
      act(() => (there = putBack()));
      const title = at(there)?.closest("article")?.querySelector<HTMLElement>("[tabindex='-1']");
      if (title) bringUp(title);
    };
    undo.offer({ words: words.pointRemoved({ what: name }), back: words.pointBack({ what: name }), undo: back });
  };
  const drawn = (areGone: boolean): VNode[] =>
    points
      .filter(({ gone }) => gone === areGone)
      .map(({ key, place }, at) => (
        <Entry key={key} place={place} isLine={at >= MOST_UNFOLDED && !written.has(key)} remove={() => forget(key)} />
      ));
  const gone = drawn(true);
  return (
    <section class="kvm-plan" aria-labelledby={id} hidden={points.length === 0 && !undo.isOffered}>
      <Heading id={id} tabIndex={-1}>
        {words.points}
      </Heading>
      <p>{words.pointsLead}</p>
      <div class="kvm-points">{drawn(false)}</div>
      <details class="details kvm-gone" id={`${uid}-gone`} hidden={gone.length === 0}>
        <summary class="details-summary">{words.gone({ count: gone.length })}</summary>
        <div class="details-text">
          <p>{words.goneLead}</p>
          <div class="kvm-points">{gone}</div>
        </div>
      </details>
      {undo.node}
    </section>
  );
}

interface EntryProps {
  readonly place: number;
  /** Whether a line is enough for now. */
  readonly isLine: boolean;
  readonly remove: () => void;
}

/** A point, or the line that it is folded under: what somebody has begun with stays where it is under the fingers. */
function Entry({ place, isLine, remove }: EntryProps): VNode {
  const { uid, language } = useView();
  const point = usePlan(({ points }) => unwritten(points[place] as (typeof points)[number]));
  const isWhole = useRef(!isLine);
  const isOpened = useRef(false);
  isWhole.current ||= !isLine && !isOpened.current;
  const inside = (): VNode => {
    isOpened.current = true;
    return <Point place={place} remove={remove} />;
  };
  if (isWhole.current) return <Point place={place} remove={remove} />;
  const line = [`${place + 1}. ${pointName(language, point)}`, lastDay(language, point)].filter(Boolean).join(" · ");
  return <Folded id={lineId(uid, point.key)} classes="kvm-point-line" line={line} inside={inside} />;
}
