// The package's version. That it is the one in package.json is held by tests/node/entries.test.mjs.
export const version = "0.1.0";
