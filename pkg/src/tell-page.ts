// Which engine has started is told to the page, whoever asked for it: nothing is chosen in silence.

interface Told {
  readonly name: "wasm" | "worker" | "js";
  readonly size: "score" | "vurdering" | "everything";
  readonly version: string;
  /** What would have been taken, had the page let it. */
  readonly insteadOf?: "wasm" | undefined;
}

/** An event on the document; on a server there is none. */
export function tellPage(detail: Told): void {
  globalThis.document?.dispatchEvent(new CustomEvent("kvalitetsmodel-engine", { detail }));
}
