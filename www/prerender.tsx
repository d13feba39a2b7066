// What the build draws into the page: in Danish, before any script.
import renderToString from "preact-render-to-string";
import { App } from "./app.js";
import { Skeleton } from "./skeleton.js";

/** The start. */
export const drawn = (): string => renderToString(<App />);

export const skeleton = (): string => renderToString(<Skeleton />);
