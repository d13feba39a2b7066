// What is half typed, or mixed of two files: a file with some of its parts spoiled, doubled or taken from another.

const isObject = (value) => typeof value === "object" && value !== null;
const partsOf = (value) => (isObject(value) ? [value, ...Object.values(value).flatMap(partsOf)] : []);
const junk = [null, "", " ", "x", 4, true, [], {}, [null], { a: 1 }, "2026-02-30", "plejefamilier", ["t1", "t1"], [{ kind: "paabud", id: "f1" }]];

export function spoiled({ of, below, often }, files) {
  const one = structuredClone(of(files));
  if (often(0.3)) {
    for (const [name, its] of Object.entries(structuredClone(of(files)))) if (often(0.3)) one[name] = its;
  }
  for (let times = below(4); times > 0; times--) {
    const part = of(partsOf(one));
    const names = Object.keys(part);
    if (Array.isArray(part) && part.length > 0 && often(0.5)) part.push(structuredClone(of(part)));
    else if (names.length > 0) part[Array.isArray(part) || often(0.8) ? of(names) : "today"] = structuredClone(of(junk));
  }
  return one;
}
