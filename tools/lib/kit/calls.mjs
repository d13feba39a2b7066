// The calls of the kit: of every vector, and of what a portal's fields become.
import { readFileSync } from "node:fs";
import { allFiles } from "../../../tests/vectors/all.mjs";
import { callOf } from "../../../tests/vectors/answers.mjs";
import { at } from "../paths.mjs";

export const mapping = JSON.parse(readFileSync(at("kit", "mapping.json"), "utf8"));

export const mappingCall = ({ asks, input, today }) => (today === undefined ? [asks, input] : [asks, input, today]);

/** `{ file, id, flags, isValid, call }` of each. */
export function kitCalls() {
  const one = (file, vector, call) => ({ file, id: vector.id, flags: vector.flags ?? [], isValid: vector.problems === undefined, call });
  return [
    ...allFiles.flatMap(({ name, cases }) => cases.map((vector) => one(name, vector, callOf(name, vector)))),
    ...mapping.cases.map((vector) => one("mapping.json", vector, mappingCall(vector))),
  ];
}

/** A call as a line: the function and its arguments, texts of JSON, with tabs between. */
export const lineOf = ([name, ...args]) => [name, ...args.map((one) => JSON.stringify(one))].join("\t");
