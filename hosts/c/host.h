/*
 * How the examples here ask: the same on the library of the machine itself (native.c) and on the WebAssembly as wasm2c
 * made C of it (wasm.c), where no runtime may be installed.
 */
#ifndef KVALITETSMODEL_HOST_H
#define KVALITETSMODEL_HOST_H

#include <stddef.h>

/* A text, of which somebody else holds the bytes. */
typedef struct {
  const char *start;
  size_t length;
} text;

/*
 * Asks a function of the npm package, with its arguments in their order as texts of JSON. Gives the text of its answer, or
 * where `is_wrong` becomes 1 that of every problem; it is the caller's, to be freed. NULL: there is no memory.
 */
char *ask(const char *name, const text *arguments, size_t count, size_t *length, int *is_wrong);

/* The version of the model, and how it is asked. */
const char *version(void);
const char *way(void);

#endif
