// The table in kalibrering/README.md: how often the statistics are right about registers of which the truth is known.
// `node tools/registers.mjs --registers 250 --seed 1 --alike 0.1`: what may be said stands in the Python program, which makes
// the registers and knows nothing of the crate. Some minutes.
import { join } from "node:path";
import { at } from "./lib/paths.mjs";
import { withPython } from "./lib/python.mjs";
import { run } from "./lib/run.mjs";
import { fail } from "./lib/say.mjs";
import { statistics } from "./lib/statistics.mjs";

async function main(args) {
  await run("cargo", ["build", "--locked", "--package", "kvalitetsmodel-kalibrering", "--example", "registers"]);
  const program = join(process.env.CARGO_TARGET_DIR ?? at("target"), "debug", "examples", "registers");
  await withPython("the table of made-up registers", async (python) => {
    await run(await statistics(python), [at("tests", "oracle", "kalibrering", "registers.py"), program, ...args]);
  });
}

await main(process.argv.slice(2)).catch(fail);
