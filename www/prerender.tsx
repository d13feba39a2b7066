// What the build draws into the page: in Danish, before any script. And what it writes beside the script.
import renderToString from "preact-render-to-string";
import { messagesIn } from "../pkg/src/messages.js";
import { App } from "./app.js";
import { Skeleton } from "./skeleton.js";

/** The start. */
export const drawn = (): string => renderToString(<App />);

export const skeleton = (): string => renderToString(<Skeleton />);

/** What the page itself says in English. */
export const english = () => messagesIn("en");
