// The entry with the assessment alone where everything is built in: for bundlers that make a program for a server, which
// bring no .wasm file along. The assessment has no module of its own built in, as one is in the package for all of them.
export * from "../assessment.js";
export type { EngineChoice, ReadyGiven, ReadyOptions } from "../choice.js";
export type { WasmSource } from "../load-browser.js";
export { ready } from "../inline.js";
