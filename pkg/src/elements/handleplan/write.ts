// Writing about the points of a plan. Only those that somebody has written about stand in the value.
import type { Handleplanpunkt } from "../engine.js";
import type { Part } from "../proces/case.js";
import { part } from "../shared/form/pointer.js";
import type { Store } from "../shared/form/store.js";
import { begun, concernsOf, keyOf, pointsOf, saysNothing, type TypedAction, type TypedPoint } from "./held.js";

const list = "/handleplan/points";

/** By its key, what a point's source said was seen when somebody began to write about it here. */
export type Begun = Map<string, string>;

const placeOf = (store: Store, key: string): number => pointsOf(store.value as Part).findIndex((one) => one?.key === key);

/** Where a point stands in the value; one that nobody has written about yet is told by its key. */
export function pointerOf(store: Store, key: string): string {
  const place = placeOf(store, key);
  return `${list}/${place < 0 ? part(key) : place}`;
}

interface Writing {
  readonly store: Store;
  readonly begun: Begun;
  readonly point: Handleplanpunkt;
}

/** Writes a member of what is said about a point. It is kept from the first word on, with what the engine said of it. */
export function write(writing: Writing, member: "seen" | "agree" | "view" | "frist", value: unknown): void {
  const { store, point } = writing;
  if (placeOf(store, point.key) < 0) begin(writing, { [member]: value });
  else {
    store.set(`${pointerOf(store, point.key)}/${member}`, value);
    settle(writing);
  }
}

/** What is seen in something told here is told there too: it has one place only. */
export function writeSeen(writing: Writing, seen: unknown): void {
  const { store, point } = writing;
  write(writing, "seen", seen);
  const told = concernsOf(store.value as Part).findIndex((one) => keyOf(one) === point.key);
  if (told >= 0) store.set(`/events/${told}/seen`, seen);
}

/** Puts an action at a place among a point's, by default last; gives its pointer. */
export function addAction(writing: Writing, action: TypedAction, place?: number): string {
  const { store, point } = writing;
  const actions = `${pointerOf(store, point.key)}/actions`;
  if (placeOf(store, point.key) >= 0) return store.insert(actions, action, place);
  begin(writing, { actions: [action] });
  return `${pointerOf(store, point.key)}/actions/0`;
}

/** Takes one out; what it gives puts it back, and gives its pointer. */
export function takeAction(writing: Writing, place: number): () => string {
  const { store, point } = writing;
  const actions = `${pointerOf(store, point.key)}/actions`;
  const action = store.list(actions)[place] as TypedAction;
  store.remove(`${actions}/${place}`);
  if (store.list(actions).length === 0) store.set(actions, undefined);
  settle(writing);
  return () => addAction(writing, action, Math.min(place, store.list(`${pointerOf(store, point.key)}/actions`).length));
}

function begin({ store, begun: sources, point }: Writing, written: object): void {
  sources.set(point.key, point.seen);
  const all = Object.entries({ ...begun(point), ...written }).filter(([, one]) => one !== undefined);
  const now = Object.fromEntries(all) as unknown as TypedPoint;
  if (point.gone || !saysNothing(now, point.seen)) store.insert(list, now);
}

/** Who takes everything back has written nothing. A point that only stands here would be gone under the fingers: a person takes it out. */
function settle({ store, begun: sources, point: { key, gone } }: Writing): void {
  const source = sources.get(key);
  const now = pointsOf(store.value as Part)[placeOf(store, key)];
  if (!gone && source !== undefined && now !== undefined && saysNothing(now, source)) store.remove(pointerOf(store, key));
}
