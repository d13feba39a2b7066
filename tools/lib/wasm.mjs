// Reads the outline of a wasm module: its sections, and how many bytes each function takes.

const IMPORTS = 2;
const CODE = 10;

/** The sections in order: `{ id, name, bytes }`, name only of custom sections. */
export function sections(module) {
  const found = [];
  const at = reader(module, 8); // past the magic number and the version
  while (at.offset < module.length) {
    const id = at.byte();
    const length = at.number();
    const end = at.offset + length;
    const name = id === 0 ? at.text() : undefined;
    found.push({ id, name, bytes: module.subarray(at.offset, end) });
    at.offset = end;
  }
  return found;
}

/** The module without its custom sections of that name. */
export function without(module, wanted) {
  const kept = [module.subarray(0, 8)];
  const at = reader(module, 8);
  while (at.offset < module.length) {
    const start = at.offset;
    const id = at.byte();
    const end = at.number() + at.offset;
    if (id !== 0 || at.text() !== wanted) kept.push(module.subarray(start, end));
    at.offset = end;
  }
  return Buffer.concat(kept);
}

/** `{ name, size }` of every function, biggest first. Names only where the module still has its section "name". */
export function functions(module) {
  const parts = sections(module);
  const part = (wanted) => parts.find(({ id, name }) => id === wanted || name === wanted)?.bytes ?? Buffer.alloc(0);
  const names = functionNames(part("name"));
  const imported = importedFunctions(part(IMPORTS));
  return list(part(CODE), (at, index) => {
    const size = at.number();
    at.offset += size;
    return { name: names.get(imported + index) ?? `function ${imported + index}`, size };
  }).sort((a, b) => b.size - a.size);
}

function functionNames(bytes) {
  const at = reader(bytes, 0);
  while (at.offset < bytes.length) {
    const kind = at.byte();
    const end = at.number() + at.offset;
    if (kind === 1) return new Map(list(bytes.subarray(at.offset, end), (entry) => [entry.number(), entry.text()]));
    at.offset = end;
  }
  return new Map();
}

/** Imported functions are numbered before the module's own. wasm-bindgen's modules import nothing but functions. */
const importedFunctions = (bytes) =>
  list(bytes, (at) => [at.text(), at.text(), at.byte(), at.number()]).filter(([, , kind]) => kind === 0).length;

/** A counted list: `read` is called once for each entry. */
function list(bytes, read) {
  if (bytes.length === 0) return [];
  const at = reader(bytes, 0);
  return Array.from({ length: at.number() }, (_, index) => read(at, index));
}

function reader(bytes, offset) {
  return {
    offset,
    byte() {
      return bytes[this.offset++];
    },
    /** An unsigned number in LEB128: seven bits a byte, the highest bit says that more follow. */
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = this.byte();
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) return value;
      }
    },
    text() {
      const size = this.number();
      this.offset += size;
      return bytes.toString("utf8", this.offset - size, this.offset);
    },
  };
}
