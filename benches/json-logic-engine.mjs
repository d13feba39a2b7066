// The same rule in json-logic-engine, which makes JavaScript of it once. What it does not do: the same as json-logic.mjs.
import { LogicEngine } from "json-logic-engine";
import { jsonLogicRule } from "./json-logic-rule.mjs";

export function withJsonLogicEngine(model) {
  const { rule, prepare } = jsonLogicRule(model);
  return {
    prepare,
    run: new LogicEngine().build(rule),
    /** [nested, flat, answered, criteria] per theme. */
    means: (result) => result,
  };
}
