// The one WebAssembly that is in the package as text: a file that is a classic script and a module at once
// (script/kvalitetsmodel.bytes.js), so that both formats take the same. It leaves the text here.
import { version } from "./version.js";

/** Each version has its own: a page may hold two. */
const PLACE = Symbol.for(`kvalitetsmodel.bytes@${version}`);

/** The text, which is taken once; undefined where nobody brought it. */
export function bytesAtHand(): string | undefined {
  const global = globalThis as { [place: symbol]: string | undefined };
  const text = global[PLACE];
  delete global[PLACE];
  return text;
}
