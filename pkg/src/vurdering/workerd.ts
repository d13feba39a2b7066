// The assessment alone in Cloudflare's workers: a part of everything, with the same engine.
export * from "../assessment.js";
export type { EngineChoice, ReadyGiven, ReadyOptions } from "../choice.js";
export type { WasmSource } from "../load-browser.js";
export { ready } from "../workerd.js";
