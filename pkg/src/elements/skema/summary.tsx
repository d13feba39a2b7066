// What is wrong and what is worth a look, in one place, with a way to each field.
import type { ComponentChildren, RefObject, VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../engine.js";
import { useForm, useIdOf } from "../shared/form/context.js";
import { DropUnread } from "../shared/form/drop-unread.js";
import { messageOf } from "../shared/form/message.js";
import { numberOf } from "../shared/number.js";
import { wordIn } from "../shared/said.js";
import { Alert } from "../shared/view/alert.js";
import { said, useView } from "../shared/view/context.js";
import { type Found, type Placed, useAnswer } from "./judge.js";

/** More than this of one kind stands in one line, by number: a form that is just begun has many things to look at. */
const SHOWN = 5;

/** Problems always; findings once somebody has asked for them. */
export function Summary(): VNode {
  const { text, level } = useView();
  const { form } = text;
  const node = useRef<HTMLDivElement>(null);
  const all = useAnswer(({ wrong }) => wrong) ?? [];
  const found = useAnswer(({ shown }) => shown);
  const isTyping = useTyping(node);
  // A date that is being typed is not wrong yet.
  const wrong = isTyping && found === undefined ? all.filter(({ pointer }) => pointer !== "/date") : all;
  return (
    <div class="kvm-summary" ref={node}>
      {wrong.length > 0 && (
        <Alert key="wrong" kind="error" title={form.problems({ count: wrong.length })} level={level} announce>
          <Wrong problems={wrong} />
          <DropUnread />
        </Alert>
      )}
      {found && found.length > 0 && (
        <Alert key="found" kind="info" title={form.findings({ count: found.length })} level={level}>
          <Groups findings={found} />
        </Alert>
      )}
      {found && wrong.length + found.length === 0 && (
        <Alert key="none" kind="success" title={form.noFindings} level={level}>
          {null}
        </Alert>
      )}
    </div>
  );
}

/** Whether somebody is in the date. */
function useTyping(node: RefObject<HTMLElement | null>): boolean {
  const [isTyping, setTyping] = useState(false);
  useLayoutEffect(() => {
    const host = node.current?.parentElement;
    const look = (): void => {
      const { activeElement } = host?.getRootNode() as Document | ShadowRoot;
      setTyping(host?.contains(activeElement) === true && activeElement?.closest(".date-group") !== null);
    };
    const later = (): void => queueMicrotask(look);
    for (const type of ["focusin", "focusout"]) host?.addEventListener(type, later);
    return () => {
      for (const type of ["focusin", "focusout"]) host?.removeEventListener(type, later);
    };
  }, []);
  return isTyping;
}

function Wrong({ problems }: { problems: readonly Placed<Problem>[] }): VNode {
  const { language } = useView();
  return (
    <ul class="alert-text nobullet-list">
      {problems.map(({ said: problem, pointer }) => (
        <li>
          <Way pointer={pointer}>{messageOf(problem, language).text}</Way>
        </li>
      ))}
    </ul>
  );
}

/** By code, so that thirty of one kind do not hide the one of another. */
function Groups({ findings }: { findings: readonly Placed<Found>[] }): VNode {
  const view = useView();
  const { profil, form } = view.text;
  const groups = new Map<string, Placed<Found>[]>();
  for (const one of findings) groups.set(one.said.code, [...(groups.get(one.said.code) ?? []), one]);
  return (
    <>
      {[...groups].map(([code, group]) => {
        const name = wordIn(profil.many, code);
        if (group.length <= SHOWN || name === undefined) {
          return (
            <ul key={code} class="alert-text nobullet-list">
              {group.map(({ said: finding, pointer }) => (
                <li>
                  <Way pointer={pointer}>{said(view, finding.message)}</Way>
                </li>
              ))}
            </ul>
          );
        }
        return (
          <p key={code} class="alert-text">
            {`${form.showAll({ title: name, count: group.length })}: `}
            {group.map(({ said: finding, pointer }, at) => (
              <>
                {at > 0 && ", "}
                <Way pointer={pointer}>{idOf(finding)}</Way>
              </>
            ))}
          </p>
        );
      })}
    </>
  );
}

interface WayProps {
  readonly pointer: string | undefined;
  readonly children: ComponentChildren;
}

/** A link to the field, where there is one. The address stays: it belongs to the portal. */
function Way({ pointer, children }: WayProps): VNode {
  return pointer === undefined ? <>{children}</> : <Link pointer={pointer}>{children}</Link>;
}

function Link({ pointer, children }: { pointer: string; children: ComponentChildren }): VNode {
  const { go } = useForm();
  const follow = (event: Event): void => {
    event.preventDefault();
    go(pointer);
  };
  return (
    <a href={`#${useIdOf(pointer)}`} onClick={follow}>
      {children}
    </a>
  );
}

const idOf = (finding: Found): string =>
  "params" in finding && "id" in finding.params ? numberOf(String(finding.params.id)) : finding.path;
