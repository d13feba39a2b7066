// What a component of a form knows of the form that it stands in.
import { createContext } from "preact";
import { useContext, useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { useView } from "../view/context.js";
import { same } from "./same.js";
import type { Store } from "./store.js";

export interface Form {
  readonly store: Store;
  /** Does what a button stands for, and lets the page know that a person has changed the value. */
  readonly act: (change: () => void) => void;
  /** Adds an entry to a list as a button does, unfolds it and goes to its first field, or to that of a member. */
  readonly add: (list: string, entry: object, member?: string) => string;
  /** Tells those who do not see it. */
  readonly say: (words: string) => void;
  /** What is drawn of exactly a pointer. */
  readonly at: (pointer: string) => HTMLElement | null;
  /** Unfolds what stands at a pointer and goes to its first field. */
  readonly unfold: (pointer: string) => void;
  /** The same from another place: what it stands in is unfolded too, and its question brought into view. */
  readonly go: (pointer: string) => void;
}

export const FormContext = createContext<Form>(undefined as never);

export const useForm = (): Form => useContext(FormContext);

/** Something in the store; the component is drawn again when it says something else. */
export function useStore<Selected>(select: (store: Store) => Selected): Selected {
  const { store } = useForm();
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const selected = select(store);
  const last = useRef({ select, selected });
  last.current = { select, selected };
  useLayoutEffect(
    () =>
      store.subscribe(() => {
        if (isOther(store, last.current)) draw(undefined as never);
      }),
    [store],
  );
  return selected;
}

/** What an entry that was just removed asks for is not there: the list above it is drawn first, and takes it away. */
function isOther<Selected>(store: Store, last: { select: (store: Store) => Selected; selected: Selected }): boolean {
  try {
    return !same(last.select(store), last.selected);
  } catch {
    return true;
  }
}

/** What stands at a pointer. */
export const useAt = (pointer: string): unknown => useStore((store) => store.at(pointer));

/** The id of what stands at a pointer, which nothing else in the page has. */
export function useIdOf(pointer: string): string {
  const { uid } = useView();
  return `${uid}${useForm().store.idOf(pointer)}`;
}
