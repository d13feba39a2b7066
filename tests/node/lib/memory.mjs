// The memory of an instance of WebAssembly, which the package shows nobody.

/** That of the instance which `start` makes. */
export function memoryOf(start) {
  let memory;
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(...given) {
      super(...given);
      memory = this.exports.memory;
    }
  };
  try {
    start();
  } finally {
    WebAssembly.Instance = Instance;
  }
  return memory;
}
