// `if (isMain(import.meta.url))`: a tool that can both be imported by another and be run by itself.
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";

export const isMain = (url) => {
  const script = process.argv[1];
  return script !== undefined && url === pathToFileURL(realpathSync(script)).href;
};
