// The mark on the line of something that has a problem under it.
import type { VNode } from "preact";
import { useStore } from "../shared/form/context.js";
import { useView } from "../shared/view/context.js";
import { Mark } from "../shared/view/mark.js";

export function Warning({ pointer }: { pointer: string }): VNode | null {
  const { text } = useView();
  const wrong = useStore(({ problems }) => problems.within(pointer).length > 0);
  if (!wrong) return null;
  return (
    <>
      {" "}
      <Mark kind="warning" label={text.kinds.warning} classes="kvm-fact-mark" />
    </>
  );
}
