// Bytes that stand in a program as text: tools/lib/bytes-text.mjs writes it.

/** The characters that a byte is written in: of ASCII, from the space on, what stands in a text between quotes as it is. */
const CHARACTERS = 93;
/** The two last ones begin a pair. */
const SINGLES = 91;

/**
 * The bytes of a text: their 256 values from the most to the least frequent, two hexadecimal digits each, and then their
 * places in that list, the frequent ones in one character and the others in two (tools/lib/bytes-text.mjs).
 */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const values = Array.from({ length: 256 }, (_, place) => Number.parseInt(text.slice(2 * place, 2 * place + 2), 16));
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 512; at < text.length; at++) {
    let place = numberOf(text.charCodeAt(at));
    if (place >= SINGLES) place = SINGLES + (place - SINGLES) * CHARACTERS + numberOf(text.charCodeAt((at += 1)));
    bytes[length++] = values[place]!;
  }
  return bytes.slice(0, length);
}

/** Neither the quote nor the backslash is one of them. */
const numberOf = (code: number): number => code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
