// The address of what is shown: the view and the case, so that a link, a reload and the way back lead there.
//
// #frister?sag=s-1 is a view of a case; what else a view needs stands beside it. A view without a case is of the one that
// was worked on last.
import { Watched } from "./watched.js";

export interface Address {
  readonly view: string;
  /** What stands behind the view, such as `sag`. */
  readonly of: Readonly<Record<string, string>>;
}

export const address = new Watched<Address>({ view: "", of: {} });

export function readAddress(hash: string): Address {
  const [view = "", rest = ""] = hash.replace(/^#/, "").split("?");
  return { view: decoded(view), of: Object.fromEntries(new URLSearchParams(rest)) };
}

export function hashOf({ view, of }: Address): string {
  const rest = new URLSearchParams(of).toString();
  return `#${view}${rest === "" ? "" : `?${rest}`}`;
}

/**
 * Follows the browser. A link inside a view leads to an id in it, which is no view's name: the browser has gone there, and
 * the address says the view again, for a reload to lead back to.
 */
export function startAddress(isView: (view: string) => boolean): void {
  const look = (): void => {
    const found = readAddress(location.hash);
    if (isView(found.view)) address.value = found;
    else history.replaceState(history.state, "", hashOf(address.value));
  };
  addEventListener("hashchange", look);
  look();
}

/** Goes to another place; the way back leads here. */
export function go(to: Address): void {
  location.hash = hashOf(to);
}

/** Says more of the place where one is; nothing that the way back should lead to. */
export function refine(to: Address): void {
  history.replaceState(history.state, "", hashOf(to));
  address.value = to;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
