// What the page itself calls of the package: what nobody calls is in none of its files.
export {
  compare,
  dialogforloeb,
  engine,
  eventKinds,
  findings,
  frister,
  handleplan,
  KvalitetsmodelError,
  models,
  opfoelgningsplan,
  profil,
  readSag,
  ready,
  risiko,
  risikomodeller,
} from "kvalitetsmodel";
