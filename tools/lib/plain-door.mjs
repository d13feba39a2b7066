// The plain door (doors/plain) from JavaScript: as any host calls it that has WebAssembly.
import { readFileSync } from "node:fs";
import { hostWasm } from "./paths.mjs";

/** A fresh instance of the built one. */
export const plainDoor = () => doorOf(readFileSync(hostWasm.file));

/**
 * A fresh instance: `call(name, ...texts)` gives `{ text, isWrong }`; an argument is bytes, a text, or undefined for none.
 * It takes nothing from around it, so that a page can have it by its source.
 */
export function doorOf(wasm) {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const module = new WebAssembly.Module(wasm);
  const { exports } = new WebAssembly.Instance(module, {});
  const place = (bytes) => {
    const start = exports.kvalitetsmodel_alloc(bytes.length);
    if (start === 0) throw new Error("no memory");
    new Uint8Array(exports.memory.buffer, start, bytes.length).set(bytes);
    return start;
  };
  const call = (name, ...texts) => {
    const all = [name, ...texts].map((text) => (text === undefined ? new Uint8Array() : typeof text === "string" ? encoder.encode(text) : text));
    const starts = all.map(place);
    const list = starts.slice(1).flatMap((start, at) => [start, all[at + 1].length]);
    const lists = place(new Uint8Array(Uint32Array.from(list).buffer));
    const answer = exports.kvalitetsmodel_call(starts[0], all[0].length, lists, texts.length);
    const [start, length, isWrong] = new Uint32Array(exports.memory.buffer, answer, 3);
    const text = decoder.decode(new Uint8Array(exports.memory.buffer, start, length));
    exports.kvalitetsmodel_free(answer);
    [...starts, lists].forEach(exports.kvalitetsmodel_release);
    return { text, isWrong: isWrong === 1 };
  };
  return { module, exports, call };
}
