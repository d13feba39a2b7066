// What a fuzzer found its way with, kept in tests/fuzz: a line each, a JSON text whose letters are bytes.
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { at } from "./paths.mjs";

const fileOf = (target) => at("tests", "fuzz", `${target}.txt`);

/** The inputs that are kept for a target. */
export async function keptInputs(target) {
  if (!existsSync(fileOf(target))) return [];
  const lines = (await readFile(fileOf(target), "utf8")).split("\n").filter(Boolean);
  return lines.map((line) => Buffer.from(JSON.parse(line), "latin1"));
}

/** Keeps these instead. */
export async function keepInputs(target, inputs) {
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const lines = inputs.map((input) => JSON.stringify(input.toString("latin1")).replace(/[\x7f-\xff]/g, escaped));
  await mkdir(at("tests", "fuzz"), { recursive: true });
  await writeFile(fileOf(target), [...new Set(lines)].sort().map((line) => `${line}\n`).join(""));
}
