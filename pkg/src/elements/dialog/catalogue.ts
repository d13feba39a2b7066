// What can be entered as a step, in the order it is offered, and what is asked about each: only what the look at a
// course goes by.
import type { TrinKind } from "../engine.js";

/** A question about a step, by the member that it fills. What is expected is asked in three parts. */
export type Ask =
  | "announced"
  | "announcedOn"
  | "moede"
  | "form"
  | "purpose"
  | "told"
  | "effect"
  | "forventning"
  | "frist"
  | "to"
  | "seenBy"
  | Tick
  | "special";

/** What is answered by a tick: only that it is noted counts. */
export const ticks = ["reactions", "reason", "klagevejledning", "medPaabud", "lejlighed", "straks"] as const;
export type Tick = (typeof ticks)[number];

export const groups = ["visits", "dialogue", "warning", "decisions", "afterwards"] as const;
export type Group = (typeof groups)[number];

interface Spec {
  readonly group: Group;
  readonly asks: readonly Ask[];
}

/** What most courses begin with. */
export const usual: readonly TrinKind[] = ["tilsynsbesoeg", "kontakt", "dialogmoede", "varsling", "paabud"];

const step = (group: Group, ...asks: readonly Ask[]): Spec => ({ group, asks });

/** Every kind, with what it is asked about beside its date, its concerns and a few words. */
export const catalogue: Readonly<Record<TrinKind, Spec>> = {
  tilsynsbesoeg: step("visits", "announced", "announcedOn", "told", "effect"),
  tilsynsrapport: step("visits", "told", "reactions", "effect", "forventning"),
  udviklingspunkt: step("visits", "told", "reactions"),

  kontakt: step("dialogue", "form", "told", "reactions", "effect"),
  dialog: step("dialogue", "purpose", "form", "told", "reactions", "effect", "forventning"),
  dialogmoede: step("dialogue", "moede", "purpose", "form", "told", "reactions", "effect", "forventning"),
  redegoerelseAnmodet: step("dialogue", "told", "reactions"),
  redegoerelseModtaget: step("dialogue", "effect"),

  varsling: step("warning", "frist", "told", "reactions", "forventning"),
  partshoering: step("warning", "frist", "told", "reactions"),
  udtalelse: step("warning"),

  paabud: step("decisions", "frist", "reason", "klagevejledning", "seenBy", "forventning", "straks", "special"),
  skaerpetTilsyn: step("decisions", "to", "klagevejledning", "forventning", "medPaabud", "straks", "special"),
  ophoer: step("decisions", "frist", "klagevejledning", "lejlighed", "straks", "special"),

  paabudOpfyldt: step("afterwards", "effect"),
  paabudOphaevet: step("afterwards"),
  skaerpetTilsynOphaevet: step("afterwards"),
  kommunerOrienteret: step("afterwards"),
  tilbudsportalOpdateret: step("afterwards"),
  afsluttet: step("afterwards", "effect"),
};

/** The kinds of a group, in the order they are offered. */
export const kindsOf = (group: Group): TrinKind[] =>
  (Object.keys(catalogue) as TrinKind[]).filter((kind) => catalogue[kind].group === group);

/** The decisions that can be intended. */
export const decisions = ["paabud", "skaerpetTilsyn", "ophoer"] as const satisfies readonly TrinKind[];
