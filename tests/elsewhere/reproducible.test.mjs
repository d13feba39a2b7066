// Two builders get the same bytes: the crate again in another folder (with a space in its name), from a registry at
// another path, gives the wasm that is in the package.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, relative } from "node:path";
import test from "node:test";
import { buildPlain } from "../../tools/build-plain.mjs";
import { buildWasm } from "../../tools/build-wasm.mjs";
import { at, hostWasm, plainWasm, root, wasms } from "../../tools/lib/paths.mjs";

const skip = process.platform === "win32" && "links to folders need special rights on Windows";

test("the wasm is the same from another place", { skip }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "another place "));
  t.after(() => rm(folder, { recursive: true, force: true }));

  const crateRoot = join(folder, "crate");
  await mkdir(crateRoot);
  const crate = ["src", "doors", "kalibrering", "texts", "tools/generate", "examples", "tests", "benches"];
  for (const name of ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml", ...crate]) {
    const filter = (file) => !file.includes("node_modules");
    if (existsSync(at(name))) await cp(at(name), join(crateRoot, name), { recursive: true, filter });
  }

  // Another home for cargo, with links to what is in the real one: other paths, nothing fetched again.
  const home = process.env.CARGO_HOME ?? join(homedir(), ".cargo");
  const other = join(folder, "cargo");
  await mkdir(other);
  for (const name of ["registry", "config.toml", "config"]) {
    if (existsSync(join(home, name))) await symlink(join(home, name), join(other, name));
  }

  const env = { CARGO_HOME: other, CARGO_TARGET_DIR: join(folder, "target") };
  await buildWasm({ crateRoot, env });
  await buildPlain({ crateRoot, env });
  const hash = async (file) => createHash("sha256").update(await readFile(file)).digest("hex");
  for (const { name, file } of [...wasms, plainWasm, hostWasm]) {
    assert.equal(await hash(join(crateRoot, relative(root, file))), await hash(file), name);
  }
});
