// What can go wrong while the WebAssembly is loaded: three things a web developer can do something about.
import { KvalitetsmodelError, packageError } from "./errors.js";
import type { Bytes } from "./module-types.js";

/** Which WebAssembly it is about: the name of its file, and of the entry that has it built in, if there is one. */
export interface WasmFile {
  readonly name: string;
  readonly inline?: string;
}

/** The file is not there, or could not be fetched. */
export function wasmMissing({ name, inline }: WasmFile, where: string, why: string, cause?: unknown): KvalitetsmodelError {
  return packageError(
    "wasmMissing",
    {
      da:
        `kvalitetsmodel kan ikke hente sin WebAssembly-fil fra ${where} (${why}). ` +
        `Kopiér ${name} fra pakkens mappe wasm/ derhen, eller giv dens adresse som ready(adresse)` +
        `${inline === undefined ? "" : `, eller importér "${inline}", som har den indbygget`}. ` +
        "Har siden en Content-Security-Policy, skal connect-src tillade adressen.",
      en:
        `kvalitetsmodel cannot get its WebAssembly file from ${where} (${why}). ` +
        `Copy ${name} from the package's folder wasm/ to that place, or give its address as ready(address)` +
        `${inline === undefined ? "" : `, or import "${inline}", which has it built in`}. ` +
        "If the page has a Content-Security-Policy, its connect-src must allow the address.",
    },
    cause,
  );
}

/** The bytes are there, but they are not the module that belongs to this package. */
function wasmBroken({ name }: WasmFile, where: string, cause: unknown): KvalitetsmodelError {
  return packageError(
    "wasmBroken",
    {
      da:
        `WebAssembly-filen fra ${where} er ikke den, der hører til denne version af kvalitetsmodel, eller den er ` +
        `beskadiget. Kopiér ${name} og resten af pakken på ny, fra samme version, uden at ændre filen ` +
        "undervejs, og tøm eventuelle mellemlagre.",
      en:
        `The WebAssembly file from ${where} is not the one that belongs to this version of kvalitetsmodel, or it is ` +
        `damaged. Copy ${name} and the rest of the package again, from one version, without changing the ` +
        "file on the way, and empty any caches.",
    },
    cause,
  );
}

/** The page's policy forbids WebAssembly. */
function wasmForbidden(cause: unknown): KvalitetsmodelError {
  return packageError(
    "wasmForbidden",
    {
      da:
        "Sidens Content-Security-Policy forbyder WebAssembly. Tilføj 'wasm-unsafe-eval' til script-src, for eksempel: " +
        "script-src 'self' 'wasm-unsafe-eval'. Det tillader WebAssembly og ikke eval().",
      en:
        "The page's Content-Security-Policy forbids WebAssembly. Add 'wasm-unsafe-eval' to script-src, for example: " +
        "script-src 'self' 'wasm-unsafe-eval'. That allows WebAssembly, and not eval().",
    },
    cause,
  );
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
