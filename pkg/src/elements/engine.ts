// What the elements need of the package.
export {
  aarshjul,
  calendarFile,
  dialogforloeb,
  frister,
  handleplan,
  inWords,
  loadRisikomodel,
  maalbar,
  maalbarOrd,
  meaning,
  opfoelgningsplan,
  ownModels,
  processWord,
  readSag,
  risiko,
  risikomodeller,
  socialtilsyn,
  tjeklisteAfter,
  verificering,
} from "../api.js";
export type { CaseOptions, Partly, ReadSag } from "../api.js";
export * from "./assessment.js";
