// Bringing the engine that is asked for, or saying why it cannot be had. There is one for a whole page.
import { canCompile } from "./can-compile.js";
import { type Chosen, chosen, type ReadyGiven } from "./choice.js";
import { engine, type EngineSize, type Glue } from "./engine.js";
import { badOption, packageError } from "./errors.js";
import * as texts from "./generated/texts/load.js";
import { inJavascript as said } from "./generated/texts/rescue.js";
import { later } from "./later.js";
import { loader } from "./load-browser.js";
import type { WasmFile } from "./load-error.js";
import { allBuiltIn } from "./models.js";
import { inWorker } from "./worker/computer.js";

/** Where an entry has its engines from. */
export interface Ways {
  readonly glue: Glue;
  readonly file: WasmFile;
  /** Where the WebAssembly stands. */
  readonly own: () => URL;
  /** A worker that runs the entry's script for one. */
  readonly worker: () => Worker;
}

/** What is asked for, by what and for how much; and what is there. */
const asked = new Map<string, Promise<void>>();
/** What comes in the place of WebAssembly in the page: whoever asks for an engine meanwhile waits for it. */
let other: Promise<unknown> = Promise.resolve();

/** The `ready()` of an entry. `needs`: how much is enough for whoever asks. */
export function chooser({ glue, file, own, worker }: Ways): (given?: ReadyGiven, needs?: EngineSize) => Promise<void> {
  const inPage = loader(engine.startedBy(glue), file, own);

  return (given, needs = glue.size) => {
    let options: Chosen;
    try {
      options = chosen(given);
    } catch (error) {
      return Promise.reject(error);
    }
    const key = [file.name, options.engine, needs].join(" ");
    const known = asked.get(key);
    if (known !== undefined) return known;
    const isOther = options.engine === "js" || options.engine === "worker";
    const loading = other.then(() => bring(options, needs));
    if (isOther) other = loading.catch(() => undefined);
    asked.set(key, loading);
    loading.catch(() => asked.delete(key));
    return loading;
  };

  async function bring(options: Chosen, needs: EngineSize): Promise<void> {
    if (!engine.has(needs)) await start(options, needs);
    // Another may have come in the meantime.
    engine.mustBe(options.engine);
  }

  async function start(options: Chosen, needs: EngineSize): Promise<void> {
    const { engine: choice, source } = options;
    if (choice === "js") return inJavascript(needs);
    if (choice === "worker") return startWorker(options);
    if (choice === "auto" && needs === "vurdering" && !(await canCompile())) {
      await inJavascript(needs, true);
      console.info(`${said.da}\n${said.en}`);
      return;
    }
    return inPage(source);
  }

  async function startWorker({ source, worker: given }: Chosen): Promise<void> {
    const from = (await source) ?? own();
    if (from instanceof Request || from instanceof Response) throw badOption("source", texts.sourceOfWorker);
    const isBegun = typeof given === "object" && !(given instanceof URL);
    const where = isBegun ? "ready({ worker })" : String(given ?? file.worker);
    const its = isBegun ? given : begun(given, where);
    const address = typeof from === "string" || from instanceof URL ? new URL(from, document.baseURI).href : from;
    try {
      engine.use(await inWorker(its, { size: glue.size, file, source: address, where }));
    } catch (error) {
      if (!isBegun) its.terminate();
      throw error;
    }
    // What the functions say of the versions at once, they know by heart.
    await later(allBuiltIn);
  }

  function begun(where: string | URL | undefined, said: string): Worker {
    try {
      return where === undefined ? worker() : new Worker(where, { type: "module" });
    } catch (error) {
      throw packageError("workerMissing", texts.workerMissing({ where: said, why: String(error) }), error);
    }
  }
}

/** `instead`: of WebAssembly, which nobody asked to be without. */
async function inJavascript(needs: EngineSize, instead = false): Promise<void> {
  if (needs !== "vurdering") throw packageError("engineMissing", texts.noJavascript);
  const { inJavascript: twin } = await import("./vurdering/javascript.js").catch((error: unknown) => {
    throw packageError("engineMissing", texts.javascriptMissing({ why: String(error) }), error);
  });
  engine.use(twin(), instead ? "wasm" : undefined);
}
