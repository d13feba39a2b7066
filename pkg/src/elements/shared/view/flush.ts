// Drawing at once: who sets a value sees it in the page on the next line, as with the browser's own controls.
import { options } from "preact";
import { keepingFocus } from "./keep-focus.js";

let waiting: (() => void) | undefined;

options.debounceRendering = (draw) => {
  waiting = draw;
  queueMicrotask(flush);
};

/** Draws everything that waits to be drawn. */
export function flush(): void {
  while (waiting !== undefined) {
    const draw = waiting;
    waiting = undefined;
    keepingFocus(draw);
  }
}
