// Answers that take their time (later.ts). The functions of the package answer at once; where the engine is in a worker, it cannot. So a
// call is made again and again, until it has asked nothing that is not answered: it begins anew with every answer, and is told
// the same as before.
import type { Wasm } from "./engine.js";
import { packageError } from "./errors.js";
import * as texts from "./generated/texts/api.js";
import { Waiting } from "./waiting.js";
import type { Outcome } from "./worker/questions.js";

interface Question {
  readonly name: keyof Wasm;
  readonly args: readonly unknown[];
  readonly told: Promise<void>;
  outcome: Outcome | undefined;
}

/** What the call that is under way has asked so far; undefined where nobody can wait. */
let asked: Question[] | undefined;
/** A call that asks something else every time has no end. */
const MOST_QUESTIONS = 1000;

/** A question to an engine elsewhere: its answer, if there is one. */
export function ask(name: keyof Wasm, args: readonly unknown[], put: () => Promise<Outcome>): unknown {
  if (asked === undefined) throw packageError("inWorker", texts.inWorker);
  let question = asked.find((one) => one.name === name && same(one.args, args));
  if (question === undefined) {
    if (asked.length >= MOST_QUESTIONS) throw packageError("inWorker", texts.neverTheSame);
    const one: Question = { name, args, outcome: undefined, told: put().then((outcome) => void (one.outcome = outcome)) };
    asked.push((question = one));
  }
  const { outcome } = question;
  if (outcome === undefined) throw new Waiting();
  if ("fault" in outcome) throw new Error(outcome.fault);
  // Each time its own: the functions put their words on it.
  if ("problems" in outcome) throw structuredClone(outcome.problems);
  return structuredClone(outcome.value);
}

/** What a call gives: at once where the engine is in the page. */
export function answered<Answer>(run: () => Answer | Promise<Answer>): Answer | Promise<Answer> {
  const questions: Question[] = [];
  return attempt();

  function attempt(): Answer | Promise<Answer> {
    const outer = asked;
    asked = questions;
    let result: { readonly answer: Answer | Promise<Answer> } | { readonly error: unknown };
    try {
      result = { answer: run() };
    } catch (error) {
      result = { error };
    } finally {
      asked = outer;
    }
    // Whatever became of it: what waits may have been caught on the way.
    const open = questions.filter(({ outcome }) => outcome === undefined);
    if (open.length > 0) return Promise.all(open.map(({ told }) => told)).then(attempt);
    if ("error" in result) throw result.error;
    return result.answer;
  }
}

/** Whether two questions are about the same. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && same(Reflect.get(one, name), Reflect.get(other, name)))
  );
}
