// A heading at a level that the portal's own outline decides.
import { type ComponentChildren, createElement, type VNode } from "preact";
import { useView } from "./context.js";

interface HeadingProps {
  /** How far it is below the element's own headings. */
  readonly below?: number;
  readonly id?: string;
  readonly class?: string;
  /** -1 where the focus is led to it. */
  readonly tabIndex?: number;
  readonly children: ComponentChildren;
}

export function Heading({ below = 0, children, ...attributes }: HeadingProps): VNode {
  return createElement(headingTag(useView().level + below), attributes, children);
}

export const headingTag = (level: number): string => `h${Math.min(Math.max(level, 1), 6)}`;
