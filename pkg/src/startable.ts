// What whoever loads a WebAssembly needs of the engine that it starts.
import type { KvalitetsmodelError } from "./errors.js";

export interface Startable {
  /** Whether there is nothing to load any more. */
  readonly isReady: boolean;
  /** Starts without blocking the page while the WebAssembly is compiled. */
  start(source: BufferSource | WebAssembly.Module): Promise<void>;
  /** Starts at once, for hosts where that is allowed and quickest: Node, Deno, Bun, and bytes that are in the bundle. */
  startNow(bytes: BufferSource): void;
  /** Keeps why there is no engine, for whoever asks for one. */
  without(reason: KvalitetsmodelError): void;
}
