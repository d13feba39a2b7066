// The same means as one rule of json-logic-js, which goes through the rule at every call.
//
// What it does not do: exact fractions (it has doubles only), the shown form, which model applies on the date, which
// indicators apply to the tilbud, checking the input, the model's words and papers in the result. It gets the answers
// in the form it reads quickest, `{ id: score }`, and that is not counted in its time.
import jsonLogic from "json-logic-js";
import { jsonLogicRule } from "./json-logic-rule.mjs";

export function withJsonLogic(model) {
  const { rule, prepare } = jsonLogicRule(model);
  return {
    prepare,
    run: (data) => jsonLogic.apply(rule, data),
    /** [nested, flat, answered, criteria] per theme. */
    means: (result) => result,
  };
}
