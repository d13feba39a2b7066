// The worker's side: it starts the engine of an entry, and answers one question after the other.
import { canCompile } from "../can-compile.js";
import type { Glue } from "../engine.js";
import type { Bytes, CompiledModule } from "../module-types.js";
import type { FromWorker, NotStarted, Outcome, ToWorker } from "./questions.js";

/** What a worker has, of which TypeScript knows nothing beside what a page has. */
const worker = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  addEventListener(type: "message", listener: (event: { readonly data: ToWorker }) => void): void;
};

export function serve(glue: Glue): void {
  worker.addEventListener("message", ({ data }) => {
    if ("start" in data) {
      void start(glue, data.start).then((notStarted) =>
        worker.postMessage(notStarted === undefined ? { started: true } : { notStarted }),
      );
    } else if ("reset" in data) glue.reset();
    else worker.postMessage({ nr: data.nr, outcome: outcomeOf(glue, data) });
  });
}

async function start(glue: Glue, source: string | Bytes | CompiledModule): Promise<NotStarted | undefined> {
  if (!(await canCompile())) return { because: "forbidden", why: "" };
  const bytes = typeof source === "string" ? await fetched(source) : source;
  if (isNotStarted(bytes)) return bytes;
  try {
    const module = bytes instanceof WebAssembly.Module ? bytes : await WebAssembly.compile(bytes);
    if (!WebAssembly.Module.exports(module).some(({ name }) => name === glue.own)) return { because: "broken", why: "" };
    await glue.init({ module_or_path: module as CompiledModule });
    return undefined;
  } catch (error) {
    return { because: "broken", why: String(error) };
  }
}

const isNotStarted = (given: object): given is NotStarted => "because" in given;

async function fetched(address: string): Promise<ArrayBuffer | NotStarted> {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.arrayBuffer();
    return { because: "missing", why: `HTTP ${response.status}` };
  } catch (error) {
    return { because: "missing", why: String(error) };
  }
}

function outcomeOf({ exports, reset }: Glue, { name, args }: Extract<ToWorker, { nr: number }>): Outcome {
  try {
    return { value: (exports[name] as (...args: readonly unknown[]) => unknown)(...args) };
  } catch (error) {
    // As in a page (engine.ts): anything but a list of problems has gone through the instance unseen.
    if (Array.isArray(error)) return { problems: error as unknown[] };
    reset();
    return { fault: String(error) };
  }
}
