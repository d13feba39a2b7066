// Every type of what goes in and what comes out. They are made from the Rust types, so they cannot drift from them.
export type * from "./generated/types.js";
