// The words around the deadlines: list, summary, timeline and yearly wheel. What each rule says comes from the engine.
import type { Actor, Confidence, Reading, Severity, Unit } from "./engine.js";
import type { Language } from "./shared/language.js";

const days = (count: number): string => (count === 1 ? "1 dag" : `${count} dage`);
const englishDays = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

const danish = {
  emptyTitle: "Her kommer fristerne",
  empty:
    "Tilføj det, der er kommet, for eksempel et påbud, og skriv datoen. Så står her, hvad det betyder, hvad der skal gøres, af hvem og hvornår, med paragraffen.",
  nothing: "Der følger ingen frister af det, der er skrevet.",
  waiting: "Fristerne kan regnes, når dette er rettet:",
  notCounted: (count: number) =>
    count === 1
      ? "1 hændelse er ikke regnet med, fordi noget i den mangler eller skal rettes:"
      : `${count} hændelser er ikke regnet med, fordi noget i dem mangler eller skal rettes:`,
  incomplete: "Regnet uden det, der ikke kan læses endnu:",
  countedFor: (today: string) => `Regnet for ${today}.`,
  advises: "Siden regner efter det, du har skrevet. Den rådgiver: læs altid brevet selv.",

  next: "Det næste",
  duty: "Det næste, der skal gøres",
  choice: "Det næste, I kan vælge at gøre",
  choiceWord: "En mulighed, ikke en pligt.",
  late: (count: number) => (count === 1 ? "1 frist er overskredet" : `${count} frister er overskredet`),
  atOnce: "Skal ske straks eller uden unødigt ophold",
  noNext: "Ingen frist venter på jer.",
  by: "Senest",
  latest: (day: string) => `${day} er det seneste, der kan være ment`,
  from: "Tidligst",
  who: "Hvem",
  because: "På grund af",
  basis: "Efter",
  noBasis: "Ingen tekst at henvise til",
  notInLaw: "Loven har ingen regel om det.",
  moved: (day: string) => `flyttet fra ${day}`,
  at: (time: string) => `kl. ${time}`,
  overdue: (count: number) => `Overskredet for ${days(count)} siden`,
  expired: (count: number) => `Udløbet for ${days(count)} siden`,
  dueToday: "Sidste dag er i dag",
  inDays: (count: number) => `${days(count)} tilbage`,
  metOn: (day: string) => `Opfyldt ${day}`,
  units: {
    straks: "Straks",
    udenOphold: "Uden unødigt ophold",
    snarestMuligt: "Snarest muligt",
    noNumber: "Loven sætter ingen dage",
    given: "Fristen mangler: se brevet",
    setting: "Ingen frist i loven: se brevet",
  } satisfies Partial<Record<Unit, string>> as Partial<Record<Unit, string>>,
  noDate: "Ingen sidste dag",
  otherReading: (reading: string) => `Læst på den anden måde (${reading})`,
  reading: { fromLast: "fra sidste gang", calendarYear: "efter kalenderen" } satisfies Record<Reading, string>,
  sure: "Hvor sikkert",
  confidence: {
    verified: "Læst i lovteksten.",
    authorityPage: "Læst på en myndigheds side, ikke i lovteksten.",
    pasted: "Sat ind fra bilaget af en bruger.",
    numberInferred: "Indholdet er læst, nummeret er udledt.",
    meaning: "Meningen er læst i en kilde, ikke i lovteksten.",
    inferred: "Udledt af andre tekster.",
    unsourced: "Almen viden uden kilde.",
    open: "Et åbent spørgsmål i loven.",
  } satisfies Record<Confidence, string>,
  amount: "Beløb",
  amountWords: (kroner: string, percent: number, units: number) =>
    `${kroner} kr. (${percent} % af den årlige takst × ${units})`,
  tellReceipt: "Skriv, hvordan det kom, så bliver dagen sikrere. Den kan kun blive senere.",
  trace: "Sådan er der regnet",
  traceRule: "Reglen",
  actor: {
    socialtilsyn: "Socialtilsynet",
    tilbud: "Tilbuddet",
    plejefamilie: "Plejefamilien",
    bpaForening: "BPA-foreningen",
    part: "Den, sagen handler om",
    kommune: "Kommunen",
    klager: "Den, der vil klage",
    leder: "Lederen",
  } satisfies Record<Actor, string>,
  ours: {
    socialtilsyn: "Jer (socialtilsynet)",
    tilbud: "Jer (tilbuddet)",
    plejefamilie: "Jer (plejefamilien)",
    bpaForening: "Jer (BPA-foreningen)",
    part: "Jer",
    kommune: "Kommunen",
    klager: "Jer, hvis I vil klage",
    leder: "Lederen hos jer",
  } satisfies Record<Actor, string>,

  meaning: "Hvad det betyder",
  meansFold: (what: string) => `${what}: hvad det betyder`,
  firstDays: "Gør først",

  list: "Alle frister",
  groups: {
    passed: "Dagen er gået",
    due: "Sidste dag er i dag",
    coming: "Kommer",
    noDate: "Uden en bestemt dag",
    met: "Opfyldt",
  },
  findings: "Værd at se på",
  findingsLead: "Peger på noget, der ikke passer med en regel, eller som mangler. Det afgør ikke noget.",
  severity: { warning: "Advarsel", note: "Bemærkning" } satisfies Record<Severity, string>,

  timeline: "Tidslinje",
  timelineLabel: (from: string, to: string) =>
    `Tidslinje fra ${from} til ${to}. De samme oplysninger står i tabellen under billedet.`,
  timelineTable: "Hændelser og frister i rækkefølge",
  columns: { day: "Dag", what: "Hvad", state: "Status" },
  event: "Hændelse",
  deadline: "Frist",
  today: "I dag",
  todayRow: "Den dag, der regnes fra",
  lawChange: "Lovændring",
  lawChanged: (rules: string) => `En regel, der er brugt her, lyder anderledes fra denne dag: ${rules}`,
  lawMark: "Lov ændret",
  beyond: (count: number) =>
    count === 1
      ? "1 frist ligger uden for billedet og står i tabellen."
      : `${count} frister ligger uden for billedet og står i tabellen.`,
  asTable: "Tidslinjen som tabel",

  ics: "Hent til kalenderen (.ics)",
  icsHint: "Åbner i Outlook, Google Kalender og andre. Hver frist får en påmindelse 7 dage før.",
  print: "Udskriv",
  icsName: "frister",
  icsDone: (name: string) => `${name} er hentet.`,

  wheel: "Årshjul",
  wheelLead: "De dage, loven lægger fast hvert år.",
  year: "År",
  before: "Året før",
  after: "Året efter",
  wheelTable: (year: number) => `Faste frister i ${year}`,
  wheelColumns: { month: "Måned", last: "Sidste dag", what: "Hvad", who: "Hvem", state: "Status", basis: "Efter" },
  undated: "Uden dato",
  wheelEmpty: (year: number) => `Der er ingen faste frister i ${year} for jer.`,
  wheelName: (year: number) => `aarshjul-${year}`,
  ownership: "Skriv ejerformen i skemaet: den afgør datoerne. Indtil da vises datoerne for et privat tilbud.",
};

export type FristerText = typeof danish;

const english: FristerText = {
  emptyTitle: "The deadlines come here",
  empty:
    "Add what has arrived, a påbud for example, and write the date. Then it says here what it means and what must be done, by whom and by when, with the paragraph.",
  nothing: "No deadlines follow from what is written.",
  waiting: "The deadlines can be computed once this is corrected:",
  notCounted: (count) =>
    count === 1
      ? "1 event does not count because something in it is missing or must be corrected:"
      : `${count} events do not count because something in them is missing or must be corrected:`,
  incomplete: "Computed without what cannot be read yet:",
  countedFor: (today) => `Computed for ${today}.`,
  advises: "The page computes from what you have written. It advises: always read the letter yourself.",

  next: "Next",
  duty: "Next to be done",
  choice: "Next you may choose to do",
  choiceWord: "A possibility, not a duty.",
  late: (count) => (count === 1 ? "1 deadline has passed" : `${count} deadlines have passed`),
  atOnce: "To be done at once or without undue delay",
  noNext: "No deadline is waiting for you.",
  by: "By",
  latest: (day) => `${day} is the latest that can be meant`,
  from: "Not before",
  who: "Who",
  because: "Because of",
  basis: "Under",
  noBasis: "No text to refer to",
  notInLaw: "The law has no rule about it.",
  moved: (day) => `moved from ${day}`,
  at: (time) => `at ${time}`,
  overdue: (count) => `${englishDays(count)} overdue`,
  expired: (count) => `Ran out ${englishDays(count)} ago`,
  dueToday: "The last day is today",
  inDays: (count) => `${englishDays(count)} left`,
  metOn: (day) => `Met ${day}`,
  units: {
    straks: "At once",
    udenOphold: "Without undue delay",
    snarestMuligt: "As soon as possible",
    noNumber: "The law sets no days",
    given: "The deadline is missing: see the letter",
    setting: "No deadline in the law: see the letter",
  },
  noDate: "No last day",
  otherReading: (reading) => `Read the other way (${reading})`,
  reading: { fromLast: "from the last time", calendarYear: "by the calendar" },
  sure: "How sure",
  confidence: {
    verified: "Read in the text of the act.",
    authorityPage: "Read on an authority's page, not in the text of the act.",
    pasted: "Pasted from the annex by a user.",
    numberInferred: "The content was read, the number is inferred.",
    meaning: "The meaning was read in a source, not in the text of the act.",
    inferred: "Inferred from other texts.",
    unsourced: "General knowledge without a source.",
    open: "An open question in the law.",
  },
  amount: "Amount",
  amountWords: (kroner, percent, units) => `DKK ${kroner} (${percent} % of the yearly fee × ${units})`,
  tellReceipt: "Say how it came, and the day becomes surer. It can only become later.",
  trace: "How it was counted",
  traceRule: "The rule",
  actor: {
    socialtilsyn: "The socialtilsyn",
    tilbud: "The tilbud",
    plejefamilie: "The foster family",
    bpaForening: "The BPA-forening",
    part: "The one the case is about",
    kommune: "The municipality",
    klager: "The one who wants to complain",
    leder: "The leader",
  },
  ours: {
    socialtilsyn: "You (the socialtilsyn)",
    tilbud: "You (the tilbud)",
    plejefamilie: "You (the foster family)",
    bpaForening: "You (the BPA-forening)",
    part: "You",
    kommune: "The municipality",
    klager: "You, if you want to complain",
    leder: "Your leader",
  },

  meaning: "What it means",
  meansFold: (what) => `${what}: what it means`,
  firstDays: "Do first",

  list: "All deadlines",
  groups: {
    passed: "The day has passed",
    due: "The last day is today",
    coming: "Coming",
    noDate: "Without a certain day",
    met: "Met",
  },
  findings: "Worth a look",
  findingsLead: "Points at something that does not fit a rule, or is missing. It decides nothing.",
  severity: { warning: "Warning", note: "Note" },

  timeline: "Timeline",
  timelineLabel: (from, to) =>
    `Timeline from ${from} to ${to}. The same information stands in the table below the picture.`,
  timelineTable: "Events and deadlines in order",
  columns: { day: "Day", what: "What", state: "State" },
  event: "Event",
  deadline: "Deadline",
  today: "Today",
  todayRow: "The day it is computed for",
  lawChange: "Change of law",
  lawChanged: (rules) => `A rule used here reads otherwise from this day: ${rules}`,
  lawMark: "Law changed",
  beyond: (count) =>
    count === 1
      ? "1 deadline lies outside the picture and stands in the table."
      : `${count} deadlines lie outside the picture and stand in the table.`,
  asTable: "The timeline as a table",

  ics: "Get it for the calendar (.ics)",
  icsHint: "Opens in Outlook, Google Calendar and others. Each deadline has a reminder 7 days ahead.",
  print: "Print",
  icsName: "deadlines",
  icsDone: (name) => `${name} was downloaded.`,

  wheel: "Yearly wheel",
  wheelLead: "The days that the law fixes every year.",
  year: "Year",
  before: "The year before",
  after: "The year after",
  wheelTable: (year) => `Fixed deadlines in ${year}`,
  wheelColumns: { month: "Month", last: "Last day", what: "What", who: "Who", state: "State", basis: "Under" },
  undated: "Without a date",
  wheelEmpty: (year) => `There are no fixed deadlines in ${year} for you.`,
  wheelName: (year) => `yearly-wheel-${year}`,
  ownership:
    "State the ownership in the form: it decides the dates. Until then the dates of a private tilbud are shown.",
};

const texts: Record<Language, FristerText> = { da: danish, en: english };

export const fristerIn = (language: Language): FristerText => texts[language];
