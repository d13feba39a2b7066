// A risk model in a file: read and checked in the browser, and sent nowhere.
import { KvalitetsmodelError, loadRisikomodel, type Risikomodel } from "../engine.js";
import { type Language, spoken } from "../shared/language.js";
import { risikoIn } from "../../generated/texts/risiko.js";

/** As the page's other files. */
const limit = 5_000_000;

type Read = { readonly model: Risikomodel } | { readonly problems: readonly { path: string; words: string }[] };

export async function readModel(file: File, language: Language): Promise<Read> {
  const text = risikoIn(language);
  const whole = (words: string): Read => ({ problems: [{ path: "", words }] });
  if (file.size > limit) return whole(text.modelTooBig);
  let json: string;
  try {
    json = await file.text();
  } catch (error) {
    return whole(text.modelUnreadable({ why: String(error) }));
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return whole(text.modelNotJson({ why: error instanceof Error ? error.message : String(error) }));
  }
  try {
    return { model: loadRisikomodel(value) };
  } catch (error) {
    if (!(error instanceof KvalitetsmodelError)) throw error;
    return { problems: error.problems.map(({ path, message }) => ({ path, words: spoken(message, language) })) };
  }
}
