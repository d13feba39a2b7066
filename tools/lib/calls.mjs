// Calls for the hosts of the plain door, a line each: the function and its arguments, texts of JSON, with tabs between; and
// digests of what is answered to those of each function, `name count sha256`, as every program called `conform` prints them.
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { spawn } from "node:child_process";
import { kitCalls, lineOf } from "./kit/calls.mjs";
import { at } from "./paths.mjs";
import { run } from "./run.mjs";
import { problem } from "./say.mjs";

/** Those of the kit, and a few of what is no case at all. */
export const vectorCalls = () => [...kitCalls().map(({ call }) => lineOf(call)), "models", "risikomodeller", "maalbarOrd", 'frister\t{"party":"æøå😀"}\t7', "profil\tnull", "profil"];

/** Writes those of the vectors and a corpus (tools/generate/src/corpus.rs) into a file. */
export async function writeCalls(file, { seed, count }) {
  const out = await open(file, "w");
  try {
    await out.write(`${vectorCalls().join("\n")}\n`);
    const child = spawn(await generator(), ["corpus", `${seed}`, `${count}`], { stdio: ["ignore", out.fd, "inherit"] });
    const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
    if (code !== 0) throw problem(`The corpus was not made: it ended with ${code}.`);
  } finally {
    await out.close();
  }
}

/** The program that makes it. In the tests the build has just made it, and cargo would wait for others that compile. */
async function generator() {
  const made = join(process.env.CARGO_TARGET_DIR ?? at("target"), "debug", `kvalitetsmodel-generate${process.platform === "win32" ? ".exe" : ""}`);
  const isTest = process.env.NODE_TEST_CONTEXT !== undefined;
  if (!isTest || !existsSync(made)) await run("cargo", ["build", "--locked", "--quiet", "--package", "kvalitetsmodel-generate"]);
  return made;
}

/** Each call of a file with its answer: the function, and what `answer(name, ...texts)` gives for it. */
export async function* answersOf(file, answer) {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const [name, ...texts] = line.split("\t");
    yield [name, answer(name, ...texts)];
  }
}

/** The digests of such answers. */
export async function digestsOf(answers) {
  const all = new Map();
  for await (const [name, text] of answers) {
    if (!all.has(name)) all.set(name, { count: 0, digest: createHash("sha256") });
    const its = all.get(name);
    its.count += 1;
    its.digest.update(`${text}\n`);
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { count, digest }]) => `${name} ${count} ${digest.digest("hex")}`);
}
