// Reading an annex: by a WebAssembly that comes when the first text is there.
import type { Bilag, Partly } from "../engine.js";

/** What `kvalitetsmodel/bilag` gives. */
export interface Reader {
  ready(): Promise<void>;
  readBilag(text: string, today: string, options: ReadOptions & { partial: true }): Partly<Bilag>;
}

export interface ReadOptions {
  act?: string;
  version?: NonNullable<Parameters<typeof import("../../bilag/api.js").readBilag>[2]>["version"];
}

let bring: (() => Promise<Reader>) | undefined;
let brought: Promise<Reader> | undefined;

/** Tells the element how the reader is loaded. The first one told counts. */
export function useReader(reader: () => Promise<Reader>): void {
  bring ??= reader;
}

/** The reader, once it is there; after a failure the next call tries again. */
export function reader(): Promise<Reader> {
  brought ??= (async () => {
    if (bring === undefined) throw new Error("kvalitetsmodel/bilag is not there");
    const its = await bring();
    await its.ready();
    return its;
  })().catch((error: unknown) => {
    brought = undefined;
    throw error;
  });
  return brought;
}

/** Larger than any text that is read. */
const MOST_BYTES = 8_000_000;

/**
 * The text of a file: UTF-8, UTF-16 where it says so, else what Windows programs write in Danish. A mark of the order of
 * bytes stays in the text, so that its hash is that of the file.
 */
export async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
