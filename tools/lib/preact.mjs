// Preact stands in the elements' files: what is published needs nothing else. Here is what remains beside them.
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { at, paths } from "./paths.mjs";

/** The module that declarations are led to where they name Preact. */
export const preactTypes = "vendor/preact";
/** What they say of it; nobody outside needs to know more. */
const types = ["ComponentChildren", "VNode<Props = unknown>", "ComponentType<Props = unknown>", "Context<Value>"];

/** Its licence, and its types as far as they are named. */
export async function preactPapers() {
  await mkdir(join(paths.dist, "vendor"), { recursive: true });
  await copyFile(at("node_modules", "preact", "LICENSE"), join(paths.dist, "vendor", "LICENSE-preact"));
  await writeFile(join(paths.dist, `${preactTypes}.d.ts`), types.map((name) => `export type ${name} = unknown;\n`).join(""));
}
