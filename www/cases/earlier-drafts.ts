// What the page kept in the browser when each of its views had a draft of its own: made into cases, and then removed.
// Drafts that are of different people, and what was the draft before one, become cases of their own. What cannot be read
// is kept as it is, in the list, where it can be saved as a file.
import type { Party, Sag, Vurdering } from "kvalitetsmodel";
import { isMembers } from "../../pkg/src/elements/shared/form/pointer.js";
import { newId } from "../../pkg/src/elements/shared/new-id.js";
import { keep, keyOf, nameOf } from "./kept.js";
import { keysFrom, read, remove, write } from "./storage.js";

const first = "kvalitetsmodel.kladde";
const before = ".forrige";

/** In the order in which one says of another what it does not say itself: the earlier assessment before the open one. */
const parts = [".tidligere", "", ".forhold", ".bilag", ".handleplan", ".dialog", ".risiko", ".opfoelgning"];

interface Read {
  readonly sag: object;
  readonly today?: string;
}

/** Whether there are any. */
export const hasEarlierDrafts = (): boolean => keysFrom(first).length > 0;

/** All of them as they stand there, to be kept elsewhere. */
export const earlierDraftsAsText = (): string =>
  JSON.stringify(Object.fromEntries(keysFrom(first).map((key) => [key, read(key)])), null, 2);

/** Makes cases of them. `readFile`: the package's `readSag`; `earlierName`: what one is called that was put away. */
export function takeEarlierDrafts(readFile: (file: object) => Read, earlierName: (name: string | undefined) => string): void {
  for (const suffix of ["", before]) {
    const found = parts.flatMap((part) => taken(`${first}${part}${suffix}`, readFile));
    for (const { sag, today, saved } of casesOf(found)) {
      const own = suffix === "" ? sag : { ...sag, name: earlierName(nameOf(sag)) };
      const one = { sag: { ...own, id: newId("s") }, saved, ...(today === undefined ? {} : { today }) };
      if (keep(one).trouble !== undefined) return;
    }
    for (const part of parts) remove(`${first}${part}${suffix}`);
  }
}

interface Found {
  readonly sag: Sag;
  /** Whether the draft itself says who it is about. */
  readonly says: boolean;
  readonly today: string | undefined;
  readonly saved: string;
}

function taken(key: string, readFile: (file: object) => Read): Found[] {
  const text = read(key);
  if (text === null) return [];
  try {
    const draft = JSON.parse(text) as unknown;
    if (!isMembers(draft) || !isMembers(draft["value"])) throw new TypeError("not a draft");
    const value = draft["value"];
    const { sag, today } = readFile({ ...draft, saved: undefined, tab: undefined });
    if (!isMembers(sag)) throw new TypeError("not a case");
    const says = value["party"] !== undefined || value["area"] !== undefined;
    // What else was kept beside it is not the case's, and is not lost for that.
    if (draft["aside"] !== undefined && !Array.isArray(draft["aside"])) setApart(key, text);
    const day = typeof draft["today"] === "string" ? draft["today"] : today;
    return [{ sag: sag as unknown as Sag, says, today: day, saved: typeof draft["saved"] === "string" ? draft["saved"] : "" }];
  } catch {
    setApart(key, text);
    return [];
  }
}

/** A line of the list that cannot be read, and can be saved as a file. */
function setApart(key: string, text: string): void {
  write(keyOf(key.slice("kvalitetsmodel.".length)), text);
}

/** One case, or one for each party that the drafts are about: what does not say goes with the first. */
function casesOf(found: readonly Found[]): { sag: Sag; today: string | undefined; saved: string }[] {
  const parties = [...new Set(found.filter(({ says }) => says).map(({ sag }) => sag.party))];
  const groups = (parties.length === 0 ? ["tilbud" as Party] : parties).map((party, place) => ({
    party,
    its: found.filter(({ says, sag }) => (says ? sag.party === party : place === 0)),
  }));
  return groups
    .filter(({ its }) => its.length > 0)
    .map(({ party, its }) => ({
      sag: { format: 2, ...its.map(({ sag }) => sag).reduce(together), party },
      today: its.find(({ today }) => today !== undefined)?.today,
      saved: its.map(({ saved }) => saved).sort().pop() || new Date(0).toISOString(),
    }));
}

/** What either says. Of what both say in a list, each entry once. */
function together(one: Sag, other: Sag): Sag {
  const sag: Record<string, unknown> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const there = sag[name];
    if (Array.isArray(there) && Array.isArray(value)) sag[name] = joined(there, value);
    else if (isMembers(there) && isMembers(value)) sag[name] = { ...there, ...value };
    else sag[name] = value ?? there;
  }
  return sag as unknown as Sag;
}

function joined(some: readonly unknown[], others: readonly unknown[]): unknown[] {
  const all = [...some];
  const places = new Map(some.map((one, place) => [sign(one), place]));
  for (const other of others) {
    const place = places.get(sign(other));
    const one = place === undefined ? undefined : all[place];
    if (place === undefined) all.push(other);
    else if (isMembers(one) && isMembers(other)) {
      // Two views told of one event: what the first does not say of it the other adds. Of another kind it is another.
      if (one["kind"] === other["kind"]) all[place] = together(other as unknown as Sag, one as unknown as Sag);
      else all.push({ ...other, id: newId("f") });
    }
  }
  return all;
}

/** An event by its id, an assessment or anything else by all that it says. */
function sign(one: unknown): string {
  const { id } = (isMembers(one) ? one : {}) as Partial<Vurdering> & { id?: unknown };
  return typeof id === "string" ? id : JSON.stringify(one);
}
