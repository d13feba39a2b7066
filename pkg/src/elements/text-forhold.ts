// The words of the form of what has happened. What is asked about each event comes from the engine.
import type { HoeringUnit, Ownership, Party, Praksisdag, Reading } from "./engine.js";
import type { Language } from "./shared/language.js";

const danish = {
  name: "Hvad der er sket",
  who: "Hvem det handler om",
  partyLegend: "Hvem er I?",
  party: {
    tilbud: [
      "Et socialt tilbud",
      "Botilbud, børne- og ungehjem, krisecenter og andre tilbud, som socialtilsynet godkender",
    ],
    plejefamilie: ["En plejefamilie", "Almen, forstærket, specialiseret eller netværksplejefamilie. Er I netværksplejefamilie, så notér kommunens godkendelse under det, der er sket."],
    bpaForening: ["En BPA-forening", "En forening, der er arbejdsgiver for hjælpere efter BPA-ordningen"],
    socialtilsyn: ["Et socialtilsyn", "Fristerne set fra tilsynets side"],
  } satisfies Record<Party, [string, string]>,
  ownershipLegend: "Hvem ejer tilbuddet?",
  ownershipHint: "Det afgør datoerne for budget og årsrapport.",
  ownership: {
    privat: ["Privat", "En fond, en forening, et selskab eller en person"],
    kommunal: ["Kommunalt", ""],
    regional: ["Regionalt", ""],
    driftsaftale: ["Privat med driftsaftale", "Aftalen giver kommunen eller regionen betydelig indflydelse"],
  } satisfies Record<Ownership, [string, string]>,
  ownershipUnknown: "Ikke oplyst",
  today: "I dag",
  todayHint: "Hentet fra denne computer. Du kan skrive en anden dag og se, hvordan det ser ud da.",
  notToday: "Der regnes fra den valgte dag, ikke fra dags dato.",
  useToday: "Brug dags dato",

  events: "Hvad er der sket?",
  eventsLead:
    "Skriv det, der er kommet, og det, I har gjort. Begynd med brevet, du sidder med. Skriv ikke navne på borgere.",
  noEvents: "Intet er skrevet endnu.",
  addUsual: "Tilføj det, der er kommet",
  addOther: "Noget andet, der er kommet eller sket",
  addHint: "Også det, I selv har gjort: bemærkninger, klage, dialog, opfyldt.",
  choose: "Vælg …",
  add: "Tilføj",
  chooseFirst: "Vælg først, hvad der er sket.",
  noDate: "dato mangler",
  remove: "Fjern",
  removed: (what: string) => `${what} er fjernet.`,
  added: (what: string) => `${what} er tilføjet. Skriv datoen.`,
  back: (what: string) => `${what} er tilbage.`,

  ownCase: "En sag for sig",
  further: "Mere om det",

  home: "Hvilket socialtilsyn hører I under?",
  homeLead: "Det følger af, hvor I ligger, og af hvem I hører sammen med. Der spørges kun om det, svaret beror på.",
  homeUnknown: "Ikke oplyst",
  homeAsks: "Det kan ikke siges, før der er svaret.",
  homeAnswer: (name: string, region: string, kommune: string | undefined) =>
    `I hører under ${name}, socialtilsynet i ${region}${kommune === undefined ? "" : ` (${kommune})`}.`,
  homeMayChange: "Det, der ikke er svaret på, kan give et andet svar.",
  yes: "Ja",
  no: "Nej",

  settings: "Sådan læses det åbne (indstillinger)",
  settingsLead: "Loven lader nogle spørgsmål stå åbne. Her kan du se og ændre, hvordan siden læser dem.",
  practiceLegend: "Dage, hvor praksis flytter en frist",
  practiceHint: "De er ikke helligdage efter loven. Ender jeres frist på en af dem, står den sikre dag først og dagen efter praksis ved siden af.",
  practice: {
    grundlovsdag: "Grundlovsdag (5. juni)",
    juleaftensdag: "Juleaftensdag (24. december)",
    nytaarsaftensdag: "Nytårsaftensdag (31. december)",
    fredagEfterKristiHimmelfart: "Fredag efter Kristi himmelfartsdag",
  } satisfies Record<Praksisdag, string>,
  hoeringCount: "Socialtilsynets egen frist for bemærkninger til et rapportudkast",
  hoeringHint: "Loven har ingen frist. Skriv tallet, hvis jeres socialtilsyn har en fast; en frist i brevet går forud.",
  hoeringUnit: "Regnet i",
  units: { days: "dage", weeks: "uger", hverdage: "hverdage" } satisfies Record<HoeringUnit, string>,
  visitsLegend: "»Hvert tredje år« (besøg) og »en gang om året« (Tilbudsportalen) regnes",
  monthsLegend: "»Påbegyndt måned« (tillægstakst) regnes",
  visits: { fromLast: "fra sidste gang", calendarYear: "i kalenderår" } satisfies Record<Reading, string>,
  months: { fromLast: "fra afgørelsens dato", calendarYear: "i kalendermåneder" } satisfies Record<Reading, string>,
  invalid: "Der er felter, der skal rettes.",
  missing: "Skriv mindst én ting, der er sket.",
};

export type ForholdText = typeof danish;

const english: ForholdText = {
  name: "What has happened",
  who: "Who it is about",
  partyLegend: "Who are you?",
  party: {
    tilbud: [
      "A social service (tilbud)",
      "Housing, children's homes, crisis centres and others that the socialtilsyn approves",
    ],
    plejefamilie: ["A foster family (plejefamilie)", "General, reinforced, specialised or network. If you are a network family, note the municipality's approval among what has happened."],
    bpaForening: ["A BPA association", "An association that employs helpers under the BPA scheme"],
    socialtilsyn: ["A socialtilsyn", "The deadlines as the supervising authority sees them"],
  },
  ownershipLegend: "Who owns the tilbud?",
  ownershipHint: "It decides the dates of budget and yearly report.",
  ownership: {
    privat: ["Private", "A foundation, an association, a company or a person"],
    kommunal: ["Municipal", ""],
    regional: ["Regional", ""],
    driftsaftale: [
      "Private with a driftsaftale",
      "The agreement gives the municipality or region considerable influence",
    ],
  },
  ownershipUnknown: "Not stated",
  today: "Today",
  todayHint: "Taken from this computer. You can write another day and see what it looks like then.",
  notToday: "Counted from the day you chose, not from today's date.",
  useToday: "Use today's date",

  events: "What has happened?",
  eventsLead:
    "Write what has arrived and what you have done. Begin with the letter in front of you. Leave out names of citizens.",
  noEvents: "Nothing is written yet.",
  addUsual: "Add what has arrived",
  addOther: "Something else that arrived or happened",
  addHint: "Also what you did yourselves: comments, complaint, dialogue, met.",
  choose: "Choose …",
  add: "Add",
  chooseFirst: "First choose what has happened.",
  noDate: "no date yet",
  remove: "Remove",
  removed: (what) => `${what} was removed.`,
  added: (what) => `${what} was added. Write the date.`,
  back: (what) => `${what} is back.`,

  ownCase: "A case of its own",
  further: "More about it",

  home: "Which socialtilsyn are you under?",
  homeLead: "It follows from where you lie and whom you belong with. Only what the answer depends on is asked.",
  homeUnknown: "Not stated",
  homeAsks: "That cannot be said before there are answers.",
  homeAnswer: (name, region, kommune) =>
    `You are under ${name}, the socialtilsyn of ${region}${kommune === undefined ? "" : ` (${kommune})`}.`,
  homeMayChange: "What has no answer yet could give another one.",
  yes: "Yes",
  no: "No",

  settings: "How open questions are read (settings)",
  settingsLead: "The law leaves some questions open. Here you can see and change how the page reads them.",
  practiceLegend: "Days on which practice moves a deadline",
  practiceHint: "They are not helligdage by law. If your deadline ends on one, the safe day stands first and the day by practice beside it.",
  practice: {
    grundlovsdag: "Constitution Day (5 June)",
    juleaftensdag: "Christmas Eve (24 December)",
    nytaarsaftensdag: "New Year's Eve (31 December)",
    fredagEfterKristiHimmelfart: "Friday after Ascension Day",
  },
  hoeringCount: "The socialtilsyn's own deadline for comments on a draft report",
  hoeringHint:
    "The law has none. Write the number if your socialtilsyn has a fixed one; a deadline in the letter comes first.",
  hoeringUnit: "Counted in",
  units: { days: "days", weeks: "weeks", hverdage: "hverdage (weekdays)" },
  visitsLegend: "“Every third year” (visits) and “once a year” (Tilbudsportalen) are counted",
  monthsLegend: "“Begun month” (fee surcharge) is counted",
  visits: { fromLast: "from the last time", calendarYear: "by calendar year" },
  months: { fromLast: "from the date of the decision", calendarYear: "by calendar month" },
  invalid: "Some fields must be corrected.",
  missing: "Write at least one thing that has happened.",
};

const texts: Record<Language, ForholdText> = { da: danish, en: english };

export const forholdIn = (language: Language): ForholdText => texts[language];
