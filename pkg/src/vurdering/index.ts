// Only for its types: what every entry with the assessment alone exports, whichever of them a host takes.
export * from "./browser.js";
