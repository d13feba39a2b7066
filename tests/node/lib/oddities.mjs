// Values nobody means to give, each fresh when it is asked for, so that no test sees what another did to it.

const cycle = () => {
  const ring = {};
  ring.ring = ring;
  return ring;
};
const deep = (levels) => {
  let value = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
};
const throwing = () => {
  throw new Error("a getter threw");
};
const trap = () =>
  new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing, getOwnPropertyDescriptor: throwing });

const all = {
  "undefined": () => undefined,
  "null": () => null,
  "true": () => true,
  "0": () => 0,
  "-0": () => -0,
  "6": () => 6,
  "3.5": () => 3.5,
  "NaN": () => NaN,
  "Infinity": () => Infinity,
  "2 ** 53": () => 2 ** 53,
  "2 ** 32 + 1": () => 2 ** 32 + 1,
  "\"4\"": () => "4",
  "\"\"": () => "",
  "1": () => 1,
  "4n": () => 4n,
  "a symbol": () => Symbol("4"),
  "a function": () => () => 4,
  "new Number(4)": () => new Number(4),
  "new String(\"1.a\")": () => new String("1.a"),
  "a Date": () => new Date("2025-06-01"),
  "an invalid Date": () => new Date(NaN),
  "a Map": () => new Map([["id", "1.a"], ["answer", 4]]),
  "a Set": () => new Set([1]),
  "bytes": () => new Uint8Array([1, 2, 3]),
  "a RegExp": () => /1\.a/,
  "a Promise": () => Promise.resolve(4),
  "an Error": () => new Error("no"),
  "{}": () => ({}),
  "[]": () => [],
  "a sparse list": () => [, , 1],
  "a very long sparse list": () => new Array(4_000_000_000),
  "an object without prototype": () => Object.assign(Object.create(null), { id: "1.a", answer: 4 }),
  "an object of a class": () => new (class Answer { id = "1.a"; answer = 4; })(),
  "an object that inherits": () => Object.create({ id: "1.a", answer: 4 }),
  "a cycle": cycle,
  "a getter that throws": () => Object.defineProperty({}, "id", { get: throwing, enumerable: true }),
  "a Proxy that throws": trap,
  "a Proxy that is revoked": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "a Proxy of a list that lies about its length": () =>
    new Proxy([], { get: (list, key) => (key === "length" ? 1e9 : Reflect.get(list, key)) }),
  "deep nesting": () => deep(10_000),
  "__proto__ as a member": () => JSON.parse('{"__proto__": {"area": "tilbud"}, "id": "1.a", "answer": 4}'),
  "\"__proto__\"": () => "__proto__",
  "\"constructor\"": () => "constructor",
  "\"toString\"": () => "toString",
  "half of a pair": () => "\ud800",
  "a long text": () => "x".repeat(30_000),
  "2025-02-30": () => "2025-02-30",
  "2025-6-1": () => "2025-6-1",
  "1999-01-01": () => "1999-01-01",
  "globalThis": () => globalThis,
};

export const oddities = Object.entries(all).map(([name, make]) => ({
  name,
  get value() {
    return make();
  },
}));
export { cycle, deep, throwing, trap };
