// `--only a,b`: some of a tool's steps, in the tool's own order.
import { problem } from "./say.mjs";

export function choose(names, args = []) {
  const at = args.findIndex((arg) => arg === "--only" || arg.startsWith("--only="));
  if (at < 0 && args.length === 0) return names;
  const value = at < 0 ? undefined : args[at].includes("=") ? args[at].split("=")[1] : args[at + 1];
  const wanted = value?.split(",") ?? [];
  const unknown = wanted.filter((name) => !names.includes(name));
  if (wanted.length > 0 && unknown.length === 0) return names.filter((name) => wanted.includes(name));
  throw problem(
    `${unknown.length > 0 ? `There is no step "${unknown.join('", "')}". ` : ""}Use --only with one or more of: ${names.join(", ")}`,
  );
}
