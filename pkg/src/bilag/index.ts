// Only for its types: what every entry exports, whichever of them a host takes.
export * from "./browser.js";
