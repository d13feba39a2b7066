// The whole case that elements on a page share: the element that owns it, and how its parts find it.
import type { Area, Model, Sag } from "../../engine.js";
import { byId, closestAround } from "../around.js";

/** What a part of a case can ask and tell the element that owns it: also one of another copy of the package. */
export interface SharedCase {
  readonly value: Sag;
  /** What it goes back to on a reset. */
  readonly blank: Sag;
  /** Whether nobody has said whom it is about, so that its parts go out from what is most likely. */
  readonly isAssumed?: boolean;
  /** Says that it is about whom it was taken to be about. */
  choose?(): void;
  /** Whether the engine is there, which reads what was set. */
  readonly isRead: boolean;
  /** Counts the cases that were set: another part that writes in the same one changes nothing of it. */
  readonly turn: number;
  /** The day that was chosen; undefined while it is the day it is. */
  readonly today: string | undefined;
  readonly disabled: boolean;
  /** The model of the portal's own, where it has set one. */
  readonly model: Model | undefined;
  /** The forms that are parts of it. */
  readonly forms: readonly HTMLElement[];
  /** The model of one's own for an assessment: the portal's, else one that the case keeps. */
  modelOf(vurdering: { readonly area: Area; readonly date: string }): Model | undefined;
  look(day: string | undefined): void;
  /** The case is another, changed by a part, which knows. */
  write(value: Sag, by: CasePart): void;
  /** A person has changed something in a part. */
  acted(type: string): void;
  /** What the engine says of a part is another. */
  told(): void;
  join(part: CasePart): () => void;
}

export interface CasePart {
  readonly element: HTMLElement;
  /** Something of the case is another: what it holds, its day, or who else is a part of it. */
  readonly changed: () => void;
  /** Of a form: the field with its first problem, and the first there is. */
  readonly wrong?: () => HTMLElement | null;
  readonly first?: () => HTMLElement | null;
}

/** Where the element has it. Every copy of the package knows it by this name. */
export const sharedCase = Symbol.for("kvalitetsmodel.sag");

const tag = "kvalitetsmodel-sag";
/** Sent on the document when an element that owns a case comes, goes, or is called something else. */
const moved = "kvalitetsmodel-sag-moved";

/** Whether an element is a part of a case, also while what owns that is not there yet. */
export const isPart = (element: Element): boolean =>
  element.localName !== tag && (element.hasAttribute("sag") || closestAround(element, tag) !== null);

/** The case of the element that `sag` names, else of the one around it. */
function caseOf(element: Element): SharedCase | undefined {
  if (!isPart(element)) return undefined;
  const id = element.getAttribute("sag");
  return caseIn(id === null ? closestAround(element, tag) : byId(element, id));
}

/** The case that an element owns, if it does. */
export const caseIn = (element: Element | null | undefined): SharedCase | undefined =>
  (element as { [sharedCase]?: SharedCase } | null | undefined)?.[sharedCase];

/** Makes an element a part of the case that it belongs to, now and whenever that is another; gives the way to stop it. */
export function joining(part: CasePart, tell: (found: SharedCase | undefined) => void): () => void {
  const page = part.element.ownerDocument;
  let owner: SharedCase | undefined;
  let leave: (() => void) | undefined;
  const belong = (found: SharedCase | undefined): void => {
    if (found !== owner) {
      leave?.();
      owner = found;
      leave = found?.join(part);
    }
    tell(found);
  };
  const find = (): void => belong(caseOf(part.element));
  page.addEventListener(moved, find);
  find();
  return () => {
    page.removeEventListener(moved, find);
    belong(undefined);
  };
}

/** Looks anew: in the whole page, since a part may stand anywhere. */
export const tellMoved = (page: Document): boolean => page.dispatchEvent(new Event(moved));
