// How many bytes are sent, where a web server compresses at the highest level.
import { brotliCompressSync, constants } from "node:zlib";

export const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
