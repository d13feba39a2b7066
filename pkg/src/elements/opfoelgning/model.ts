// The model an approval was assessed with: for what themes and criteria are called.
import { type Kriterium, type Model, modelFor, type Tema, type Vurdering } from "../engine.js";

/** `own`: the portal's own model, where it has one. The approval is known to be readable. */
export const modelOf = ({ area, date, model }: Vurdering, own: Model | undefined): Model =>
  own !== undefined && (model === undefined || model === own.id) ? own : modelFor(area, date);

export const kriterierOf = (model: Model): readonly Kriterium[] =>
  model.temaer.flatMap(({ kriterier }: Tema) => kriterier);
