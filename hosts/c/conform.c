/*
 * Whether this host answers as every other: a digest of the answers to each function's calls in a file, and into a second
 * file the hash of each. A line is a call: the function and its arguments, texts of JSON, with tabs between. See README.md.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "host.h"
#include "sha256.h"

#define MOST_ARGUMENTS 8
#define MOST_FUNCTIONS 64

typedef struct {
  char name[64];
  long count;
  sha256 digest;
} function;

static int by_name(const void *a, const void *b) {
  return strcmp(((const function *)a)->name, ((const function *)b)->name);
}

static void hex(FILE *to, sha256 *digest) {
  uint8_t hash[32];
  sha256_end(digest, hash);
  for (int byte = 0; byte < 32; byte++) fprintf(to, "%02x", hash[byte]);
  fprintf(to, "\n");
}

int main(int count, char **arguments) {
  static function functions[MOST_FUNCTIONS];
  size_t known = 0, room = 0;
  char *line = NULL;
  FILE *calls = count < 2 ? NULL : fopen(arguments[1], "rb");
  FILE *answers = count < 3 ? NULL : fopen(arguments[2], "wb");
  if (calls == NULL || (count > 2 && answers == NULL)) return 2;
  if (answers != NULL) fprintf(answers, "kvalitetsmodel %s, %s\n", version(), way());
  for (ssize_t length; (length = getline(&line, &room, calls)) > 0;) {
    if (line[length - 1] == '\n') line[--length] = '\0';
    text texts[MOST_ARGUMENTS];
    size_t given = 0;
    for (char *tab = strchr(line, '\t'); tab != NULL && given < MOST_ARGUMENTS; given++) {
      char *start = tab + 1;
      *tab = '\0';
      tab = strchr(start, '\t');
      texts[given].start = start;
      texts[given].length = (size_t)((tab == NULL ? line + length : tab) - start);
    }
    size_t at = 0, answered = 0;
    while (at < known && strcmp(functions[at].name, line) != 0) at++;
    if (at == known) {
      if (known == MOST_FUNCTIONS || strlen(line) >= sizeof functions[at].name) return 2;
      strcpy(functions[known++].name, line);
      sha256_begin(&functions[at].digest);
    }
    int is_wrong;
    char *answer = ask(line, texts, given, &answered, &is_wrong);
    if (answer == NULL) return 1;
    functions[at].count++;
    sha256_add(&functions[at].digest, answer, answered);
    sha256_add(&functions[at].digest, "\n", 1);
    if (answers != NULL) {
      sha256 its;
      sha256_begin(&its);
      sha256_add(&its, answer, answered);
      hex(answers, &its);
    }
    free(answer);
  }
  qsort(functions, known, sizeof *functions, by_name);
  for (size_t at = 0; at < known; at++) {
    printf("%s %ld ", functions[at].name, functions[at].count);
    hex(stdout, &functions[at].digest);
  }
  free(line);
  fclose(calls);
  return answers != NULL && fclose(answers) != 0 ? 2 : 0;
}
