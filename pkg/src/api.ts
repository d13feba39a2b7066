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
export * from "./process.js";
