// What a case was when it went out as a file or came in as one, by its revision: what both began with, when it comes back.
import type { Sag } from "kvalitetsmodel";
import { isMembers } from "../../pkg/src/elements/shared/form/pointer.js";
import { read, write } from "./storage.js";

const prefix = "kvalitetsmodel.udgaver.";

/** A case goes to and fro more often than this hardly ever, and the latest are those that count. */
const MOST = 8;

/** Keeps it as it is now. Where there is no room, what comes back is compared with nothing, and a person chooses. */
export function keepRevision(sag: Sag): void {
  if (sag.id === undefined || sag.revision === undefined) return;
  const all = { ...revisionsOf(sag.id), [sag.revision]: sag };
  const latest = Object.entries(all).sort(([a], [b]) => Number(b) - Number(a)).slice(0, MOST);
  write(prefix + sag.id, JSON.stringify(Object.fromEntries(latest)));
}

/** What a file goes on from, where it is known here. */
export function baseOf({ id, base, revision }: Sag): Sag | undefined {
  const all = revisionsOf(id ?? "");
  return [base, revision].flatMap((one) => (one === undefined ? [] : (all[one] ?? [])))[0];
}

function revisionsOf(id: string): Readonly<Record<number, Sag>> {
  try {
    const all: unknown = JSON.parse(read(prefix + id) ?? "{}");
    return isMembers(all) ? (all as Record<number, Sag>) : {};
  } catch {
    return {};
  }
}

/** Every key that it keeps things under begins so. */
export const revisionPrefix = prefix;
