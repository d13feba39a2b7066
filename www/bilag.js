// The part of the page with the official wording: what was pasted from an annex and is in use. The element reads it and
// gives it to the form with the assessment; here it is kept, saved and opened, by itself and with a whole case.
import { ownModels, readSag } from "kvalitetsmodel";
import { byId } from "./dom.js";
import { fileName } from "./files.js";
import { text } from "./language.js";
import { Part } from "./part.js";

const form = () => byId("bilag");

/** The models of one's own that are in use, as a case has them. */
export const modeller = () => form().value.modeller ?? [];

/** A case with the models of one's own that are in use, and no others. */
export function withModels(sag) {
  const { modeller: _, ...rest } = sag;
  const own = modeller();
  return own.length === 0 ? rest : { ...rest, modeller: own };
}

export function bilagPart() {
  return new Part({
    form: form(),
    prefix: "bilag-",
    draft: "bilag",
    current: () => ({ value: form().value }),
    show: ({ value }) => (form().value = value),
    file: {
      check: problemsIn,
      taken: ({ modeller }) => ({ format: 2, modeller }),
      name: () => fileName([text().bilagFileName, ...modeller().map(({ model, id }) => model ?? id)]),
      // A file is a case, so that every view and every function opens it.
      whole: () => ({ ...form().value, party: byId("skema").value.area === "plejefamilier" ? "plejefamilie" : "tilbud" }),
    },
  });
}

/** Why a file cannot be opened: it has nothing of this, or what it has cannot be used. */
function problemsIn(file) {
  try {
    const sag = readSag(file).sag;
    if ((sag.modeller ?? []).length === 0) return [{ path: "/modeller", message: text().noModelsInFile }];
    ownModels(sag);
    return [];
  } catch (error) {
    return error.problems;
  }
}
