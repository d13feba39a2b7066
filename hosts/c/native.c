/* On the static or the shared library: cc form.c native.c libkvalitetsmodel.a -lpthread -ldl -lm */
#include "host.h"

#include <stdlib.h>
#include <string.h>

#include "kvalitetsmodel.h"

const char *version(void) {
  return (const char *)kvalitetsmodel_version();
}

const char *way(void) {
  return "C, the library";
}

char *ask(const char *name, const text *arguments, size_t count, size_t *length, int *is_wrong) {
  kvalitetsmodel_text *texts = calloc(count + 1, sizeof *texts);
  if (texts == NULL) return NULL;
  for (size_t at = 0; at < count; at++) {
    texts[at].start = (const uint8_t *)arguments[at].start;
    texts[at].length = arguments[at].length;
  }
  kvalitetsmodel_answer *answer = kvalitetsmodel_call((const uint8_t *)name, strlen(name), texts, count);
  free(texts);
  char *copy = answer == NULL ? NULL : malloc(answer->length + 1);
  if (copy != NULL) {
    memcpy(copy, answer->text, answer->length);
    copy[answer->length] = '\0';
    *length = answer->length;
    *is_wrong = answer->is_wrong == 1;
  }
  kvalitetsmodel_free(answer);
  return copy;
}
