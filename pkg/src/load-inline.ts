// Starting a WebAssembly whose bytes are in the JavaScript.
import { startFailed, type WasmFile } from "./load-error.js";
import type { Startable } from "./startable.js";

/** Starts an engine from text, two hexadecimal digits a byte; nothing where it is there already. */
export function startInline(digits: string, engine: Startable, file: WasmFile): void {
  if (engine.isReady) return;
  const bytes = bytesOf(digits);
  try {
    engine.startNow(bytes);
  } catch (error) {
    // Not thrown here: a page should get to say what is wrong, and the elements do.
    engine.without(startFailed(file, file.inline ?? file.name, bytes, error));
  }
}

type Bytes = Uint8Array<ArrayBuffer>;
type FromHex = { fromHex?(digits: string): Bytes };

function bytesOf(digits: string): Bytes {
  const { fromHex } = Uint8Array as FromHex;
  if (fromHex !== undefined) return fromHex.call(Uint8Array, digits);
  // A third of what the loop takes, in a process that has only just begun.
  const { Buffer } = globalThis as { Buffer?: { from(text: string, encoding: "hex"): Bytes } };
  if (Buffer !== undefined) return Buffer.from(digits, "hex");
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = (digit(digits, 2 * at) << 4) | digit(digits, 2 * at + 1);
  return bytes;
}

/** 0 to 9 and a to f. */
function digit(digits: string, at: number): number {
  const code = digits.charCodeAt(at);
  return code < 97 ? code - 48 : code - 87;
}
