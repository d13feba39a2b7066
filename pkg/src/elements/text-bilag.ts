// The words of the official wording, pasted from an annex. What each problem says comes from the engine.
import type { LineWhy, PartStatus } from "./engine.js";
import type { Language } from "./shared/language.js";

const danish = {
  name: "Bilagets ordlyd",

  how: "Sådan gør I",
  steps: (act: string) => [
    `Åbn ${act} på Retsinformation.`,
    "Markér det hele (Ctrl og A), eller kun bilaget, og kopiér det.",
    "Sæt det ind her. Det kan også være teksten fra en PDF eller en fil, I har gemt.",
  ],
  open: (act: string) => `Åbn ${act} på Retsinformation (ny fane)`,
  private: "Teksten bliver i browseren.",

  version: "Hvilken udgave af modellen?",
  versionFound: "Den, teksten selv siger",
  versionHint: "Vælg kun, hvis siden gætter forkert.",
  act: "Hvilken bekendtgørelse er teksten fra?",
  actHint: "Som »BEK 1559/2025«. Står den i teksten, kan feltet være tomt.",
  actMissing: "Skriv, hvilken bekendtgørelse teksten er fra. Før det er gjort, kan ordlyden ikke bruges.",
  text: "Bilagets tekst",
  textHint: "Sæt teksten ind, eller slip en fil her.",
  file: "Vælg en fil",
  fileRead: (name: string) => `${name} er læst.`,
  clear: "Tøm feltet",

  waiting: "Når der er sat en tekst ind, står her, hvad den siger, og hvad der ikke blev forstået.",
  loading: "Teksten læses …",

  found: "Det står der i bilaget",
  counts: (temaer: number, kriterier: number, indikatorer: number) =>
    `${many(temaer, "tema", "temaer")}, ${many(kriterier, "kriterium", "kriterier")} og ${many(indikatorer, "indikator", "indikatorer")}.`,
  statuses: {
    same: "samme ord",
    reworded: "andre ord",
    new: "nyt",
    outside: "uden for modellen",
  } satisfies Record<PartStatus, string>,
  gone: "væk",
  notUnderstood: "ikke forstået",
  summary: (same: number, reworded: number, added: number, gone: number, lines: number) =>
    `${same} med samme ord, ${reworded} med andre ord, ${many(added, "ny", "nye")}, ${gone} væk. ${many(lines, "linje", "linjer")} er ikke forstået.`,
  actIs: "Bekendtgørelse",
  issued: "Udstedt",
  unknown: "Ikke angivet",
  against: "Holdt op mod",
  hash: "Tekstens fingeraftryk (SHA-256)",
  line: (from: number, to: number) => (from === to ? `Linje ${from}` : `Linje ${from}–${to}`),
  columns: ["Nr.", "Bilagets ord", "Vores korte ord", "Status"],
  tema: (words: string, status: string) => `${words} (${status})`,
  loose: "Uden tema",
  moved: "står under et andet tema end i modellen",
  none: "–",
  goneTitle: (count: number) => `I modellen, men ikke i bilaget (${count})`,
  notUnderstoodTitle: "Ikke forstået",
  notUnderstoodText: "Det er ikke med i ordlyden. Se efter, om der mangler noget.",
  asideTitle: (count: number) => `Sprunget over (${count})`,
  why: {
    notUnderstood: "ikke forstået",
    pageNumber: "sidetal eller streg",
    repeated: "står flere gange",
    tableHead: "overskrift i en tabel",
    ended: "udgået",
    otherColumn: "en anden kolonne",
    title: "titel",
    contents: "indholdsfortegnelse",
    otherAnnex: "et andet bilag, eller før bilagene",
  } satisfies Record<LineWhy, string>,
  problems: "Det skal I se på",
  renumberedTitle: "Bilaget har andre numre end modellen her",
  renumbered: "Så er nummer 4 ikke det samme hos begge. Brug bilaget som hele modellen.",
  wholeMissing:
    "Bilaget kan ikke bruges som hele modellen: det kræver, at hver indikator står under et kriterium, hvert kriterium under et tema, og at bekendtgørelsen er kendt.",

  useTitle: "Brug det",
  toUse: "Gå til »Brug det«",
  check: "Se efter, at hvert nummer handler om det samme i bilaget og i modellen. Det kan siden ikke se.",
  useWords: "Brug ordlyden nu",
  useWordsText: "Bilagets ord står i vurderingen i stedet for vores korte ord. Numre og svar er de samme.",
  useWhole: "Brug bilaget som hele modellen",
  useWholeText: "Også det, der er nyt i bilaget, kan vurderes, og det, der er væk, er væk.",
  saveWords: "Hent ordlyden som fil",
  saveWhole: "Hent modellen som fil",
  saved: (name: string) => `${name} er gemt.`,
  wordsFile: "ordlyd",
  wholeFile: "model",

  inUse: "I brug",
  inUseText: "Gemmes i browseren og i de filer, I gemmer.",
  remove: "Brug ikke mere",
  removed: "Ordlyden bruges ikke mere.",
  used: "Ordlyden er i brug i vurderingen.",
  usedWhole: "Bilaget er i brug som model i vurderingen.",
  bad: "En gemt ordlyd kan ikke bruges",
  missing: "Sæt bilagets tekst ind, og vælg at bruge den.",
};

type BilagText = typeof danish;

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const english: BilagText = {
  name: "The wording of the annex",

  how: "How to do it",
  steps: (act) => [
    `Open ${act} on Retsinformation.`,
    "Select all of it (Ctrl and A), or the annex only, and copy it.",
    "Paste it here. It may also be the text of a PDF, or a file that you have saved.",
  ],
  open: (act) => `Open ${act} on Retsinformation (new tab)`,
  private: "The text stays in the browser.",

  version: "Which version of the model?",
  versionFound: "The one that the text says",
  versionHint: "Choose only if the page guesses wrong.",
  act: "Which bekendtgørelse is the text from?",
  actHint: "As “BEK 1559/2025”. Where the text says it, the field can be empty.",
  actMissing: "Say which bekendtgørelse the text is from. Until then the wording cannot be used.",
  text: "The text of the annex",
  textHint: "Paste the text, or drop a file here.",
  file: "Choose a file",
  fileRead: (name) => `${name} was read.`,
  clear: "Empty the field",

  waiting: "Once a text is pasted, this says what stands in it, and what was not understood.",
  loading: "The text is being read …",

  found: "What the annex says",
  counts: (temaer, kriterier, indikatorer) =>
    `${many(temaer, "theme", "themes")}, ${many(kriterier, "criterion", "criteria")} and ${many(indikatorer, "indicator", "indicators")}.`,
  statuses: { same: "same words", reworded: "other words", new: "new", outside: "outside the model" },
  gone: "gone",
  notUnderstood: "not understood",
  summary: (same, reworded, added, gone, lines) =>
    `${same} with the same words, ${reworded} with other words, ${added} new, ${gone} gone. ${many(lines, "line was", "lines were")} not understood.`,
  actIs: "Bekendtgørelse",
  issued: "Issued",
  unknown: "Not stated",
  against: "Held up against",
  hash: "Fingerprint of the text (SHA-256)",
  line: (from, to) => (from === to ? `Line ${from}` : `Lines ${from}–${to}`),
  columns: ["No.", "The annex", "Our short words", "Status"],
  tema: (words, status) => `${words} (${status})`,
  loose: "Without a theme",
  moved: "stands under another theme than in the model",
  none: "–",
  goneTitle: (count) => `In the model but not in the annex (${count})`,
  notUnderstoodTitle: "Not understood",
  notUnderstoodText: "It is not part of the wording. See whether anything is missing.",
  asideTitle: (count) => `Passed over (${count})`,
  why: {
    notUnderstood: "not understood",
    pageNumber: "page number or rule",
    repeated: "stands several times",
    tableHead: "head of a table",
    ended: "no more",
    otherColumn: "another column",
    title: "title",
    contents: "table of contents",
    otherAnnex: "another annex, or before the annexes",
  },
  problems: "Have a look at this",
  renumberedTitle: "The annex has other numbers than the model here",
  renumbered: "So number 4 is not the same in both. Use the annex as the whole model.",
  wholeMissing:
    "The annex cannot be used as the whole model: every indicator must stand under a criterion, every criterion under a theme, and the bekendtgørelse must be known.",

  useTitle: "Use it",
  toUse: "Go to “Use it”",
  check: "See that each number is about the same in the annex and in the model. The page cannot tell.",
  useWords: "Use the wording now",
  useWordsText: "The words of the annex stand in the assessment in place of our short ones. Numbers and answers stay.",
  useWhole: "Use the annex as the whole model",
  useWholeText: "What is new in the annex can be assessed too, and what is gone is gone.",
  saveWords: "Get the wording as a file",
  saveWhole: "Get the model as a file",
  saved: (name) => `${name} was saved.`,
  wordsFile: "wording",
  wholeFile: "model",

  inUse: "In use",
  inUseText: "Kept in the browser and in the files that you save.",
  remove: "Use it no more",
  removed: "The wording is used no more.",
  used: "The wording is in use in the assessment.",
  usedWhole: "The annex is in use as the model of the assessment.",
  bad: "A wording that was kept cannot be used",
  missing: "Paste the text of the annex, and choose to use it.",
};

const texts: Record<Language, BilagText> = { da: danish, en: english };

export const bilagIn = (language: Language): BilagText => texts[language];
export type { BilagText };
