// Takes away what a program set and no field shows: nobody else could.
import type { VNode } from "preact";
import { useView } from "../view/context.js";
import { useAt, useForm } from "./context.js";

export function DropUnread(): VNode | null {
  const { text } = useView();
  const { store, act } = useForm();
  if (useAt("/unread") === undefined) return null;
  return (
    <p>
      <button type="button" class="function-link" onClick={() => act(() => store.set("/unread", undefined))}>
        {text.form.dropUnread}
      </button>
    </p>
  );
}
