// The words of the handleplan. What the law makes of a point, the checklist and the findings come from the engine.
import type { Anledning, Handlingsstatus, LoeftGrund, Missing } from "./engine.js";
import type { Language } from "./shared/language.js";

const danish = {
  name: "Handleplan",

  emptyTitle: "Intet kalder på handling endnu",
  emptyLead: "Planen får et punkt for hver ting, I skal svare på. De kommer af sig selv:",
  emptyFrister: "Skriv det, der er kommet, under Frister: påbud, vilkår, skærpet tilsyn, varsling eller partshøring.",
  emptyVurdering: "Markér kriterierne under Vurdering, som de står i rapporten, og skriv socialtilsynets begrundelse.",
  emptyConcern: "Et udviklingspunkt kan I tilføje her på siden. Tjeklisten kan bruges allerede nu.",

  first: "Det første",
  nearest: "Den nærmeste frist",
  nearestDuty: "Det nærmeste, I skal",
  fristMissing: (count: number) => (count === 1 ? "1 frist mangler" : `${count} frister mangler`),
  fristMissingLead: "Fristen står i brevet eller afgørelsen. Skriv den under Frister, så regnes dagene.",
  noFrist: "Ingen af punkterne har en frist, der løber.",
  lateFrister: (count: number) => (count === 1 ? "1 frist er gået" : `${count} frister er gået`),
  choice: "Det kan I vælge at gøre",
  allFrister: "Alle frister, også klagefristen, står under Frister.",
  lacking: (lacking: number, all: number) =>
    lacking === 0
      ? all === 1
        ? "Punktet er udfyldt."
        : `Alle ${all} punkter er udfyldt.`
      : all === 1
        ? "Punktet mangler noget endnu."
        : `${lacking} af ${all} punkter mangler noget endnu.`,
  goToLacking: "Gå til det første, der mangler noget",
  notInLaw: "Ingen paragraf: det står ikke i loven.",

  threatening: "Det kan koste godkendelsen",
  threateningLead: (count: number) =>
    count === 1 ? "1 kriterium er vurderet ikke opfyldt:" : `${count} kriterier er vurderet ikke opfyldt:`,
  noThreatening: "Ingen kriterier er vurderet ikke opfyldt.",
  notJudged: (count: number) =>
    count === 1
      ? "1 kriterium er ikke vurderet endnu: det ved ingen noget om."
      : `${count} kriterier er ikke vurderet endnu: dem ved ingen noget om.`,

  firstDays: "Tjekliste til de første dage",
  duties: "Det skal I selv fortælle",
  ticked: (done: number, all: number) => `${done} af ${all} er gjort`,

  meeting: "Forbered et dialogmøde",
  meetingState: (when: string, left: string) => `${when} · ${left}`,
  meetingNone: "intet møde aftalt",
  meetingDate: "Mødets dato",
  meetingHint: "Lad den stå tom, hvis der ikke er aftalt et møde.",
  meetingIn: (days: number) =>
    days === 0 ? "mødet er i dag" : days === 1 ? "mødet er i morgen" : days > 0 ? `om ${days} dage` : "mødet er holdt",
  meetingEmpty: "Når der er punkter i planen, står her, hvad I kan tale om.",
  agenda: "Det skal I tale om",
  ask: "Bed om eksempler på",
  askLead: "Her står ikke, hvad socialtilsynet så.",
  explain: "Vis, hvad der faktisk sker",
  explainLead: "Her er I uenige.",
  decide: "Beslut, hvad I gør",
  decideLead: "Her er ingen handling endnu.",
  meetingChecklist: "Tjekliste til mødet",

  points: "Punkterne",
  pointsLead: "Punkter med frist står først. Svar med jeres egne ord, og skriv roller, ikke navne.",
  kinds: {
    ophoer: "Ophør af godkendelsen",
    paabud: "Påbud",
    vilkaar: "Vilkår",
    kriterium: "Kriterium ikke opfyldt",
    skaerpetTilsyn: "Skærpet tilsyn",
    varsling: "Varsling",
    partshoering: "Partshøring",
    rapportudkast: "Udkast til tilsynsrapport",
    lavScore: "Lav score",
    udviklingspunkt: "Udviklingspunkt",
  } satisfies Record<Anledning, string>,
  of: (what: string, date: string) => `${what}, ${date}`,
  by: "Senest",
  until: "Til og med",
  asItWas: "som det stod i planen",
  meaning: "Hvad det betyder for jer",
  about: "Handler om",
  threatens: "Kan koste godkendelsen",
  lapses: "Godkendelsen bortfalder ved fristen, hvis vilkåret ikke er opfyldt",
  noFristSet: "Ingen frist sat",
  lacks: "Mangler endnu",
  missing: {
    seen: "hvad socialtilsynet så",
    view: "jeres syn",
    action: "noget at gøre",
    who: "hvem",
    by: "hvornår",
    proof: "hvordan man kan se det",
  } satisfies Record<Missing, string>,
  nothingLacks: "Punktet er udfyldt.",
  fristSeen: "Ja, brug den nye frist",
  answer: "Svar og handlinger",
  answerState: (actions: number, done: number) =>
    actions === 0
      ? "ingen handlinger endnu"
      : `${actions === 1 ? "1 handling" : `${actions} handlinger`}, ${done} ${done === 1 ? "færdig" : "færdige"}`,
  remarks: (count: number) => (count === 1 ? "1 ting at se på" : `${count} ting at se på`),
  seen: "Hvad så socialtilsynet?",
  seenHint: "Skriv, hvad der står i brevet eller rapporten. Forstår I det ikke, så bed om eksempler.",
  seenFromAssessment: "Hentet fra vurderingen. Retter I teksten, beholder planen jeres.",
  seenNow: "Det står der nu i kilden",
  takeNow: "Brug den nye tekst",
  taken: "Teksten er skiftet til den nye.",
  takenBack: "Den gamle tekst er tilbage.",
  agree: "Er I enige?",
  notSaid: "Ikke sagt endnu",
  view: "Jeres syn på det",
  viewHint: "Konkret: hvad gør I i dag? Er I uenige, så beskriv, hvad der faktisk sker.",
  actions: "Hvad gør I?",
  action: (nr: number) => `Handling ${nr}`,
  noActions: "Ingen handlinger endnu.",
  addAction: "Tilføj en handling",
  actionAdded: "En handling er tilføjet. Skriv, hvad I gør.",
  removeAction: "Fjern handlingen",
  actionRemoved: (what: string) => (what === "" ? "Handlingen er fjernet." : `»${what}« er fjernet.`),
  actionBack: "Handlingen er tilbage.",
  what: "Hvad",
  who: "Hvem",
  whoHint: "En rolle, for eksempel afdelingslederen.",
  when: "Hvornår er det gjort?",
  proof: "Hvordan kan man se, at det er gjort?",
  proofHint: "Noget, andre kan se: et skema, en liste, et referat.",
  status: "Hvor langt er det?",
  statuses: {
    ikkeBegyndt: "Ikke begyndt",
    iGang: "I gang",
    faerdig: "Færdig",
  } satisfies Record<Handlingsstatus, string>,

  gone: (count: number) => `Ikke længere i oplysningerne (${count})`,
  goneLead: "Det, disse punkter handlede om, er fjernet, opfyldt, ændret eller ophævet. Det, I skrev, er bevaret.",
  removePoint: "Fjern punktet helt",
  pointRemoved: (what: string) => `${what} er fjernet fra planen.`,
  pointBack: (what: string) => `${what} er tilbage.`,

  concerns: "Andet, der kalder på handling",
  concernsLead:
    "For eksempel et udviklingspunkt i rapporten. Påbud, vilkår, skærpet tilsyn, varsling og partshøring hører til under Frister, for der regnes fristerne ud. Skriv dem kun her, hvis de ikke kan stå der.",
  noConcerns: "Intet er tilføjet.",
  addConcern: "Tilføj et udviklingspunkt",
  concernAdded: "Et udviklingspunkt er tilføjet. Skriv datoen på rapporten.",
  concernRemoved: (what: string) => `${what} er fjernet. Har I svaret på det, er svaret bevaret under punkterne.`,
  concernBack: (what: string) => `${what} er tilbage.`,
  removeConcern: "Fjern",
  noDate: "dato mangler",
  concernKind: "Hvad er det?",
  concernDate: "Dato på rapporten eller brevet",
  concernDateHint: "Når datoen er skrevet, kommer punktet med i planen.",
  concernFrist: "Frist, hvis der er en",
  concernShorter: "Sat, fordi det mangler at falde på plads inden for en kortere periode",
  concernTicks: "Om vilkåret",
  concernAbout: "Hvad handler det om?",
  concernAboutState: (count: number) => (count === 0 ? "intet valgt" : `${count} valgt`),
  concernAboutHint: "Sæt kryds ved de kriterier og indikatorer, det handler om. I kan lade være.",

  lift: "Hvad løfter gennemsnittet?",
  lowBelow: "Lave scorer som punkter",
  lowBelowHint: "Grænsen er jeres eget valg. Loven har ingen.",
  lowNone: "Ingen",
  lowUnder: (score: number) => `Scorer under ${score}`,
  target: "Det gennemsnit, I vil nå",
  targetHint: "Et tal fra 1 til 5, for eksempel 4 eller 3,5. Lad det stå tomt, hvis I ikke har et mål.",
  targetWrong: "Skriv et tal fra 1 til 5 med højst tre decimaler, for eksempel 4 eller 3,5.",
  method: "Regn temaets score som",
  themeMean: (mean: string, exact: string) => `gennemsnit ${mean}${exact === "" ? "" : ` (præcist ${exact})`}`,
  themeNoScore: "intet er scoret",
  reach: {
    naaet: "Målet er nået.",
    ingenScore: "Intet i temaet er scoret, så der er intet at løfte.",
    forMange: "Temaet har for mange indikatorer til, at alle måder kan regnes ud.",
  },
  fewest: (target: string, steps: number, raised: number) =>
    `${target} kan nås med ${steps === 1 ? "1 trin" : `${steps} trin`} på ${
      raised === 1 ? "1 indikator" : `${raised} indikatorer`
    }. Færre er ikke nok.`,
  ways: (count: number) => (count === 1 ? "Det kan gøres på én måde:" : `Det kan gøres på ${count} måder:`),
  waysOfMore: (count: number) => `Det kan gøres på flere måder. Her er de første ${count}:`,
  raise: (id: string, from: number, to: number) => `${id} fra ${from} til ${to}`,
  and: "og",
  more: "Der er flere.",
  showMore: (count: number) => `Vis op til ${count}`,
  liftCaption: "Hvad et trin løfter temaets gennemsnit",
  liftColumns: { what: "Indikator", score: "Score", left: "Trin op til 5", gain: "Et trin løfter" },
  noRaise: "Intet kan løftes.",
  leftOut: "Ikke regnet med",
  reasons: {
    gaelderIkke: "gælder ikke her",
    ikkeRelevant: "vurderet ikke relevant",
    ikkeScoret: "ikke scoret: en score ville ændre, hvad de andre tæller",
    hoejest: "allerede 5",
  } satisfies Record<LoeftGrund, string>,

  paper: {
    overview: "Overblik",
    seen: "Det så socialtilsynet",
    view: "Vores syn",
    agreeYes: "Vi er enige.",
    agreeNo: "Vi er ikke enige.",
    actions: "Handlinger",
    columns: { what: "Hvad", who: "Hvem", when: "Hvornår", proof: "Sådan kan det ses", status: "Status" },
    done: "Gjort",
    open: "Ikke gjort",
    meeting: "Dialogmøde",
  },
};

export type HandleplanText = typeof danish;

const english: HandleplanText = {
  name: "Plan",

  emptyTitle: "Nothing calls for action yet",
  emptyLead: "The plan gets a point for each thing you must answer. They come by themselves:",
  emptyFrister: "Write what has arrived under Deadlines: påbud, vilkår, skærpet tilsyn, varsling or partshøring.",
  emptyVurdering: "Mark the criteria under Assessment as the report has them, and write the socialtilsyn's reasons.",
  emptyConcern: "An udviklingspunkt can be added on this page. The checklist can be used right away.",

  first: "First of all",
  nearest: "The nearest deadline",
  nearestDuty: "The nearest you must do",
  fristMissing: (count) => (count === 1 ? "1 deadline is missing" : `${count} deadlines are missing`),
  fristMissingLead: "The deadline stands in the letter or the decision. Write it under Deadlines, and the days are counted.",
  noFrist: "None of the points has a running deadline.",
  lateFrister: (count) => (count === 1 ? "1 deadline has passed" : `${count} deadlines have passed`),
  choice: "What you may choose to do",
  allFrister: "Every deadline, also the one for a complaint, stands under Deadlines.",
  lacking: (lacking, all) =>
    lacking === 0
      ? all === 1
        ? "The point is filled in."
        : `All ${all} points are filled in.`
      : all === 1
        ? "The point still lacks something."
        : `${lacking} of ${all} points still lack something.`,
  goToLacking: "Go to the first that lacks something",
  notInLaw: "No paragraph: it does not stand in the law.",

  threatening: "It can cost the approval",
  threateningLead: (count) => (count === 1 ? "1 criterion is judged not met:" : `${count} criteria are judged not met:`),
  noThreatening: "No criteria are judged not met.",
  notJudged: (count) =>
    count === 1
      ? "1 criterion is not judged yet: nobody knows of it."
      : `${count} criteria are not judged yet: nobody knows of them.`,

  firstDays: "Checklist for the first days",
  duties: "What you must tell yourselves",
  ticked: (done, all) => `${done} of ${all} done`,

  meeting: "Prepare a dialogmøde",
  meetingState: (when, left) => `${when} · ${left}`,
  meetingNone: "no meeting arranged",
  meetingDate: "The day of the meeting",
  meetingHint: "Leave it empty if no meeting is arranged.",
  meetingIn: (days) =>
    days === 0
      ? "the meeting is today"
      : days === 1
        ? "the meeting is tomorrow"
        : days > 0
          ? `in ${days} days`
          : "the meeting has been held",
  meetingEmpty: "When the plan has points, it says here what you can talk about.",
  agenda: "What to talk about",
  ask: "Ask for examples of",
  askLead: "It does not say here what the socialtilsyn saw.",
  explain: "Show what really happens",
  explainLead: "Here you disagree.",
  decide: "Decide what you do",
  decideLead: "Here is no action yet.",
  meetingChecklist: "Checklist for the meeting",

  points: "The points",
  pointsLead: "Points with a deadline come first. Answer in your own words, and write roles, not names.",
  kinds: {
    ophoer: "Ophør (the approval ends)",
    paabud: "Påbud (order)",
    vilkaar: "Vilkår (condition)",
    kriterium: "Criterion not met",
    skaerpetTilsyn: "Skærpet tilsyn (intensified supervision)",
    varsling: "Varsling (notice of a decision)",
    partshoering: "Partshøring (hearing)",
    rapportudkast: "Draft report",
    lavScore: "Low score",
    udviklingspunkt: "Udviklingspunkt (point for development)",
  },
  of: (what, date) => `${what}, ${date}`,
  by: "By",
  until: "Until",
  asItWas: "as it stood in the plan",
  meaning: "What it means for you",
  about: "About",
  threatens: "Can cost the approval",
  lapses: "The approval lapses at the deadline if the vilkår is not met",
  noFristSet: "No deadline set",
  lacks: "Still lacks",
  missing: {
    seen: "what the socialtilsyn saw",
    view: "your view",
    action: "something to do",
    who: "who",
    by: "when",
    proof: "how one can see it",
  },
  nothingLacks: "The point is filled in.",
  fristSeen: "Yes, use the new deadline",
  answer: "Answer and actions",
  answerState: (actions, done) =>
    actions === 0 ? "no actions yet" : `${actions === 1 ? "1 action" : `${actions} actions`}, ${done} done`,
  remarks: (count) => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
  seen: "What did the socialtilsyn see?",
  seenHint: "Write what stands in the letter or the report. If you do not understand it, ask for examples.",
  seenFromAssessment: "Taken from the assessment. If you change the text, the plan keeps yours.",
  seenNow: "What the source says now",
  takeNow: "Use the new text",
  taken: "The text is changed to the new one.",
  takenBack: "The old text is back.",
  agree: "Do you agree?",
  notSaid: "Not said yet",
  view: "Your view of it",
  viewHint: "Concretely: what do you do today? If you disagree, describe what really happens.",
  actions: "What do you do?",
  action: (nr) => `Action ${nr}`,
  noActions: "No actions yet.",
  addAction: "Add an action",
  actionAdded: "An action is added. Write what you do.",
  removeAction: "Remove the action",
  actionRemoved: (what) => (what === "" ? "The action is removed." : `“${what}” is removed.`),
  actionBack: "The action is back.",
  what: "What",
  who: "Who",
  whoHint: "A role, such as the head of the department.",
  when: "When is it done?",
  proof: "How can one see that it is done?",
  proofHint: "Something others can see: a form, a list, minutes.",
  status: "How far is it?",
  statuses: { ikkeBegyndt: "Not begun", iGang: "Under way", faerdig: "Done" },

  gone: (count) => `No longer told (${count})`,
  goneLead: "What these points were about is removed, met, changed or set aside. What you wrote is kept.",
  removePoint: "Remove the point for good",
  pointRemoved: (what) => `${what} is removed from the plan.`,
  pointBack: (what) => `${what} is back.`,

  concerns: "Something else that calls for action",
  concernsLead:
    "An udviklingspunkt in the report, for example. Påbud, vilkår, skærpet tilsyn, varsling and partshøring belong under Deadlines, where the deadlines are computed. Write them here only if they cannot stand there.",
  noConcerns: "Nothing is added.",
  addConcern: "Add an udviklingspunkt",
  concernAdded: "An udviklingspunkt is added. Write the date of the report.",
  concernRemoved: (what) => `${what} is removed. If you have answered it, the answer is kept under the points.`,
  concernBack: (what) => `${what} is back.`,
  removeConcern: "Remove",
  noDate: "date missing",
  concernKind: "What is it?",
  concernDate: "Date of the report or the letter",
  concernDateHint: "When the date is written, the point is in the plan.",
  concernFrist: "Deadline, if there is one",
  concernShorter: "Set because what is missing was expected within a shorter time",
  concernTicks: "About the vilkår",
  concernAbout: "What is it about?",
  concernAboutState: (count) => (count === 0 ? "nothing chosen" : `${count} chosen`),
  concernAboutHint: "Tick the criteria and indicators it is about. You need not.",

  lift: "What lifts the mean?",
  lowBelow: "Low scores as points",
  lowBelowHint: "The limit is your own choice. The law has none.",
  lowNone: "None",
  lowUnder: (score) => `Scores under ${score}`,
  target: "The mean you want to reach",
  targetHint: "A number from 1 to 5, such as 4 or 3.5. Leave it empty if you have no target.",
  targetWrong: "Write a number from 1 to 5 with three decimals at most, such as 4 or 3.5.",
  method: "Compute the theme's score as",
  themeMean: (mean, exact) => `mean ${mean}${exact === "" ? "" : ` (exactly ${exact})`}`,
  themeNoScore: "nothing is scored",
  reach: {
    naaet: "The target is reached.",
    ingenScore: "Nothing in the theme is scored, so there is nothing to lift.",
    forMange: "The theme has too many indicators for every way to be computed.",
  },
  fewest: (target, steps, raised) =>
    `${target} can be reached with ${steps === 1 ? "1 step" : `${steps} steps`} on ${
      raised === 1 ? "1 indicator" : `${raised} indicators`
    }. Fewer are not enough.`,
  ways: (count) => (count === 1 ? "It can be done in one way:" : `It can be done in ${count} ways:`),
  waysOfMore: (count) => `It can be done in more ways. Here are the first ${count}:`,
  raise: (id, from, to) => `${id} from ${from} to ${to}`,
  and: "and",
  more: "There are more.",
  showMore: (count) => `Show up to ${count}`,
  liftCaption: "What a step adds to the theme's mean",
  liftColumns: { what: "Indicator", score: "Score", left: "Steps to 5", gain: "A step adds" },
  noRaise: "Nothing can be raised.",
  leftOut: "Not counted",
  reasons: {
    gaelderIkke: "does not apply here",
    ikkeRelevant: "found not to apply",
    ikkeScoret: "not scored: a score would change what the others count",
    hoejest: "at 5 already",
  },

  paper: {
    overview: "Overview",
    seen: "What the socialtilsyn saw",
    view: "Our view",
    agreeYes: "We agree.",
    agreeNo: "We do not agree.",
    actions: "Actions",
    columns: { what: "What", who: "Who", when: "When", proof: "How one can see it", status: "Status" },
    done: "Done",
    open: "Not done",
    meeting: "Dialogmøde",
  },
};

const texts: Readonly<Record<Language, HandleplanText>> = { da: danish, en: english };

export const handleplanIn = (language: Language): HandleplanText => texts[language];
