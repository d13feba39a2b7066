// Bytes as text for a program that has a WebAssembly in it; pkg/src/bytes-of.ts reads it back.
import { readFile } from "node:fs/promises";

/** What stands in a text between quotes as it is: of ASCII, so that the page may be in any encoding. */
const CHARACTERS = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)).filter((one) => one !== '"' && one !== "\\");
const SINGLES = CHARACTERS.length - 2;

/**
 * A byte of a frequent value is one character, any other two. So what is alike in the bytes is alike in the text, and the
 * text is compressed to what the bytes are; in two digits a byte it is a tenth longer, in base64 a quarter.
 */
export async function bytesText(file) {
  const bytes = await readFile(file);
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[byte] += 1;
  const values = [...counts.keys()].sort((a, b) => counts[b] - counts[a] || a - b);
  const written = new Map(values.map((value, place) => [value, charactersOf(place)]));
  return Buffer.from(values).toString("hex") + Array.from(bytes, (byte) => written.get(byte)).join("");
}

function charactersOf(place) {
  if (place < SINGLES) return CHARACTERS[place];
  const [page, rest] = [Math.floor((place - SINGLES) / CHARACTERS.length), (place - SINGLES) % CHARACTERS.length];
  return CHARACTERS[SINGLES + page] + CHARACTERS[rest];
}
