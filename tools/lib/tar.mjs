// An archive whose bytes are the same for every builder: names in order, no owner, one time for all.
import { gzipSync } from "node:zlib";

/** `files`: `[name, bytes]`. */
export function tarGz(files) {
  const blocks = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, bytes]) => [headOf(name, bytes.length), bytes, rest(bytes.length)]);
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]), { level: 9 });
}

/** POSIX 1003.1: ustar. */
function headOf(name, size) {
  if (Buffer.byteLength(name) > 100) throw new RangeError(`too long a name for the archive: ${name}`);
  const head = Buffer.alloc(512);
  const octal = (number, at, digits) => head.write(`${number.toString(8).padStart(digits, "0")}\0`, at);
  head.write(name, 0);
  octal(0o644, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(size, 124, 11);
  octal(0, 136, 11);
  head.write("        ", 148);
  head.write("0", 156);
  head.write("ustar\u000000", 257);
  octal(head.reduce((sum, byte) => sum + byte, 0), 148, 6);
  return head;
}

const rest = (size) => Buffer.alloc((512 - (size % 512)) % 512);
