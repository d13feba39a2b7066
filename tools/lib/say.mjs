// What the tools print. Everything goes through one place, so that a long log can be skimmed, and so that what is done
// side by side can be told one after the other.
import { AsyncLocalStorage } from "node:async_hooks";

const collecting = new AsyncLocalStorage();

/** Does `work` and keeps back what it and the programs it starts print: `{ value, printed }`. */
export async function collected(work) {
  const chunks = [];
  const value = await collecting.run(chunks, work);
  return { value, printed: Buffer.concat(chunks) };
}

/** Where the programs started now are to print: undefined for our own output. */
export const collector = () => {
  const chunks = collecting.getStore();
  return chunks && ((chunk) => chunks.push(chunk));
};

function print(text, stream = process.stdout) {
  const keep = collector();
  if (keep) keep(Buffer.from(`${text}\n`));
  else stream.write(`${text}\n`);
}

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const headline = (text) => print(`\n${paint("1;36", `== ${text}`)}`);
export const note = (text) => print(`   ${text}`);
export const bad = (text) => print(paint("31", text), process.stderr);
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Ends a tool: what went wrong in the words of whoever threw it, without a stack for what a person can mend.
 * Only errors made with `problem` are such; the rest are faults of the tools and keep their stack.
 */
export function fail(error) {
  bad(`\n${error?.expected ? error.message : (error?.stack ?? error)}`);
  process.exitCode = 1;
}

/** An error whose message tells a person what to do. */
export const problem = (message) => Object.assign(new Error(message), { expected: true });
