// The functions of the package: all of them.
export * from "./assessment.js";
export {
  aarshjul,
  calendarFile,
  type CalendarOptions,
  frister,
  helligdage,
  inWords,
  type LukketDag,
  rulesOn,
} from "./frister.js";
export type { VerificeringOptions } from "./options.js";
export { eventDates, eventGroups, eventKinds, eventWords, commonFields } from "./generated/catalogue.js";
export type { EventField, EventKindEntry } from "./generated/catalogue.js";
export { meaning, readSag, type ReadSag, socialtilsyn, tjeklisteAfter } from "./case.js";
export type { CaseOptions, PartialOption, Partly } from "./partly.js";
export { ownModels } from "./own-models.js";
export * from "./process.js";
