// A list in a form: of every entry a line that says what it is, and under it, folded, its fields and a button that
// removes it. What is folded is not drawn: a case may have thousands of events.
import type { ComponentChildren, ComponentType, VNode } from "preact";
import { useState } from "preact/hooks";
import { useView } from "../view/context.js";
import { useForm, useIdOf, useStore } from "./context.js";
import { memo } from "./memo.js";
import { useUndo } from "./undo.js";

/** What is drawn of one entry. */
export interface EntryProps {
  readonly pointer: string;
}

export interface EntriesProps {
  /** Of the list. */
  readonly pointer: string;
  readonly classes: string;
  /** Of every entry. */
  readonly each?: string;
  /** What stands there while there is none. */
  readonly none: ComponentChildren;
  readonly Line: ComponentType<EntryProps>;
  readonly Fields: ComponentType<EntryProps>;
  /** What the button that removes it says. */
  readonly RemoveLabel: ComponentType<EntryProps>;
  /** What is said of an entry that was removed, and of one that is back. */
  readonly removed: (pointer: string) => { words: string; back: string };
}

export function Entries({ pointer, classes, none, removed, ...parts }: EntriesProps): VNode {
  const { store, act, at } = useForm();
  const undo = useUndo();
  const entries = useStore(() => store.list(pointer).map((entry, place) => store.keyOf(entry, place)));
  const remove = (entry: string): void => {
    const said = removed(entry);
    let putBack: () => string = () => entry;
    act(() => (putBack = store.remove(entry)));
    undo.offer({
      ...said,
      undo: () => {
        let there = entry;
        act(() => (there = putBack()));
        at(there)?.querySelector("summary")?.focus();
      },
    });
  };
  return (
    <>
      <div class={classes}>
        {entries.length === 0 && <p>{none}</p>}
        {entries.map((key, place) => (
          <Entry key={key} pointer={`${pointer}/${place}`} remove={remove} {...parts} />
        ))}
      </div>
      {undo.node}
    </>
  );
}

interface Props extends EntryProps, Pick<EntriesProps, "each" | "Line" | "Fields" | "RemoveLabel"> {
  readonly remove: (pointer: string) => void;
}

const Entry = memo(({ pointer, each = "", remove, Line, Fields, RemoveLabel }: Props): VNode => {
  const id = useIdOf(pointer);
  const { printing } = useView();
  const wrong = useStore(({ problems }) => problems.within(pointer).length > 0);
  const [opened, setOpened] = useState(false);
  return (
    <details
      class={["details kvm-fact", each, wrong ? "kvm-fact-wrong" : ""].filter((one) => one !== "").join(" ")}
      id={id}
      onToggle={() => setOpened(true)}
    >
      <summary class="details-summary" id={`${id}-summary`}>
        <Line pointer={pointer} />
      </summary>
      <div class="details-text">
        {(opened || printing) && (
          <>
            <Fields pointer={pointer} />
            <p class="kvm-fact-tools">
              <button type="button" class="button button-secondary" onClick={() => remove(pointer)}>
                <RemoveLabel pointer={pointer} />
              </button>
            </p>
          </>
        )}
      </div>
    </details>
  );
});
