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
  /** What stands beside the title where the element is folded: without it, it never is. */
  readonly line?: string;
  readonly children: ComponentChildren;
}

export function Section({ name, title, line, below = 0, children, ...attributes }: SectionProps): VNode {
  const { uid, folded } = useView();
  const id = `${uid}-${name}`;
  if (folded && line !== undefined) {
    return (
      <FoldedSection id={id} title={title} below={below} line={line} {...attributes}>
        {children}
      </FoldedSection>
    );
  }
  return (
    <section {...attributes} aria-labelledby={id}>
      <Heading id={id} below={below}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

interface FoldedProps extends Omit<SectionProps, "name" | "line"> {
  readonly id: string;
  readonly below: number;
  readonly line: ComponentChildren;
}

/** The same as a line with the heading, which is unfolded. */
export function FoldedSection({ id, title, below, line, children, class: classes = "", hidden }: FoldedProps): VNode {
  return (
    <details class={`details kvm-folded ${classes}`.trimEnd()} id={`${id}-fold`} {...(hidden !== undefined && { hidden })}>
      <summary class="details-summary">
        <Heading id={id} below={below}>
          {title}
        </Heading>
        {line !== "" && <span class="kvm-folded-line"> {line}</span>}
      </summary>
      <div class="details-text">{children}</div>
    </details>
  );
}
