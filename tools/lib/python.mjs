// Python 3: how it is started, and environments of its packages, each kept below build/ once it is there.
import { join } from "node:path";
import { ask, run } from "./run.mjs";
import { note, problem } from "./say.mjs";

/** How Python 3 is started: `run(python[0], [...python.slice(1), ...args])`; undefined where there is none. */
export async function pythonCommand() {
  for (const python of [["python3"], ["python"], ["py", "-3"]]) {
    const version = await ask(python[0], [...python.slice(1), "--version"]);
    // On Windows "python3" may be a stub that opens the shop; it names no version.
    if (version?.startsWith("Python 3")) return python;
  }
}

/** Runs a check with Python 3, given how to start it; where there is none, says so and runs nothing. */
export async function withPython(what, check) {
  const python = await pythonCommand();
  if (python !== undefined) return void (await check((...args) => run(python[0], [...python.slice(1), ...args])));
  if (process.env.CI) throw problem(`Python 3 is missing, and in CI ${what} must run.`);
  note(`Python 3 is missing, so ${what} was NOT run. Install Python 3 to run it too; nothing else needs it.`);
  return "not run";
}

/** The Python of an environment in `folder`, with packages that are installed there once. */
export async function environmentOf(python, folder, packages) {
  const own = join(folder, process.platform === "win32" ? "Scripts" : "bin", "python");
  const held = (await ask(own, ["-m", "pip", "freeze", "--disable-pip-version-check"]))?.split(/\r?\n/) ?? [];
  if (packages.every((one) => held.includes(one))) return own;
  note(`Installing the Python packages ${packages.join(", ")} into ${folder} (seconds, once).`);
  await python("-m", "venv", "--clear", folder);
  await run(own, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages]);
  return own;
}
