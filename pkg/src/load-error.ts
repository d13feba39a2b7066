// What can go wrong while the WebAssembly is loaded: three things a web developer can do something about.
import * as texts from "./generated/texts/load.js";
import { KvalitetsmodelError, packageError } from "./errors.js";
import type { Bytes } from "./module-types.js";

/** Which WebAssembly it is about: the name of its file, and of the entry that has it built in, if there is one. */
export interface WasmFile {
  readonly name: string;
  readonly inline?: string;
  /** The script of a worker with it, in the package. */
  readonly worker?: string;
}

/** The file is not there, or could not be fetched. */
export function wasmMissing({ name, inline }: WasmFile, where: string, why: string, cause?: unknown): KvalitetsmodelError {
  return packageError("wasmMissing", texts.wasmMissing({ where, why, file: name, inline }), cause);
}

/** The bytes are there, but they are not the module that belongs to this package. */
export function wasmBroken({ name }: WasmFile, where: string, cause: unknown): KvalitetsmodelError {
  return packageError("wasmBroken", texts.wasmBroken({ where, file: name }), cause);
}

/** The page's policy forbids WebAssembly. */
function wasmForbidden(cause: unknown): KvalitetsmodelError {
  return packageError("wasmForbidden", texts.wasmForbidden, cause);
}

/** Finds which it was, once the bytes were at hand and starting them failed. */
export function startFailed(
  file: WasmFile,
  where: string,
  bytes: Bytes | undefined,
  cause: unknown,
): KvalitetsmodelError {
  // Each browser has its own words for it, all of them name the policy.
  const isPolicy = cause instanceof EvalError || /content.security.policy|\bCSP\b|unsafe-eval/i.test(String(cause));
  if (isPolicy) return wasmForbidden(cause);
  if (bytes !== undefined && isPage(bytes)) return wasmMissing(file, where, "HTML", cause);
  return wasmBroken(file, where, cause);
}

/** Many servers answer a missing file with a page and the status 200. */
function isPage(bytes: Bytes): boolean {
  const view = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
  // As far as white space and the first sign; a module starts with a zero byte.
  return /^\s*</.test(new TextDecoder().decode(view.subarray(0, 64)));
}
