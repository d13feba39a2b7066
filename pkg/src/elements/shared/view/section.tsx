// A part of an element under a heading that names it.
import type { ComponentChildren, VNode } from "preact";
import { useView } from "./context.js";
import { Heading } from "./heading.js";

interface SectionProps {
  /** Makes the heading's id, with the element's. */
  readonly name: string;
  readonly title: ComponentChildren;
  readonly class?: string;
  readonly hidden?: boolean;
  /** How far the heading is below the element's own headings. */
  readonly below?: number;
  readonly children: ComponentChildren;
}

export function Section({ name, title, below = 0, children, ...attributes }: SectionProps): VNode {
  const id = `${useView().uid}-${name}`;
  return (
    <section {...attributes} aria-labelledby={id}>
      <Heading id={id} below={below}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
