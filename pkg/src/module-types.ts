// What a WebAssembly is started from, in words that a server's project knows too: TypeScript has those of the browser only
// where the project asks for them (`lib: ["dom"]`), and checks our declarations without.

/** Bytes of a module. */
export type Bytes = ArrayBuffer | ArrayBufferView<ArrayBuffer>;

/** A compiled one: `WebAssembly.Module`, where the project has that name. */
export type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : never;

/** A worker of a page: `Worker`, where the project has that name. */
export type PageWorker = typeof globalThis extends { Worker: { prototype: infer Worker } } ? Worker : never;
