/*
 * A form handler as a CGI program has it: what <kvalitetsmodel-skema name="vurdering"> and <kvalitetsmodel-sag name="sag">
 * posted, on standard input, judged on the server by the code that judged it in the browser. ./form 2026-03-10 < body
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host.h"

static int hexadecimal(char c) {
  const char *digits = "0123456789abcdef", *at = c == '\0' ? NULL : strchr(digits, c | 0x20);
  return at == NULL ? -1 : (int)(at - digits);
}

/* The value of a field of what was posted, decoded in its place; of a field that is not there nothing. */
static text field(char *body, const char *name) {
  text value = {NULL, 0};
  size_t length = strlen(name);
  for (char *at = body; at != NULL && *at != '\0'; at = strchr(at, '&') ? strchr(at, '&') + 1 : NULL) {
    if (strncmp(at, name, length) != 0 || at[length] != '=') continue;
    char *from = at + length + 1, *to = from;
    value.start = from;
    while (*from != '\0' && *from != '&') {
      if (*from == '%' && hexadecimal(from[1]) >= 0 && hexadecimal(from[2]) >= 0) {
        *to++ = (char)(hexadecimal(from[1]) * 16 + hexadecimal(from[2]));
        from += 3;
      } else {
        *to++ = *from == '+' ? ' ' : *from;
        from++;
      }
    }
    value.length = (size_t)(to - value.start);
    return value;
  }
  return value;
}

static char *everything(FILE *file) {
  size_t length = 0, room = 1 << 16;
  char *all = malloc(room);
  while (all != NULL) {
    length += fread(all + length, 1, room - length - 1, file);
    all[length] = '\0';
    if (length < room - 1) return all;
    char *more = realloc(all, room *= 2);
    if (more == NULL) free(all);
    all = more;
  }
  return NULL;
}

/* Prints an answer and a line feed; every problem where it is wrong. */
static int tell(const char *name, const text *arguments, size_t count) {
  size_t length = 0;
  int is_wrong = 1;
  char *answer = ask(name, arguments, count, &length, &is_wrong);
  if (answer == NULL) return 1;
  FILE *to = is_wrong ? stderr : stdout;
  fwrite(answer, 1, length, to);
  fputc('\n', to);
  free(answer);
  return is_wrong;
}

int main(int count, char **arguments) {
  char *body = everything(stdin), *copy = body == NULL ? NULL : strdup(body), day[64];
  if (count < 2 || copy == NULL) return 2;
  snprintf(day, sizeof day, "\"%s\"", arguments[1]);
  /* As texts, as they came: nothing is lost between the browser and the model. Each is decoded in a copy of its own. */
  text vurdering = field(body, "vurdering"), sag = field(copy, "sag");
  int is_wrong = tell("profil", &vurdering, 1);
  is_wrong |= tell("frister", (text[]){sag, {day, strlen(day)}}, 2);
  free(body);
  free(copy);
  return is_wrong;
}
