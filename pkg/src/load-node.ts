// Starting a WebAssembly from its file, at once: for hosts that can read one.
import { startFailed, type WasmFile, wasmMissing } from "./load-error.js";
import type { Startable } from "./startable.js";

/** Starts an engine from the file at this place. */
export function startFrom<Place extends URL | string>(
  place: Place,
  engine: Startable,
  file: WasmFile,
  readFile: (place: Place) => Uint8Array<ArrayBuffer>,
): void {
  const bytes = read();
  try {
    engine.startNow(bytes);
  } catch (error) {
    throw startFailed(file, String(place), bytes, error);
  }

  function read(): Uint8Array<ArrayBuffer> {
    try {
      return readFile(place);
    } catch (error) {
      throw wasmMissing(file, String(place), error instanceof Error ? error.message : String(error), error);
    }
  }
}
