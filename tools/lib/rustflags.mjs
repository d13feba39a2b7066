// Two builders get the same bytes: Rust writes source paths into its panic messages, so each of the folders that
// differ from machine to machine is given one fixed name.
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ask } from "./run.mjs";

/** CARGO_ENCODED_RUSTFLAGS: unlike RUSTFLAGS it is split at U+001F, so that paths may contain spaces. */
export async function reproducibleFlags(crateRoot, env = {}) {
  const rustc = await ask("rustc", ["-vV"], { cwd: crateRoot });
  const sysroot = await ask("rustc", ["--print", "sysroot"], { cwd: crateRoot });
  const commit = /^commit-hash: (.+)$/m.exec(rustc)[1];
  const home = env.CARGO_HOME ?? process.env.CARGO_HOME ?? join(homedir(), ".cargo");
  const registry = join(home, "registry", "src");

  const renamed = [
    [crateRoot, "/kvalitetsmodel"],
    // The folder's name below registry/src holds a hash of the registry's address, which a mirror changes.
    ...(existsSync(registry) ? readdirSync(registry) : []).map((index) => [join(registry, index), "/crates"]),
    // Where the rust-src component is installed, the standard library's paths are the installed ones.
    [join(sysroot, "lib", "rustlib", "src", "rust"), `/rustc/${commit}`],
  ];
  // The hash of a pasted annex in its compact form: half of its code, and a text is hashed once.
  const compact = ['--cfg=sha2_backend="soft"', '--cfg=sha2_backend_soft="compact"'];
  // A stack of 768 KiB, not a MiB: the data lie behind it, and below the first MiB an address takes a byte less.
  const stack = "-Clink-arg=-zstack-size=786432";
  return [...renamed.map(([from, to]) => `--remap-path-prefix=${from}=${to}`), ...compact, stack].join("\u001f");
}
