// What the page says in each language: texts/da/page.json and texts/en/page.json, compiled at build.
import { pageIn } from "kvalitetsmodel-page-texts";

export const texts = { da: pageIn("da"), en: pageIn("en") };
