// Nothing: see empty-import.mjs.
