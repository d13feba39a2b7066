// What has arrived means, in plain words: each sentence with the rule it rests on and the days it holds for.
//
// Only what the rules and the acts say. What is advice stands apart, with its source.
import type { Bilingual, FactKind, LegalBasis, Party, RuleId } from "./engine.js";

export interface Sentence {
  readonly text: Bilingual;
  /** The rules whose paragraphs stand behind it, as they were numbered on the fact's date. */
  readonly rules?: readonly RuleId[];
  /** A paragraph that no rule of the engine holds. */
  readonly basis?: LegalBasis;
  /** The first and the last date of a fact that it is true for. */
  readonly from?: string;
  readonly to?: string;
  /** For such a party alone, or for every one but it. */
  readonly only?: Party;
  readonly not?: Party;
}

const noSuspension: Sentence = {
  text: {
    da: "En klage udsætter den ikke: I skal rette jer efter afgørelsen, mens klagen behandles.",
    en: "A complaint does not suspend it: you must follow the decision while the complaint is dealt with.",
  },
  basis: { act: "LBK 354/2025", paragraph: "§ 72, stk. 1", confidence: "verified" },
  from: "2025-04-02",
};

const hearing: readonly Sentence[] = [
  {
    text: {
      da: "Det er ikke en afgørelse endnu. Socialtilsynet lægger frem, hvad sagen bygger på, så I kan udtale jer først.",
      en: "It is not a decision yet. The socialtilsyn shows what the case rests on so that you can comment first.",
    },
    rules: ["partshoering"],
  },
  {
    text: {
      da: "Når I ikke det inden fristen, kan I bede om, at afgørelsen venter på jeres udtalelse. Loven har enkelte undtagelser.",
      en: "If you cannot make the deadline, you can ask that the decision waits for your comments. The act has a few exceptions.",
    },
    basis: { act: "LBK 433/2014", paragraph: "§ 21", confidence: "verified" },
    from: "2014-04-22",
  },
];

export const meanings: Partial<Record<FactKind, readonly Sentence[]>> = {
  tilsynsrapportUdkast: [
    {
      text: {
        da: "Det er et udkast. I kan sende bemærkninger, før rapporten er færdig.",
        en: "It is a draft. You can send comments before the report is finished.",
      },
    },
    {
      text: {
        da: "Loven sætter ingen frist for bemærkninger: fristen i brevet gælder.",
        en: "The law sets no deadline for comments: the deadline in the letter counts.",
      },
      rules: ["hoeringRapportudkast"],
    },
  ],
  varsling: hearing,
  partshoering: hearing,
  paabud: [
    {
      text: {
        da: "Et påbud er en afgørelse: I skal rette bestemte forhold inden en frist. Det kan være en betingelse for fortsat godkendelse, at I gør det.",
        en: "A påbud is a decision: you must put certain things right within a deadline. Doing so can be a condition for continued approval.",
      },
      rules: ["paabudFrist"],
    },
    {
      text: {
        da: "Det skal fremgå, hvilke forhold det handler om, og hvad I skal rette.",
        en: "It must say which facts it is about and what you must put right.",
      },
      rules: ["paabudIndhold"],
    },
    {
      text: {
        da: "Fristen kan under særlige omstændigheder forlænges, hvis I beder om det.",
        en: "In special circumstances the deadline can be extended if you ask for it.",
      },
      rules: ["paabudForlaengelse"],
    },
    noSuspension,
  ],
  skaerpetTilsyn: [
    {
      text: {
        da: "Skærpet tilsyn er en afgørelse. Den bygger på en bekymring for kvaliteten eller på, at den fornødne kvalitet mangler.",
        en: "Skærpet tilsyn is a decision. It rests on a concern for the quality, or on the needed quality being absent.",
      },
      rules: ["skaerpetTilsynBetingelse"],
      from: "2017-01-01",
    },
    {
      text: { da: "Perioden er 3 måneder ad gangen.", en: "The period is 3 months at a time." },
      rules: ["skaerpetTilsynPeriode"],
      to: "2016-12-31",
    },
    {
      text: {
        da: "Perioden er højst 3 måneder ad gangen. Den kan fornyes.",
        en: "The period is at most 3 months at a time. It can be renewed.",
      },
      rules: ["skaerpetTilsynPeriode"],
      from: "2017-01-01",
      to: "2022-01-31",
    },
    {
      text: {
        da: "Perioden er højst 6 måneder ad gangen. Den kan fornyes.",
        en: "The period is at most 6 months at a time. It can be renewed.",
      },
      rules: ["skaerpetTilsynPeriode"],
      from: "2022-02-01",
    },
    {
      not: "plejefamilie",
      text: {
        da: "Det oplyses på Tilbudsportalen, og kommunerne orienteres.",
        en: "It is shown on Tilbudsportalen, and the municipalities are told.",
      },
      rules: ["skaerpetTilsynTilbudsportalen", "kommunerOrienteres"],
    },
    {
      only: "plejefamilie",
      text: { da: "Kommunerne orienteres.", en: "The municipalities are told." },
      rules: ["kommunerOrienteres"],
    },
    {
      only: "plejefamilie",
      text: {
        da: "Det registreres på Tilbudsportalen. Det offentliggøres som udgangspunkt ikke.",
        en: "It is registered on Tilbudsportalen. As a rule it is not published.",
      },
      // Stk. 2: "jf. dog bilag 2", which is not at hand.
      basis: { act: "BEK 1560/2025", paragraph: "§ 12, stk. 1-2", confidence: "inferred" },
      from: "2026-01-01",
    },
    // A share of the yearly fee, which plejefamilier do not pay (act § 23, BEK 1559/2025 §§ 24-25).
    {
      not: "plejefamilie",
      text: {
        da: "Der opkræves en tillægstakst på 10 % af årstaksten for hver påbegyndt måned.",
        en: "A surcharge of 10 % of the yearly fee is charged for every begun month.",
      },
      rules: ["skaerpetTilsynTillaegstakst"],
      from: "2017-01-01",
    },
    noSuspension,
  ],
  ophoer: [
    {
      text: {
        da: "Ophør er en afgørelse om, at godkendelsen slutter. Der skal som hovedregel sættes en rimelig frist.",
        en: "Ophør is a decision that the approval ends. As a rule a reasonable deadline must be set.",
      },
      rules: ["ophoerFrist"],
    },
    {
      text: {
        da: "Klager I over ophøret, venter det som hovedregel, til klagen er afgjort. Det kan besluttes, at det gælder straks.",
        en: "If you complain about the ending, it waits as a rule until the complaint is decided. It can be decided that it applies at once.",
      },
      rules: ["klageOpsaettendeVirkning"],
      from: "2017-01-01",
    },
    {
      text: { da: "Kommunerne får besked.", en: "The municipalities are told." },
      rules: ["ophoerUnderretKommuner"],
    },
  ],
  vilkaar: [
    {
      text: {
        da: "Et vilkår er noget, I skal opfylde for at have godkendelsen. Er der en frist, står den i afgørelsen.",
        en: "A vilkår is something you must meet to have the approval. If there is a deadline, it stands in the decision.",
      },
      rules: ["vilkaarFrist"],
    },
    {
      text: {
        da: "Er I godkendt, fordi noget ventes på plads inden for en kortere periode, falder godkendelsen bort, hvis vilkåret ikke er opfyldt i tide.",
        en: "If you were approved because something is expected to be in place within a shorter time, the approval lapses if the vilkår is not met in time.",
      },
      rules: ["vilkaarBortfald"],
      from: "2026-01-01",
    },
  ],
};

interface Advice {
  readonly text: Bilingual;
  /** Only for those who have a board. */
  readonly board?: true;
}

/** For the first days. Recommendations of an organisation in our own words; no act asks for them. */
export const advice: readonly Advice[] = [
  { text: { da: "Læs det hele grundigt.", en: "Read all of it with care." } },
  {
    text: {
      da: "Giv følelserne tid, og svar konstruktivt og sagligt.",
      en: "Give feelings time, and answer constructively and to the point.",
    },
  },
  { board: true, text: { da: "Inddrag bestyrelsen med det samme.", en: "Bring the board in at once." } },
  {
    board: true,
    text: {
      da: "Hold bestyrelsesmøde hurtigst muligt, og gå det igennem sammen.",
      en: "Hold a board meeting as soon as possible, and go through it together.",
    },
  },
  {
    text: {
      da: "Begynd på et udkast til en handleplan: hvad, hvem, hvornår.",
      en: "Begin a draft of a plan: what, who, when.",
    },
  },
  {
    text: {
      da: "Er noget forkert, så vis det konkret med det, der faktisk sker hos jer.",
      en: "If something is wrong, show it concretely by what really happens with you.",
    },
  },
  {
    text: {
      da: "Har I brug for hjælp, så bed om den tidligt, for eksempel hos jeres organisation.",
      en: "If you need help, ask for it early, for example from your organisation.",
    },
  },
];

export const adviceSource: Bilingual = {
  da: "Anbefalinger, ikke lov. Efter LOS: Gode råd til et godt samarbejde med Socialtilsynet, 5. maj 2021, gengivet med vores ord.",
  en: "Recommendations, not law. After LOS: Gode råd til et godt samarbejde med Socialtilsynet, 5 May 2021, in our own words.",
};

/** What the advice is for: a person who has just got one of these. */
export const adviceFor: ReadonlySet<FactKind> = new Set([
  "tilsynsrapportUdkast",
  "tilsynsrapport",
  "varsling",
  "partshoering",
  "paabud",
  "skaerpetTilsyn",
  "ophoer",
]);
