// DKFDS alerts.
import { type ComponentChildren, createElement, type VNode } from "preact";
import type { Mark as Kind } from "../marks.js";
import { useView } from "./context.js";
import { headingTag } from "./heading.js";
import { Mark } from "./mark.js";

interface AlertProps {
  readonly kind: Exclude<Kind, "open">;
  readonly title?: ComponentChildren;
  readonly level?: number;
  /** Only what appears while a person works is to interrupt a screen reader. */
  readonly announce?: boolean;
  readonly children: ComponentChildren;
}

/** A DKFDS alert. The kind is said in the icon's name, so that it is not in the colour alone. */
export function Alert({ kind, title, level = 3, announce = false, children }: AlertProps): VNode {
  const { text } = useView();
  return (
    <div class={`alert alert-${kind}`} {...(announce ? { role: "alert" as const } : {})}>
      <Mark kind={kind} label={text.kinds[kind]} classes="alert-icon" />
      <div class="alert-body">
        {title && createElement(headingTag(level), { class: "alert-heading" }, title)}
        {children}
      </div>
    </div>
  );
}

/** A paragraph in an alert. */
export const AlertText = ({ children }: { children: ComponentChildren }): VNode => <p class="alert-text">{children}</p>;
