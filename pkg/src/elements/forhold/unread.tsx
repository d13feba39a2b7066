// What a program set and no field shows, told where the form begins.
import type { VNode } from "preact";
import { Unplaced } from "../proces/not-counted.js";
import { useStore } from "../shared/form/context.js";
import { DropUnread } from "../shared/form/drop-unread.js";
import { isUnread } from "../shared/form/unread.js";
import type { Held } from "./held.js";

export function Unread(): VNode {
  const problems = useStore(({ value, answer }) => {
    const { unread, ...read } = value as Held;
    return unread === undefined ? [] : (answer?.problems ?? []).filter(({ path }) => isUnread(read, unread, path));
  });
  return (
    <>
      <Unplaced problems={problems} />
      <DropUnread />
    </>
  );
}
