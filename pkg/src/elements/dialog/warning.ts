// The mark on the line of something that has a problem under it.
import type { Context } from "../shared/fields/context.js";
import { mark } from "../shared/marks.js";

export const warningMark = ({ text }: Context): SVGElement =>
  mark("warning", { label: text.kinds.warning, classes: "kvm-fact-mark" });
