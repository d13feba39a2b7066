// What can be known: how each is asked for, and in which part of the form.
import type { Area, OekonomiForhold } from "../engine.js";
import type { GroupName, Name } from "../risiko/names.js";

/** How something is told. */
export type Kind = "count" | "events" | "tenths" | "yesNo" | "board" | "oekonomi" | "date";

export const kinds: Readonly<Record<Name, Kind>> = {
  aabnePaabud: "count",
  skaerpetTilsyn: "yesNo",
  magtanvendelser: "events",
  sygefravaer: "tenths",
  personalegennemstroemning: "tenths",
  lederskifter: "events",
  lederUdenUddannelse: "yesNo",
  medarbejdereUdenUddannelse: "tenths",
  ensidigeKvalifikationer: "yesNo",
  bestyrelse: "board",
  maalgrupper: "count",
  whistleblower: "events",
  bekymrendeForhold: "events",
  andenMyndighed: "events",
  oekonomi: "oekonomi",
  nyGodkendelse: "yesNo",
  sidsteBesoeg: "date",
};

export const groups: Readonly<Record<GroupName, readonly Name[]>> = {
  decisions: ["aabnePaabud", "skaerpetTilsyn"],
  events: ["bekymrendeForhold", "magtanvendelser", "whistleblower", "andenMyndighed", "lederskifter"],
  staff: [
    "sygefravaer",
    "personalegennemstroemning",
    "medarbejdereUdenUddannelse",
    "lederUdenUddannelse",
    "ensidigeKvalifikationer",
  ],
  place: ["bestyrelse", "maalgrupper", "oekonomi"],
  visits: ["nyGodkendelse", "sidsteBesoeg"],
};

/** The matters of finance that are asked about in each area: the rest of the law is about the other. */
export const matters: Readonly<Record<Area, readonly OekonomiForhold[]>> = {
  tilbud: ["baeredygtighed", "kvalitetForPrisen", "gennemsigtighed", "revisorforbehold"],
  plejefamilier: ["stabilAnbringelse"],
};
