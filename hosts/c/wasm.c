/*
 * On the WebAssembly without a runtime: wasm2c kvalitetsmodel.wasm -o wasm2c.c, then
 * cc form.c wasm.c wasm2c.c wasm-rt-impl.c -lm (wasm-rt-impl.c comes with wasm2c). One thread at a time.
 */
#include "host.h"

#include <stdlib.h>
#include <string.h>

#include "wasm2c.h"

static Z_kvalitetsmodel_instance_t instance;

/* Puts bytes where the module can read them; 0: there is no room. */
static u32 put(const void *bytes, size_t length) {
  if (length > UINT32_MAX - 8) return 0;
  u32 start = Z_kvalitetsmodelZ_kvalitetsmodel_alloc(&instance, (u32)length);
  if (start != 0 && length > 0) memcpy(Z_kvalitetsmodelZ_memory(&instance)->data + start, bytes, length);
  return start;
}

static u32 word(u32 at) {
  const uint8_t *bytes = Z_kvalitetsmodelZ_memory(&instance)->data + at;
  return bytes[0] | (u32)bytes[1] << 8 | (u32)bytes[2] << 16 | (u32)bytes[3] << 24;
}

static void write_word(uint8_t *to, u32 number) {
  for (int byte = 0; byte < 4; byte++) to[byte] = (uint8_t)(number >> (8 * byte));
}

static void start(void) {
  static int is_ready;
  if (is_ready) return;
  wasm_rt_init();
  Z_kvalitetsmodel_init_module();
  Z_kvalitetsmodel_instantiate(&instance);
  is_ready = 1;
}

const char *version(void) {
  start();
  u32 at = Z_kvalitetsmodelZ_kvalitetsmodel_version(&instance);
  return (const char *)Z_kvalitetsmodelZ_memory(&instance)->data + at;
}

const char *way(void) {
  return "C, the WebAssembly through wasm2c";
}

char *ask(const char *name, const text *arguments, size_t count, size_t *length, int *is_wrong) {
  start();
  uint8_t *list = malloc(count * 8 + 1);
  u32 *starts = malloc((count + 2) * sizeof *starts);
  char *copy = NULL;
  if (list == NULL || starts == NULL) goto done;
  size_t held = 0;
  for (; held < count; held++) {
    starts[held] = put(arguments[held].start, arguments[held].length);
    if (starts[held] == 0) goto release;
    write_word(list + 8 * held, starts[held]);
    write_word(list + 8 * held + 4, (u32)arguments[held].length);
  }
  if ((starts[held] = put(list, count * 8)) == 0) goto release;
  held++;
  if ((starts[held] = put(name, strlen(name))) == 0) goto release;
  held++;
  u32 answer = Z_kvalitetsmodelZ_kvalitetsmodel_call(&instance, starts[count + 1], (u32)strlen(name), starts[count], (u32)count);
  if (answer != 0 && (copy = malloc((size_t)word(answer + 4) + 1)) != NULL) {
    *length = word(answer + 4);
    *is_wrong = word(answer + 8) == 1;
    memcpy(copy, Z_kvalitetsmodelZ_memory(&instance)->data + word(answer), *length);
    copy[*length] = '\0';
  }
  Z_kvalitetsmodelZ_kvalitetsmodel_free(&instance, answer);
release:
  for (size_t at = 0; at < held; at++) Z_kvalitetsmodelZ_kvalitetsmodel_release(&instance, starts[at]);
done:
  free(list);
  free(starts);
  return copy;
}
