// A name and what it is, for the elements that are not drawn with JSX yet.
import { type Child, h } from "../shared/dom.js";

export const pair = (name: Child, ...words: Child[]): Child => [h("dt", null, name), h("dd", null, words)];
