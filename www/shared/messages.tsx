// Messages to the person, as DKFDS alerts. One per subject: a new one takes the place of the old.
import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type PageText, useText } from "./language.js";
import { Sign } from "./sign.js";
import { useWatched, Watched } from "./watched.js";

export interface Message {
  readonly kind: "info" | "success" | "warning" | "error";
  readonly title: string;
  readonly body?: ComponentChildren;
  readonly actions?: readonly (readonly [label: string, act: () => void])[];
  readonly closable?: boolean;
}

interface Shown {
  readonly subject: string;
  /** Called again when the language is another. */
  readonly make: (text: PageText) => Message;
  /** Whether it answers what the person just did, and is gone to. */
  readonly focus: boolean;
}

const shown = new Watched<readonly Shown[]>([]);
/** Said, not shown. */
const announced = new Watched("");

export function say(subject: string, make: Shown["make"], { focus = false } = {}): void {
  shown.value = [...shown.value.filter((one) => one.subject !== subject), { subject, make, focus }];
}

export function unsay(subject: string): void {
  if (shown.value.some((one) => one.subject === subject)) shown.value = shown.value.filter((one) => one.subject !== subject);
}

/** A part of the page that was asked for did not come. */
export const tellMissing = (): void => say("fetch", (t) => ({ kind: "warning", title: t.notFetched }));

export const announce = (words: string): void => {
  announced.value = words;
};

export function Messages(): VNode {
  const all = useWatched(shown);
  const words = useWatched(announced);
  return (
    <>
      <div id="messages" class="page-messages">
        {all.map((one) => (
          <One key={one.subject} shown={one} />
        ))}
      </div>
      <div class="sr-only" id="announcer" role="status">
        {words}
      </div>
    </>
  );
}

const signs = {
  info: "M12 11v7M12 6v.5",
  success: "M5 13l5 5 9-11",
  warning: "M12 3L2 21h20zM12 10v4M12 17.5v.1",
  error: "M6 6l12 12M18 6L6 18",
};

function One({ shown: { subject, make, focus } }: { readonly shown: Shown }): VNode {
  const text = useText();
  const { kind, title, body, actions = [], closable = true } = make(text);
  const node = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!focus) return;
    node.current?.scrollIntoView({ block: "nearest" });
    node.current?.focus({ preventScroll: true });
  }, [make, focus]);
  return (
    <div id={`message-${subject}`} ref={node} tabIndex={focus ? -1 : undefined}>
      <div class={`alert alert-${kind}`} role={kind === "warning" || kind === "error" ? "alert" : undefined}>
        <Sign path={signs[kind]} label={text.kinds[kind]} classes="icon-svg alert-icon" />
        <div class="alert-body">
          <h2 class="alert-heading">{title}</h2>
          {typeof body === "string" ? <p class="alert-text">{body}</p> : body}
          <p class="page-tools d-print-none">
            {actions.map(([label, act]) => (
              <button key={label} type="button" class="button button-secondary" onClick={act}>
                {label}
              </button>
            ))}
            {closable && (
              <button type="button" class="button button-tertiary" onClick={() => unsay(subject)}>
                {text.close}
              </button>
            )}
          </p>
        </div>
      </div>
    </div>
  );
}
