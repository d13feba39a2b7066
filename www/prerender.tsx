// The start as the build draws it into the page: in Danish, before any script.
import renderToString from "preact-render-to-string";
import { App } from "./app.js";

export const drawn = (): string => renderToString(<App />);
