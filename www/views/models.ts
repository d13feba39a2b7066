// The versions of the model, as the page names them.
import type { Engine } from "../engine.js";
import { language } from "../shared/language.js";

export const modelName = (its: Engine, id: string): string => its.models().find((one) => one.id === id)?.name[language.value] ?? id;
