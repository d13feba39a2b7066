// What an import() of nothing takes, in this fresh process: prints the milliseconds. The ground under cold-start.mjs.
const began = performance.now();
await import("./lib/nothing.mjs");
console.log(performance.now() - began);
