// Whether a copy of the npm package answers as the kit says: `node conform.mjs calls.tsv answers.txt` where `kvalitetsmodel`
// is installed, or with the path of its module behind. Writes a line about the host, and then the hash of each answer.
import { createHash } from "node:crypto";
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What the package answers to texts of JSON, as a text. */
export const packageAnswers = (api) => (name, ...texts) => {
  try {
    return JSON.stringify(api[name](...texts.map((text) => (text === "" ? undefined : JSON.parse(text))))) ?? "null";
  } catch (error) {
    if (error.code !== "badInput") throw error;
    return JSON.stringify({ code: error.code, problems: error.problems });
  }
};

async function main([calls, answers, module]) {
  const file = module === undefined ? createRequire(`${process.cwd()}/`).resolve("kvalitetsmodel") : realpathSync(module);
  const answer = packageAnswers(await import(pathToFileURL(file).href));
  const { version } = JSON.parse(readFileSync(new URL("../package.json", pathToFileURL(file)), "utf8"));
  const lines = readFileSync(calls, "utf8").split("\n").slice(0, -1);
  const hashes = lines.map((line) => createHash("sha256").update(answer(...line.split("\t"))).digest("hex"));
  writeFileSync(answers, `${[`kvalitetsmodel ${version}, npm, Node ${process.version} ${platform} ${arch}`, ...hashes].join("\n")}\n`);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
