// The Python environment of the statistics' oracle, kept in build/kalibrering once it is there.
import { readFile } from "node:fs/promises";
import { at } from "./paths.mjs";
import { environmentOf } from "./python.mjs";

const packages = ["scipy", "statsmodels", "pingouin", "scikit-posthocs", "krippendorff", "irrCAC"];

/** The Python that has them, given how Python 3 is started. */
export async function statistics(python) {
  const versions = JSON.parse(await readFile(at("tools", "versions.json"), "utf8"));
  return environmentOf(python, at("build", "kalibrering"), packages.map((name) => `${name}==${versions[name]}`));
}
