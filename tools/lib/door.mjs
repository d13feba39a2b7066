// A door's module of WebAssembly as cargo makes it, for release: the same bytes for every builder.
import { join } from "node:path";
import { root } from "./paths.mjs";
import { run } from "./run.mjs";
import { reproducibleFlags } from "./rustflags.mjs";

const target = "wasm32-unknown-unknown";

/** What cargo builds it with. */
export const door = ({ crate, features }) => [
  ...["--package", `kvalitetsmodel-${crate}`, "--release", "--locked", "--target", target],
  ...["--no-default-features", "--features", features.join(",")],
];

/** Builds it from the sources in `crateRoot`, and gives the path of its module. */
export async function buildDoor(wasm, { crateRoot = root, env = {} } = {}) {
  // Its own target folder where the caller has none: cargo would put the files of another checkout's below its own.
  const folder = env.CARGO_TARGET_DIR ?? process.env.CARGO_TARGET_DIR ?? join(crateRoot, "target");
  await run("cargo", ["build", ...door(wasm)], {
    cwd: crateRoot,
    env: {
      ...env,
      CARGO_TARGET_DIR: folder,
      CARGO_ENCODED_RUSTFLAGS: [await reproducibleFlags(crateRoot, env), ...(wasm.rustflags ?? [])].join("\u001f"),
      CARGO_PROFILE_RELEASE_OPT_LEVEL: wasm.optLevel,
    },
  });
  return join(folder, target, "release", `kvalitetsmodel_${wasm.crate}.wasm`);
}
