// The words that the elements of the supervision process share.
import type { Language } from "./shared/language.js";
import { dateInWords } from "../words.js";

const danish = {
  invalid: "Noget i skemaet kan ikke læses endnu.",
  missing: "Skriv noget i mindst ét felt.",
  unreadable: "Noget i sagen kan ikke læses",
  waiting: "Resultatet vises, når det, der er skrevet, kan læses.",
  notCounted: "Ikke alt er regnet med",
  leftMember: {
    vurdering: "Vurderingen er ikke regnet med, fordi noget i den ikke kan læses. Ret den under Vurdering.",
    vurderingPart: "Noget i vurderingen er ikke regnet med, fordi det ikke kan læses. Ret det under Vurdering.",
    tidligere: "Den tidligere vurdering er ikke regnet med, fordi noget i den ikke kan læses.",
    tidligerePart: "Noget i den tidligere vurdering er ikke regnet med, fordi det ikke kan læses.",
  } as Readonly<Record<string, string>>,
  leftEvents: (count: number) =>
    count === 1
      ? "En hændelse er ikke regnet med, fordi den ikke kan læses endnu:"
      : `${count} hændelser er ikke regnet med, fordi de ikke kan læses endnu:`,
  leftFields: "Det her er ikke regnet med, fordi det ikke kan læses endnu:",
  advises: (today: string) =>
    `Set på ${dateInWords(today, "da")}. Det er en hjælp: mennesker vurderer og beslutter.`,
  basis: "Paragraf",
  source: "Kilde",
  sure: "Sikkerhed",
  unsourced: "Ingen kilde siger det.",
  findings: "Værd at se på",
  noFindings: "Intet at bemærke.",
  fromAssessment: "fra vurderingen",
  fromFrister: "fra Frister",
  choose: "Vælg",
  notSaid: "Ikke oplyst",
  yes: "Ja",
  no: "Nej",
  add: "Tilføj",
  remove: "Fjern",
  print: "Udskriv",
};

export type ProcesText = typeof danish;

const english: ProcesText = {
  invalid: "Something in the form cannot be read yet.",
  missing: "Write something in at least one field.",
  unreadable: "Something in the case cannot be read",
  waiting: "The result shows when what is written can be read.",
  notCounted: "Not everything is counted",
  leftMember: {
    vurdering: "The assessment is not counted, because something in it cannot be read. Mend it under Assessment.",
    vurderingPart: "Something in the assessment is not counted, because it cannot be read. Mend it under Assessment.",
    tidligere: "The earlier assessment is not counted, because something in it cannot be read.",
    tidligerePart: "Something in the earlier assessment is not counted, because it cannot be read.",
  },
  leftEvents: (count) =>
    count === 1
      ? "One event is not counted, because it cannot be read yet:"
      : `${count} events are not counted, because they cannot be read yet:`,
  leftFields: "This is not counted, because it cannot be read yet:",
  advises: (today) => `Looked at on ${dateInWords(today, "en")}. It is an aid: people assess and decide.`,
  basis: "Paragraph",
  source: "Source",
  sure: "How sure",
  unsourced: "No source says so.",
  findings: "Worth a look",
  noFindings: "Nothing to note.",
  fromAssessment: "from the assessment",
  fromFrister: "from Deadlines",
  choose: "Choose",
  notSaid: "Not told",
  yes: "Yes",
  no: "No",
  add: "Add",
  remove: "Remove",
  print: "Print",
};

const texts: Readonly<Record<Language, ProcesText>> = { da: danish, en: english };

export const procesIn = (language: Language): ProcesText => texts[language];
