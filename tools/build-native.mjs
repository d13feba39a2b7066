// The plain door as a library of the machine itself, shared and static, with its header, in build/native: for PHP, C, .NET,
// Java and every other host with a foreign function interface. Nobody's usual build needs it.
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { isMain } from "./lib/main.mjs";
import { at, native, paths } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { fail, headline, note } from "./lib/say.mjs";

export async function buildNative() {
  headline("the plain door as a library of this machine");
  const door = ["rustc", "--package", "kvalitetsmodel-plain", "--lib", "--release", "--locked", "--crate-type", "cdylib,staticlib"];
  await run("cargo", door, { env: { CARGO_PROFILE_RELEASE_OPT_LEVEL: "s" } });
  await mkdir(paths.native, { recursive: true });
  const made = join(process.env.CARGO_TARGET_DIR ?? at("target"), "release");
  const [shared, archive] = {
    win32: ["kvalitetsmodel_plain.dll", "kvalitetsmodel_plain.lib"],
    darwin: ["libkvalitetsmodel_plain.dylib", "libkvalitetsmodel_plain.a"],
  }[process.platform] ?? ["libkvalitetsmodel_plain.so", "libkvalitetsmodel_plain.a"];
  await copyFile(join(made, shared), native.shared);
  await copyFile(join(made, archive), native.archive);
  await copyFile(at("doors", "plain", "kvalitetsmodel.h"), join(paths.native, "kvalitetsmodel.h"));
  note(paths.native);
}

if (isMain(import.meta.url)) await buildNative().catch(fail);
