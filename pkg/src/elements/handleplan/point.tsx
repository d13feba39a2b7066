// One point of the plan: what the engine made of it, and the fields in which people answer it.
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useForm, useIdOf, useStore } from "../shared/form/context.js";
import { Feedback } from "../shared/form/feedback.js";
import { messageOf } from "../shared/form/message.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Mark } from "../shared/view/mark.js";
import { Actions } from "./actions.js";
import { AgreeField, SeenField, ViewField } from "./answer.js";
import { PointButton } from "./button.js";
import { aboutOf, isAtField } from "./found.js";
import { atHead, Head } from "./head.js";
import { Meaning } from "./meaning.js";
import { pointId, unwritten, useBegun, usePlan, usePlanWords } from "./plan.js";
import { actionsDone, pointName } from "./say.js";
import { pointerOf, write } from "./write.js";

interface PointProps {
  /** Among the points of the plan. */
  readonly place: number;
  /** Takes a point whose matter is gone out for good. */
  readonly remove: () => void;
}

export function Point({ place, remove }: PointProps): VNode {
  const { uid, language } = useView();
  const words = usePlanWords();
  const point = usePlan(({ points }) => points[place] as (typeof points)[number]);
  const findings = usePlan((plan) => aboutOf(plan, place));
  const pointer = useStore((store) => pointerOf(store, point.key));
  const { store, act } = useForm();
  const begun = useBegun();
  const title = useRef<HTMLElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const id = pointId(uid, point.key);
  // The first one is what to begin with.
  useLayoutEffect(() => {
    if (place === 0 && !point.gone && details.current !== null) details.current.open = true;
  }, []);
  const takeFrist = (): void => {
    act(() => write({ store, begun, point }, "frist", point.frist));
    title.current?.querySelector<HTMLElement>("[tabindex]")?.focus();
  };
  const name = pointName(language, point);
  const remarks = findings.filter(([path]) => isAtField(path)).length;
  return (
    <article class="kvm-point" id={id} aria-labelledby={`${id}-title`} ref={title}>
      <Heading below={1} id={`${id}-title`} tabIndex={-1}>
        {point.gone ? name : `${place + 1}. ${name}`}
      </Heading>
      <Rest id={id} pointer={pointer} />
      <div class="kvm-point-head">
        <Head
          point={unwritten(point)}
          findings={atHead(findings.filter(([path]) => !isAtField(path)).map(([, finding]) => finding))}
          take={takeFrist}
        />
      </div>
      <div>
        <Meaning point={point} open={place === 0 && !point.gone} />
      </div>
      <details class="details kvm-point-answer" id={useIdOf(pointer)} ref={details}>
        <summary class="details-summary">
          {words.answer}{" "}
          <span class="kvm-state">
            {actionsDone(language, point)}
            {remarks > 0 && (
              <>
                {" · "}
                <Mark kind="warning" classes="kvm-fact-mark" />
                {` ${words.remarks({ count: remarks })}`}
              </>
            )}
          </span>
        </summary>
        <div class="details-text">
          <div class="kvm-point-fields kvm-halves">
            <div>
              <SeenField pointer={pointer} point={point} />
            </div>
            <div>
              <AgreeField pointer={pointer} point={point} />
              <ViewField pointer={pointer} point={point} />
            </div>
          </div>
          <Actions pointer={pointer} point={point} />
        </div>
      </details>
      {/* What is over is still told: taken out, it would only come back. */}
      <p class="kvm-fact-tools" hidden={!findings.some(([, { code }]) => code === "anledningGone")}>
        <PointButton label={words.removePoint} of={`${id}-title`} act={remove} />
      </p>
    </article>
  );
}

/** What is wrong with what is written about a point, and stands at no field of it. */
function Rest({ id, pointer }: { id: string; pointer: string }): VNode {
  const { language } = useView();
  const problems = useStore(({ problems: all }) =>
    all.within(pointer).filter(({ path }) => !isAtField(path.slice(pointer.length))),
  );
  return <Feedback id={id} messages={problems.map((one) => messageOf(one, language))} />;
}
