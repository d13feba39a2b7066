// What can be entered, in the order it is offered, and what is asked about each: only what some rule looks at.
import type { Fact, FactKind } from "../engine.js";

/** A question about a fact, by its name in the texts, and the member of the fact that it fills. */
const asks = {
  receipt: "receipt",
  received: "received",
  arrived: "received",
  certificate: "received",
  approvedOn: "received",
  frist: "frist",
  newFrist: "frist",
  endsOn: "frist",
  to: "to",
  announcedOn: "announcedOn",
  time: "time",
  year: "year",
  person: "person",
  yearlyFee: "yearlyFee",
  afdeling: "afdeling",
  reasonNoted: "reason",
  factsNamed: "reason",
  straks: "straks",
  atOnce: "straks",
  udenHjemmel: "udenHjemmel",
  strafbart: "strafbart",
  karantaene: "karantaene",
  delvis: "delvis",
  klagevejledning: "klagevejledning",
  medPaabud: "medPaabud",
  lejlighed: "lejlighed",
  afbrudt: "afbrudt",
  korterePeriode: "korterePeriode",
  forventning: "forventning",
  samtykke: "samtykke",
} as const satisfies Record<string, keyof Fact>;

export type Ask = keyof typeof asks;
export type Member = (typeof asks)[Ask];

export const memberOf = (ask: Ask): Member => asks[ask];

const all = Object.keys(asks) as Ask[];

/** What each member is asked by where the fact's own kind does not ask about it: the first question that fills it. */
export const plainAsks: readonly Ask[] = all.filter(
  (ask, at) => all.findIndex((one) => memberOf(one) === memberOf(ask)) === at,
);

/** Facts of one family can answer each other: they stand in a case together, or in one each. */
export type Family = "tilsyn" | "magt" | "aendring" | "bekymring" | "akut" | "fastTrack" | "henvendelse" | "brug";

/** How the fact's own date is asked for. */
export type Dated = "letter" | "decision" | "visit" | "event" | "sent";

export interface Spec {
  readonly group: Group;
  readonly dated: Dated;
  readonly asks?: readonly Ask[];
  readonly family?: Family;
  /** Begins a case: a second one of the kind is a case of its own until somebody says otherwise. */
  readonly opens?: true;
}

export const groups = [
  "fromTilsyn",
  "dialogue",
  "weDid",
  "events",
  "yearly",
  "moreTilsyn",
  "moreKlage",
  "godkendelse",
  "akut",
  "moreMagt",
  "tilsynOwn",
  "plejefamilie",
  "styrelsen",
] as const;
export type Group = (typeof groups)[number];

/** What most people come with. */
export const usual: readonly FactKind[] = ["tilsynsrapportUdkast", "varsling", "paabud", "skaerpetTilsyn", "ophoer"];

const sent = ["receipt", "received"] as const;

/** A decision that can be appealed: how it came is asked first, since the appeal period hangs on it. */
const decision = (more: readonly Ask[], group: Group = "fromTilsyn"): Spec => ({
  group,
  dated: "decision",
  asks: ["receipt", ...more, "received"],
  family: "tilsyn",
  opens: true,
});
const tilsyn = (group: Group, dated: Dated = "event", more: readonly Ask[] = []): Spec => ({
  group,
  dated,
  asks: more,
  family: "tilsyn",
});

/** What is answered by a tick. */
export const checks: ReadonlySet<Ask> = new Set([
  "reasonNoted",
  "straks",
  "atOnce",
  "udenHjemmel",
  "strafbart",
  "karantaene",
  "delvis",
  "medPaabud",
  "lejlighed",
  "afbrudt",
  "korterePeriode",
  "samtykke",
]);

/** What is answered by yes, no or not known, since a no is a finding. */
export const yesNo: ReadonlySet<Ask> = new Set(["factsNamed", "klagevejledning", "forventning"]);

export const catalogue: Readonly<Record<FactKind, Spec>> = {
  tilsynsrapportUdkast: { ...tilsyn("fromTilsyn", "letter", ["frist", ...sent]), opens: true },
  tilsynsrapport: tilsyn("fromTilsyn", "letter"),
  varsling: { ...tilsyn("fromTilsyn", "letter", ["frist"]), opens: true },
  partshoering: { ...tilsyn("fromTilsyn", "letter", ["frist"]), opens: true },
  paabud: decision(["frist", "straks", "factsNamed", "forventning"]),
  skaerpetTilsyn: decision(["to", "yearlyFee", "straks", "medPaabud", "forventning"]),
  vilkaar: decision(["frist", "korterePeriode"]),
  ophoer: decision(["endsOn", "atOnce", "karantaene", "lejlighed"]),
  afgoerelse: decision(["klagevejledning"]),
  nyAfgoerelse: { ...tilsyn("fromTilsyn", "decision", [...sent, "delvis"]) },

  tilsynsbesoeg: { group: "dialogue", dated: "visit", asks: ["announcedOn", "afdeling", "reasonNoted"] },
  dialog: tilsyn("dialogue"),
  dialogmoede: tilsyn("dialogue"),

  udtalelse: tilsyn("weDid", "sent"),
  paabudForlaengelseAnmodning: tilsyn("weDid", "sent"),
  paabudOpfyldt: tilsyn("weDid"),
  klage: tilsyn("weDid", "sent", ["arrived"]),
  klageFastholdt: tilsyn("weDid", "sent"),
  vilkaarOpfyldt: tilsyn("weDid"),
  aktindsigtAnmodning: tilsyn("weDid", "sent"),
  begrundelseAnmodning: tilsyn("weDid", "sent"),
  genoptagelsesanmodning: tilsyn("weDid", "sent"),

  magtanvendelse: {
    group: "events",
    dated: "event",
    asks: ["person", "time", "udenHjemmel", "strafbart"],
    family: "magt",
    opens: true,
  },
  magtRegistreret: { group: "events", dated: "event", family: "magt" },
  handlekommuneOrienteret: { group: "events", dated: "event", family: "magt" },
  magtIndberettet: { group: "events", dated: "event", family: "magt" },
  aendring: { group: "events", dated: "event", family: "aendring", opens: true },
  aendringMeldt: { group: "events", dated: "event", family: "aendring" },
  bekymrendeHaendelse: { group: "events", dated: "event", family: "bekymring", opens: true },
  underrettet: { group: "events", dated: "event", family: "bekymring" },

  budgetIndberettet: { group: "yearly", dated: "event", asks: ["year"] },
  budgetGodkendt: { group: "yearly", dated: "event", asks: ["year"] },
  aarsrapportIndberettet: { group: "yearly", dated: "event", asks: ["year"] },
  regnskabSendt: { group: "yearly", dated: "event", asks: ["year"] },
  tilbudsportalOpdateret: { group: "yearly", dated: "event" },

  paabudForlaenget: tilsyn("moreTilsyn", "decision", ["newFrist"]),
  paabudOphaevet: tilsyn("moreTilsyn", "decision"),
  skaerpetTilsynOphaevet: tilsyn("moreTilsyn", "decision"),
  kommunerOrienteret: tilsyn("moreTilsyn"),
  straksIvaerksat: tilsyn("moreTilsyn", "decision"),
  ophoerGennemfoert: tilsyn("moreTilsyn"),
  fjernetFraTilbudsportalen: tilsyn("moreTilsyn"),
  lederAnsat: tilsyn("moreTilsyn"),
  bestyrelsesmedlem: tilsyn("moreTilsyn"),

  klageModtaget: tilsyn("moreKlage", "event", ["arrived"]),
  genvurderet: tilsyn("moreKlage"),
  sendtTilAnkestyrelsen: tilsyn("moreKlage"),
  aktindsigtGivet: tilsyn("moreKlage", "letter", [...sent, "afbrudt"]),
  mundtligAfgoerelse: { ...tilsyn("moreKlage", "decision"), opens: true },
  begrundelseGivet: tilsyn("moreKlage"),

  godkendelseAnsoegning: tilsyn("godkendelse", "sent"),
  godkendelse: tilsyn("godkendelse", "decision"),
  afslag: decision([], "godkendelse"),
  fravigelse: tilsyn("godkendelse", "decision", ["to"]),
  ansaettelse: { group: "godkendelse", dated: "event", asks: ["certificate"] },
  byggearbejde: { group: "godkendelse", dated: "event", asks: ["approvedOn"] },
  sidstBenyttet: { group: "godkendelse", dated: "event", family: "brug", opens: true },
  benyttetIgen: { group: "godkendelse", dated: "event", family: "brug" },
  bortfaldAnmodning: { group: "godkendelse", dated: "sent" },
  adresseskiftOplyst: { group: "godkendelse", dated: "event" },

  akutAnvendelse: { group: "akut", dated: "event", family: "akut", opens: true },
  akutForlaengelse: { group: "akut", dated: "decision", family: "akut" },
  akutSlut: { group: "akut", dated: "event", family: "akut" },
  anbringelseIkkegodkendtPlejefamilie: { group: "akut", dated: "decision", family: "fastTrack", opens: true },
  fastTrackAnmodning: { group: "akut", dated: "sent", family: "fastTrack" },
  fastTrackAfgoerelse: { group: "akut", dated: "decision", family: "fastTrack" },

  driftsherreOrienteret: { group: "moreMagt", dated: "event", family: "magt" },
  magtKlageAfgjort: { group: "moreMagt", dated: "decision", asks: sent, family: "magt" },
  kommunalAfgoerelseOphoer: { group: "moreMagt", dated: "event", family: "magt", opens: true },
  flytning: { group: "moreMagt", dated: "event", family: "magt", opens: true },
  ferieSlut: { group: "moreMagt", dated: "event", family: "magt", opens: true },
  indgrebAnbragt: { group: "moreMagt", dated: "event", asks: ["time"], family: "magt", opens: true },

  whistleblowerHenvendelse: { group: "tilsynOwn", dated: "event", family: "henvendelse", opens: true },
  whistleblowerBehandlet: { group: "tilsynOwn", dated: "event", family: "henvendelse" },
  whistleblowerOplyst: { group: "tilsynOwn", dated: "event", asks: ["samtykke"], family: "henvendelse" },
  bekymrendeForhold: { group: "tilsynOwn", dated: "event", family: "bekymring", opens: true },
  andenMyndighedUnderrettet: { group: "tilsynOwn", dated: "event", family: "bekymring" },

  grundkursus: { group: "plejefamilie", dated: "event" },
  efteruddannelse: { group: "plejefamilie", dated: "event" },

  styrelsenOplysningerSendt: { ...tilsyn("styrelsen", "letter"), opens: true },
  styrelsenPaabud: { group: "styrelsen", dated: "decision" },
  styrelsenMarkeringSendt: { ...tilsyn("styrelsen", "letter"), opens: true },
  nationalRapport: { group: "styrelsen", dated: "event" },
  nationalRapportBehandlet: { group: "styrelsen", dated: "event" },
};

/** The kinds of a group, in the order they are offered. */
export const kindsOf = (group: Group): FactKind[] =>
  (Object.keys(catalogue) as FactKind[]).filter((kind) => catalogue[kind].group === group);
