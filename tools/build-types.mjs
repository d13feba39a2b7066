// TypeScript types from the Rust types: the example `types` prints a module, which lands in pkg/src/generated/.
import { join } from "node:path";
import { writeIfChanged } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { paths } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

export async function buildTypes() {
  headline("TypeScript types from the Rust types");
  const { stdout } = await run("cargo", ["run", "--locked", "--quiet", "--example", "types", "--features", "ts"], {
    capture: true,
  });
  if (!stdout.includes("export ")) throw problem("The example `types` printed no TypeScript export.");
  const text = `// Made from the Rust types by tools/build-types.mjs. Do not edit.\n${stdout.replaceAll("\r\n", "\n")}`;
  const changed = await writeIfChanged(join(paths.generated, "types.ts"), text);
  note(changed ? "pkg/src/generated/types.ts written." : "pkg/src/generated/types.ts is up to date.");
}

if (isMain(import.meta.url)) await buildTypes().catch(fail);
