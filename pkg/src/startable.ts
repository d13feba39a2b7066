// What whoever loads a WebAssembly needs of the engine that it starts.
import type { KvalitetsmodelError } from "./errors.js";
import type { Bytes, CompiledModule } from "./module-types.js";

export interface Startable {
  /** Whether there is nothing to load any more. */
  readonly isReady: boolean;
  /** Starts without blocking the page while the WebAssembly is compiled. */
  start(source: Bytes | CompiledModule): Promise<void>;
  /** Starts at once, for hosts where that is allowed and quickest: Node, Deno, Bun, and bytes that are in the bundle. */
  startNow(source: Bytes | CompiledModule): void;
  /** Keeps why there is no engine, for whoever asks for one. */
  without(reason: KvalitetsmodelError): void;
}
