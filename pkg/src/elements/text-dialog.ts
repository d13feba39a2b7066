// The words of the form and the outcome of a dialogforløb. What steps, requirements and findings are called comes from
// the engine.
import { dateInWords } from "../words.js";
import type { Gravity } from "./engine.js";
import type { Language } from "./shared/language.js";

/** A question, and a few words under it. */
type Asked = readonly [label: string, hint: string];

const days = (count: number): string => (count === 1 ? "1 dag" : `${count} dage`);
const englishDays = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

const danish = {
  name: "Dialogforløb",
  remove: "Fjern",
  removed: (what: string) => `${what} er fjernet.`,
  back: (what: string) => `${what} er tilbage.`,
  choose: "Vælg …",

  concerns: "Bekymringer",
  concernsLead: "Skriv kort, hvad socialtilsynet er bekymret for. Skriv ikke navne på borgere eller medarbejdere.",
  noConcerns: "Ingen bekymring er skrevet endnu.",
  addConcern: "Tilføj en bekymring",
  concernAdded: (what: string) => `${what} er tilføjet. Skriv, hvad den handler om.`,
  concernNr: (nr: number) => `Bekymring ${nr}`,
  concernText: "Bekymringen med få ord",
  gravity: "Hvor alvorlig er den?",
  gravityHint: "De tre grader er vores egne: Auditrapport 19.2 taler om grader af bekymring, men har ingen skala.",
  gravities: { minor: "Mindre", moderate: "Middel", grave: "Alvorlig" } satisfies Record<Gravity, string>,
  about: "Hvad i kvalitetsmodellen handler den om?",
  aboutHint: "Valgfrit. Den version af modellen, du vælger fra, følger med og flytter sig ikke.",
  aboutNone: "Ikke valgt",
  aboutTema: (label: string) => `Hele temaet: ${label}`,
  aboutUnknown: (id: string) => `${id} (ikke i modellen)`,
  aboutFrom: (model: string) => `Fra ${model}.`,

  steps: "Trin",
  stepsLead: "Skriv, hvad der er sket, og hvad der er planlagt. Et trin med en dato efter i dag regnes som en plan.",
  stepsFollow: "Det, der står under Frister, er her allerede, og det, der tilføjes her, står også dér.",
  noSteps: "Intet trin er skrevet endnu.",
  addUsual: "Tilføj et trin",
  addOther: "Et andet trin",
  addHint: "Rapport, redegørelse, høring, skærpet tilsyn, ophør, orientering og afslutning.",
  add: "Tilføj",
  chooseFirst: "Vælg først, hvilket trin det er.",
  added: (what: string) => `${what} er tilføjet. Skriv datoen.`,
  addedInBoth: (what: string) => `${what} er tilføjet, også under Frister. Skriv datoen.`,
  removedInBoth: (what: string) => `${what} er fjernet, også under Frister.`,
  noDate: "dato mangler",
  planned: "plan",
  fromNote: "Trinnet står også under Frister. Dato og frister er de samme begge steder: ret dem, hvor du vil.",
  aboutConcerns: (what: string) => `Om: ${what}`,
  whichConcerns: "Hvilke bekymringer handler det om?",
  whichConcernsNone: "Skriv en bekymring ovenfor, så kan den vælges her.",
  ofDecision: "Hvilke bekymringer handler den om?",

  intended: "Påtænkte afgørelser",
  intendedLead:
    "Er der tænkt på en bestemt afgørelse, så tilføj den. Ellers ses der på alle tre: påbud, skærpet tilsyn og ophør.",
  addIntended: "Tilføj en påtænkt afgørelse",
  intendedName: (kind: string) => `Påtænkt: ${kind}`,
  intendedAdded: (what: string) => `${what} er tilføjet.`,

  settings: "Hvornår er et forløb langt? (indstillinger)",
  settingsLead: "Ingen kilde har et tal. Tallene her er vores egne; du kan ændre dem, og de står altid i resultatet.",
  limits: {
    longMonths: ["Måneder uden en noteret ændring", "Vores eget tal: 6."],
    graveMonths: ["Måneder for en alvorlig bekymring", "Vores eget tal: 3."],
    manySteps: ["Trin uden en noteret ændring", "Vores eget tal: 6."],
  } satisfies Record<"longMonths" | "graveMonths" | "manySteps", Asked>,

  emptyTitle: "Her kommer overblikket",
  empty:
    "Begynd med en bekymring, og tilføj det første trin med dato: besøget, hvor den blev set, eller brevet. Så står her, hvad der mangler, før en afgørelse kan træffes, hvad der springer i øjnene, og tidslinjen.",
  remaining: "Før en afgørelse",
  remainingLead:
    "Hvad der er noteret, og hvad der ikke er. Siden siger ikke, om en afgørelse er lovlig eller ej: det vurderer mennesker.",
  nothingIntended: "Alle bekymringer er lukket. Der er ingen påtænkt afgørelse at se på.",
  lawLeft: (count: number, all: number) =>
    count === 0
      ? "Lov: der er noget noteret om hvert punkt, eller et menneske skal vurdere det."
      : `${count} af lovens ${all} punkter før og i afgørelsen er ikke noteret eller taler imod.`,
  lessLeft: (count: number) =>
    count === 1
      ? "Anbefaling og praksis: 1 punkt er ikke noteret."
      : `Anbefaling og praksis: ${count} punkter er ikke noteret.`,
  checklist: (count: number) => `Hele tjeklisten i loven (${count} punkter)`,
  less: "Anbefaling og praksis, ikke lov",
  shownBy: (step: string) => `Ses af: ${step}.`,
  shownByThis: "Står ved den påtænkte afgørelse.",
  findings: "Hvad springer i øjnene",
  noFindings: "Intet at bemærke ved det, der er skrevet.",
  through: "Bekymringerne gennem forløbet",
  throughLead: "En streg betyder, at intet trin viser det endnu.",
  columns: {
    concern: "Bekymring",
    seen: "Set",
    told: "Fortalt",
    talked: "Talt om",
    changed: "Ændring",
    closed: "Lukket",
    days: "Dage",
  },
  notThere: "–",
  notThereSaid: "ikke noteret",
  daysRunning: (count: number) => `${days(count)} indtil nu`,
  daysDone: (count: number) => days(count),
  timeline: "Tidslinje",
  span: (from: string, to: string, count: number) =>
    `Fra ${dateInWords(from, "da")} til ${dateInWords(to, "da")}: ${days(count)}.`,
  first: "første trin",
  sameDay: "samme dag",
  later: (count: number) => `${days(count)} senere`,
  announced: "anmeldt",
  notAnnounced: "uanmeldt",
  noted: (count: number) => `Noteret (${count})`,
  limitsUsed: (long: number, grave: number, many: number) =>
    `Et forløb regnes som langt efter ${long} måneder uden en noteret ændring, ${grave} for en alvorlig bekymring, og efter mere end ${many} trin.`,
  limitsOwn: "Tallene er vores egne.",
  limitsSet: "Tallene er valgt i skemaet.",
  sources: "Kilder",
  allSources: (count: number) => `Alle kilder (${count})`,
  leftTitle: "Ikke alt er regnet med",
  leftLead: "Det her kan ikke læses endnu og er ikke regnet med:",
  leftMembers: {
    about: "stedet i kvalitetsmodellen",
    model: "stedet i kvalitetsmodellen",
    concerns: "en bekymring, der ikke står på listen",
  } as Readonly<Record<string, string>>,
  leftSettings: "Indstillingerne; standardtallene er brugt.",
};

export type DialogText = typeof danish;

const english: DialogText = {
  name: "Course of dialogue",
  remove: "Remove",
  removed: (what) => `${what} is removed.`,
  back: (what) => `${what} is back.`,
  choose: "Choose …",

  concerns: "Concerns",
  concernsLead: "Write in a few words what the socialtilsyn worries about. Do not write names of residents or staff.",
  noConcerns: "No concern is written yet.",
  addConcern: "Add a concern",
  concernAdded: (what) => `${what} is added. Write what it is about.`,
  concernNr: (nr) => `Concern ${nr}`,
  concernText: "The concern in a few words",
  gravity: "How grave is it?",
  gravityHint: "The three degrees are our own: Auditrapport 19.2 speaks of degrees of concern and has no scale.",
  gravities: { minor: "Minor", moderate: "Moderate", grave: "Grave" },
  about: "What in the quality model is it about?",
  aboutHint: "Optional. The version of the model you choose from goes with it and does not move.",
  aboutNone: "Not chosen",
  aboutTema: (label) => `The whole theme: ${label}`,
  aboutUnknown: (id) => `${id} (not in the model)`,
  aboutFrom: (model) => `From ${model}.`,

  steps: "Steps",
  stepsLead: "Write what has happened and what is planned. A step dated after today counts as a plan.",
  stepsFollow: "What stands under Deadlines is here already, and what is added here stands there too.",
  noSteps: "No step is written yet.",
  addUsual: "Add a step",
  addOther: "Another step",
  addHint: "Report, written account, hearing, closer supervision, ending, telling others and closing.",
  add: "Add",
  chooseFirst: "First choose which step it is.",
  added: (what) => `${what} is added. Write the date.`,
  addedInBoth: (what) => `${what} is added, under Deadlines too. Write the date.`,
  removedInBoth: (what) => `${what} is removed, under Deadlines too.`,
  noDate: "date missing",
  planned: "plan",
  fromNote:
    "The step stands under Deadlines too. Date and time limits are the same in both places: mend them where you like.",
  aboutConcerns: (what) => `About: ${what}`,
  whichConcerns: "Which concerns is it about?",
  whichConcernsNone: "Write a concern above, then it can be chosen here.",
  ofDecision: "Which concerns is it about?",

  intended: "Intended decisions",
  intendedLead:
    "If a certain decision is thought of, add it. Otherwise all three are looked at: order (påbud), closer supervision (skærpet tilsyn) and end of the approval (ophør).",
  addIntended: "Add an intended decision",
  intendedName: (kind) => `Intended: ${kind}`,
  intendedAdded: (what) => `${what} is added.`,

  settings: "When is a course long? (settings)",
  settingsLead:
    "No source has a number. The numbers here are our own; you can change them, and they always stand in the result.",
  limits: {
    longMonths: ["Months without a recorded change", "Our own number: 6."],
    graveMonths: ["Months for a grave concern", "Our own number: 3."],
    manySteps: ["Steps without a recorded change", "Our own number: 6."],
  },

  emptyTitle: "The overview comes here",
  empty:
    "Begin with a concern, and add the first step with its date: the visit where it was seen, or the letter. Then it stands here what remains before a decision may be taken, what stands out, and the timeline.",
  remaining: "Before a decision",
  remainingLead:
    "What is noted, and what is not. The page does not say whether a decision is lawful: people judge that.",
  nothingIntended: "All concerns are closed. There is no intended decision to look at.",
  lawLeft: (count, all) =>
    count === 0
      ? "Law: something is noted on every point, or a person must judge it."
      : `${count} of the law's ${all} points before and in the decision are not noted, or speak against.`,
  lessLeft: (count) =>
    count === 1
      ? "Recommendation and practice: 1 point is not noted."
      : `Recommendation and practice: ${count} points are not noted.`,
  checklist: (count) => `The whole checklist of the law (${count} points)`,
  less: "Recommendation and practice, not law",
  shownBy: (step) => `Shown by: ${step}.`,
  shownByThis: "Stands with the intended decision.",
  findings: "What stands out",
  noFindings: "Nothing to note in what is written.",
  through: "The concerns through the course",
  throughLead: "A dash means that no step shows it yet.",
  columns: {
    concern: "Concern",
    seen: "Seen",
    told: "Told",
    talked: "Talked about",
    changed: "Change",
    closed: "Closed",
    days: "Days",
  },
  notThere: "–",
  notThereSaid: "not noted",
  daysRunning: (count) => `${englishDays(count)} until now`,
  daysDone: (count) => englishDays(count),
  timeline: "Timeline",
  span: (from, to, count) => `From ${dateInWords(from, "en")} to ${dateInWords(to, "en")}: ${englishDays(count)}.`,
  first: "first step",
  sameDay: "the same day",
  later: (count) => `${englishDays(count)} later`,
  announced: "announced",
  notAnnounced: "unannounced",
  noted: (count) => `Noted (${count})`,
  limitsUsed: (long, grave, many) =>
    `A course counts as long after ${long} months without a recorded change, ${grave} for a grave concern, and after more than ${many} steps.`,
  limitsOwn: "The numbers are our own.",
  limitsSet: "The numbers are chosen in the form.",
  sources: "Sources",
  allSources: (count) => `All sources (${count})`,
  leftTitle: "Not everything is counted",
  leftLead: "This cannot be read yet and is not counted:",
  leftMembers: {
    about: "the place in the quality model",
    model: "the place in the quality model",
    concerns: "a concern that is not on the list",
  },
  leftSettings: "The settings; the default numbers are used.",
};

const texts: Readonly<Record<Language, DialogText>> = { da: danish, en: english };

export const dialogIn = (language: Language): DialogText => texts[language];
