// The wheel for Python (hosts/python): the wasm of the plain door with typed functions around it, and the
// conformance kit. `node tools/build-python.mjs`: asked only, since it needs Python and what pip fetches.
import { copyFile, cp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { buildKit } from "./build-kit.mjs";
import { writeIfChanged } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { at, hostWasm, paths } from "./lib/paths.mjs";
import { pythonTypes } from "./lib/python-types.mjs";
import { environmentOf, withPython } from "./lib/python.mjs";
import { run } from "./lib/run.mjs";
import { fail, headline, note } from "./lib/say.mjs";

const source = at("hosts", "python");

/** Builds it, and gives the path of its file. */
export async function buildPython() {
  headline("the wheel for Python");
  const { flit_core } = JSON.parse(await readFile(at("tools", "versions.json"), "utf8"));
  const schema = JSON.parse(await readFile(at("schema", "sag.schema.json"), "utf8"));
  const package_ = join(source, "src", "kvalitetsmodel");
  await writeIfChanged(join(package_, "types.py"), pythonTypes(schema));
  await copyFile(hostWasm.file, join(package_, "kvalitetsmodel.wasm"));
  await buildKit();
  await rm(join(package_, "kit"), { recursive: true, force: true });
  await cp(paths.kit, join(package_, "kit"), { recursive: true });
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) await copyFile(at(name), join(source, name));
  await rm(paths.python, { recursive: true, force: true });
  await mkdir(paths.python, { recursive: true });
  let wheel;
  await withPython("the build of the wheel", async (python) => {
    const own = await environmentOf(python, join(paths.build, "python-tools"), [`flit_core==${flit_core}`]);
    // The time stands in the archive: the same for every builder.
    const build = `import flit_core.buildapi as build; print(build.build_wheel(${JSON.stringify(paths.python)}))`;
    await run(own, ["-c", build], { cwd: source, env: { SOURCE_DATE_EPOCH: "1767225600", PYTHONDONTWRITEBYTECODE: "1" } });
    [wheel] = (await readdir(paths.python)).map((name) => join(paths.python, name));
    note(wheel);
  });
  return wheel;
}

if (isMain(import.meta.url)) await buildPython().catch(fail);
