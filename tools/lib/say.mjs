// What the tools print. Headlines go through one place so that a long log can be skimmed.

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const headline = (text) => console.log(`\n${paint("1;36", `== ${text}`)}`);
export const note = (text) => console.log(`   ${text}`);
export const bad = (text) => console.error(paint("31", text));
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
