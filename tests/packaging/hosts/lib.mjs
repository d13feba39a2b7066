// Small portals, each in a folder of its own below this one, so that what they are built with is found; our package they
// have from the tarball.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../../tools/lib/run.mjs";
import { project, write } from "../lib/package.mjs";

export const here = fileURLToPath(new URL(".", import.meta.url));
/** SvelteKit, Astro and Vitest ask for a newer Node than the package does. */
const newer = join(here, "node_modules", "node24", "bin", "node");
const node = existsSync(newer) ? newer : process.execPath;

const readme = await readFile(new URL("../../../README.md", import.meta.url), "utf8");

/** A file of a portal as the README has it: what begins with its name. */
export function recipe(name) {
  const block = [...readme.matchAll(/```\w+\n(?:\/\/|<!--) (\S+)(?: -->)?\n([^]*?)```/g)].find(([, its]) => its === name);
  assert.ok(block, `the README has no ${name}`);
  return block[2];
}

/** A portal with these files, removed when test `t` ends. */
export async function portal(t, files) {
  const folder = await mkdtemp(join(here, ".portal-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await cp(join(await project(t, {}), "node_modules"), join(folder, "node_modules"), { recursive: true });
  await write(folder, { "package.json": JSON.stringify({ name: "portal", private: true, type: "module" }), ...files });
  return folder;
}

/** Runs a program of what is installed here, in a portal's folder. */
export function host(folder, program, ...args) {
  const env = { CI: "true", NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: undefined };
  return run(node, [join(here, "node_modules", ...program.split("/")), ...args], { cwd: folder, capture: true, env });
}

export const answers = [
  { id: "10.a", answer: 4 },
  { id: "10.b", answer: 3 },
];
const assessment = { area: "tilbud", date: "2025-06-01", tilbud: { tilbudstyper: ["sel107"] }, answers };

/** What a server computes and writes into its page: theme 6 has the mean of 4 and 3. */
export const onServer = `profil(${JSON.stringify(assessment)}).temaer.find(({ id }) => id === "t6").mean.shown`;
export const shown = "3,5";

/** The form that every portal has. */
export const form = '<form><kvalitetsmodel-skema name="vurdering" area="tilbud" date="2025-06-01"></kvalitetsmodel-skema></form>';

/** Fills in the form, waits until it is drawn, and reads what would be posted: runs in the page, once the elements are there. */
export const fillIn = `
  const skema = document.querySelector("kvalitetsmodel-skema");
  skema.value = ${JSON.stringify(assessment)};
  const look = setInterval(() => {
    if (skema.querySelector(".kvm-temaer input[type=radio]:checked") === null) return;
    clearInterval(look);
    const { answers } = JSON.parse(new FormData(skema.form).get("vurdering"));
    document.documentElement.dataset.outcome = JSON.stringify({ answers, drawings: skema.querySelectorAll(".kvm-temaer").length });
  }, 50);`;

/** The form was drawn once, and posts what was filled in. */
export const assertPosted = ({ outcome }) => assert.deepEqual(outcome, { answers, drawings: 1 });
