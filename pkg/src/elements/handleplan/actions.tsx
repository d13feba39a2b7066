// What is done about a point: added, changed, removed, and got back.
import type { VNode } from "preact";
import type { Handleplanpunkt } from "../engine.js";
import { useForm, useStore } from "../shared/form/context.js";
import { useUndo } from "../shared/form/undo.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Action } from "./action.js";
import { PointButton } from "./button.js";
import { newAction, type TypedAction } from "./held.js";
import { pointId, useBegun, usePlanWords } from "./plan.js";
import { addAction, takeAction } from "./write.js";

interface ActionsProps {
  /** Of the point. */
  readonly pointer: string;
  readonly point: Handleplanpunkt;
}

export function Actions({ pointer, point }: ActionsProps): VNode {
  const { uid } = useView();
  const words = usePlanWords();
  const { store, act, at, say } = useForm();
  const undo = useUndo();
  const writing = { store, begun: useBegun(), point };
  const id = pointId(uid, point.key);
  const list = `${pointer}/actions`;
  const keys = useStore(() => store.list(list).map((action, place) => store.keyOf(action, place)));
  const put = (change: () => string): void => {
    let there = "";
    act(() => (there = change()));
    at(`${there}/what`)?.focus();
  };
  const add = (): void => {
    undo.clear();
    put(() => addAction(writing, { ...newAction }));
    say(words.actionAdded);
  };
  const remove = (place: number): void => {
    const { what = "" } = store.at(`${list}/${place}`) as TypedAction;
    let putBack = (): string => list;
    act(() => (putBack = takeAction(writing, place)));
    undo.offer({ words: words.actionRemoved({ what: String(what).trim() }), back: words.actionBack, undo: () => put(putBack) });
  };
  return (
    <>
      <Heading below={2} id={`${id}-actions`}>
        {words.actions}
      </Heading>
      <p hidden={keys.length > 0}>{words.noActions}</p>
      <div class="kvm-actions">
        {keys.map((key, place) => (
          <Action key={key} pointer={`${list}/${place}`} nr={place + 1} remove={() => remove(place)} />
        ))}
      </div>
      {undo.node}
      <p class="kvm-add">
        <PointButton label={words.addAction} of={`${id}-title`} act={add} />
      </p>
    </>
  );
}
