// The page's side of an engine in a worker.
import { ask } from "../answers.js";
import type { Computer, EngineSize, Wasm } from "../engine.js";
import { type KvalitetsmodelError, packageError } from "../errors.js";
import * as texts from "../generated/texts/load.js";
import { type WasmFile, wasmBroken, wasmMissing } from "../load-error.js";
import type { FromWorker, NotStarted, Outcome, ToWorker } from "./questions.js";
import { portable } from "./portable.js";

interface Wanted {
  readonly size: EngineSize;
  readonly file: WasmFile;
  /** Where its WebAssembly stands, or that itself. */
  readonly source: Extract<ToWorker, { start: unknown }>["start"];
  /** The worker's script. */
  readonly where: string;
}

/** Starts the engine in a worker, or says why it cannot. */
export async function inWorker(worker: Worker, wanted: Wanted): Promise<Computer> {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let last = 0;
  const send = (message: ToWorker): void => worker.postMessage(message);

  await new Promise<void>((resolve, reject) => {
    worker.addEventListener("error", (event) => {
      const why = event.message || event.type;
      reject(packageError("workerMissing", texts.workerMissing({ where: wanted.where, why })));
      for (const answer of waiting.values()) answer({ fault: why });
      waiting.clear();
    });
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if ("started" in data) resolve();
      else if ("notStarted" in data) reject(because(data.notStarted, wanted));
      else {
        waiting.get(data.nr)?.(data.outcome);
        waiting.delete(data.nr);
      }
    });
    send({ start: wanted.source });
  });

  const put = (name: keyof Wasm, args: readonly unknown[]) => (): Promise<Outcome> =>
    new Promise((answer) => {
      waiting.set((last += 1), answer);
      send({ nr: last, name, args: args.map((one) => (ArrayBuffer.isView(one) && BYTES.includes(name) ? one : portable(one))) });
    });
  const exports = new Proxy({} as Wasm, {
    get: (_, name: keyof Wasm) => (...args: readonly unknown[]) => ask(name, args, put(name, args)),
  });
  return { name: "worker", size: wanted.size, exports, reset: () => send({ reset: true }) };
}

/** What takes bytes of the package's own; in an input they are no data. */
const BYTES: readonly (keyof Wasm)[] = ["fastProfil", "calendarFile"];

function because({ because, why }: NotStarted, { file, source, where }: Wanted): KvalitetsmodelError {
  const address = typeof source === "string" ? source : "ready({ source })";
  if (because === "missing") return wasmMissing(file, address, why);
  if (because === "forbidden") return packageError("wasmForbidden", texts.forbiddenInWorker({ where }));
  return wasmBroken(file, address, why);
}
