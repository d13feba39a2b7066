/*
 * kvalitetsmodel: the plain door.
 *
 * The quality model for social care supervision, computed exactly, for any host that can call
 * WebAssembly or a C library. Three things have this interface:
 *
 *   kvalitetsmodel.wasm            everything; imports nothing, an address and a size_t have 32 bits
 *   a shared or a static library   everything, for the machine itself
 *   kvalitetsmodel_score.wasm      in the npm package: columns alone (KVALITETSMODEL_SCORE_ONLY)
 *
 * A library may be called from several threads at a time; of a WebAssembly each thread has its own
 * instance.
 *
 * Every function of a case: JSON in, JSON out
 *
 * kvalitetsmodel_call takes the name of a function of the npm package and its arguments in the
 * package's order, each as a text of JSON in UTF-8, and gives its result as one: the same bytes
 * that JSON.stringify makes of what the package gives, or null where that is undefined. An option
 * `model` is the model itself, as `models` gives it, and is checked at every call; so is `overlay`'s.
 * The names are those of "functions"; `kalender` (a case, a day, { years, language, daysBefore })
 * gives the calendar file that the package makes with calendarFile. Arguments and results are told in
 * the package's README, the JSON of a case in sag.schema.json.
 *
 * What cannot be used is an answer as well: { "code": "badInput", "problems": [ ... ] } with every
 * problem at once, each with `code`, `path` (a JSON pointer) and `message` { da, en }. Beside the
 * codes of the package there are notJson (params: argument, at: the byte) and unknownFunction. White
 * space, 4.0 and 40e-1 are read as JSON has them; a name that stands twice is a problem. Nothing that
 * stands in an argument ends the host, whatever bytes they are.
 *
 * Columns: numbers in, numbers out
 *
 * All numbers are unsigned and, in the results, lowest byte first. Codes and bits are places in
 * these lists; which leaf, criterion and theme has which place in a row is told by `models` of
 * the package's entry kvalitetsmodel/score, and of a portal's own model by `columnModel` of
 * kvalitetsmodel/vurdering, which gives its shape too. A test holds the lists against the source.
 *
 * models: 0 tilbud-2014, 1 tilbud-2017, 2 tilbud-2026, 3 plejefamilier-2014,
 *   4 plejefamilier-2017, 5 plejefamilier-2026
 * methods: 0 nested, 1 flat
 * kinds: 0 drift, 1 godkendelse
 * bestyrelser: 0 null, 1 true, 2 false
 * answers: 0 null, 1 1, 2 2, 3 3, 4 4, 5 5, 6 notApplicable, 7 notAssessed, 8 forventes,
 *   9 forventesIkke
 * judgements: 0 null, 1 met, 2 notMet, 3 notJudged
 * conjunctions: 0 null, 1 met, 2 notMet, 3 open
 * tilbudstyper: 0 boernUnge, 1 kostafdeling, 2 sel101, 3 sel101a, 4 sel107, 5 sel108, 6 sel109,
 *   7 sel110, 8 boformStoette, 9 sul141, 10 almenPlejefamilie, 11 forstaerketPlejefamilie,
 *   12 specialiseretPlejefamilie
 * columns: 0 dates, 1 kinds, 2 tilbudstyper, 3 bestyrelser, 4 answers, 5 judgements
 * faults: 0 invalidDate, 1 outsideValidity, 2 unknownValue, 3 wrongTilbudstype,
 *   4 scoreAtGodkendelse, 5 expectationInDrift, 6 criteriaNotJudged
 * outputs (what a number is about, and its bytes):
 *   0 temaNumerator (tema, 8), 1 temaDenominator (tema, 8), 2 otherNumerator (tema, 8),
 *   3 otherDenominator (tema, 8), 4 answered (row, 4), 5 applicable (row, 4),
 *   6 temaAnswered (tema, 4), 7 temaApplicable (tema, 4), 8 temaForventes (tema, 4),
 *   9 temaForventesIkke (tema, 4), 10 temaTenths (tema, 1), 11 otherTenths (tema, 1),
 *   12 kriteriumNumerator (kriterium, 1), 13 kriteriumDenominator (kriterium, 1),
 *   14 kriteriumTenths (kriterium, 1), 15 kriteriumAnswered (kriterium, 1),
 *   16 kriteriumApplicable (kriterium, 1), 17 kriteriumForventes (kriterium, 1),
 *   18 kriteriumForventesIkke (kriterium, 1), 19 kriteriumJudgement (kriterium, 1),
 *   20 applies (leaf, 1), 21 conjunction (row, 1)
 */
#ifndef KVALITETSMODEL_H
#define KVALITETSMODEL_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The version, as text that ends with a zero byte. */
const uint8_t *kvalitetsmodel_version(void);

#ifndef KVALITETSMODEL_SCORE_ONLY

/* A text of the host's, which need not end with a zero byte. */
typedef struct {
  const uint8_t *start;          /* null, or a length of 0: an argument that is left out */
  size_t length;                 /* how many bytes it has */
} kvalitetsmodel_text;

/* What is answered, until it is given back. */
typedef struct {
  const uint8_t *text;           /* JSON in UTF-8, without a zero byte at its end */
  size_t length;                 /* how many bytes it has */
  uint32_t is_wrong;             /* 0: the answer; 1: the problems */
} kvalitetsmodel_answer;

/*
 * Calls a function by its name with its arguments. Gives null only where a list cannot stand where
 * the host says.
 */
kvalitetsmodel_answer *kvalitetsmodel_call(const uint8_t *name, size_t name_length,
                                           const kvalitetsmodel_text *arguments, size_t count);

/* Gives back an answer, once; null is none. */
void kvalitetsmodel_free(kvalitetsmodel_answer *answer);

#ifdef __wasm__
/*
 * A block of the module's memory for what the host hands over, of so many bytes: where it starts, a
 * place for numbers of any width; null where there are not as many. A library of the machine itself
 * takes memory of the host's own.
 */
void *kvalitetsmodel_alloc(size_t bytes);

/* Gives back a block, once; null is none. */
void kvalitetsmodel_release(void *block);
#endif

#elif defined(__wasm__)
/*
 * The host's block of memory, of at least so many bytes: where it starts, a place for numbers of
 * any width; null where there are not as many. There is one block: asking for more makes it grow,
 * and what stands in it stays. There is nothing to give back.
 */
void *kvalitetsmodel_memory(size_t bytes);
#endif

/* A batch: rows that one model and one method are for. A column that is null is left out. */
typedef struct {
  uint32_t model;                /* of a built-in version; not looked at where there is a shape */
  uint32_t method;               /* its code */
  uint32_t outputs;              /* a bit for each output that is asked for */
  uint32_t rows;                 /* how many rows there are */
  const uint8_t *shape;          /* of a portal's own model, see below; null: a built-in version */
  uint32_t shape_length;         /* how many bytes it has */
  const uint32_t *dates;         /* a row: 20250601 is 1 June 2025; never left out */
  const uint8_t *kinds;          /* a row: a code; left out: drift */
  const uint16_t *tilbudstyper;  /* a row: a bit for each tilbudstype; left out: not known */
  const uint8_t *bestyrelser;    /* a row: a code; left out: not known */
  const uint8_t *answers;        /* row after row, a code for each leaf; never left out */
  const uint8_t *judgements;     /* row after row, a code for each criterion; left out: none judged */
  uint8_t *results;              /* as many bytes as kvalitetsmodel_room says */
  struct kvalitetsmodel_problem *problems; /* null where nobody asks */
  uint32_t problems_room;        /* for how many there is room */
} kvalitetsmodel_batch;

/* A cell that cannot be used. Its row has 0 in every column of results. */
struct kvalitetsmodel_problem {
  uint32_t row;    /* counted from 0 */
  uint32_t column; /* its place among the columns */
  uint32_t place;  /* in the row: of a leaf or a criterion, 0 in the other columns */
  uint32_t value;  /* what stands there */
  uint32_t fault;  /* its place among the faults */
};

/*
 * How many bytes the results of a batch take; 0 where there is no such model. Of the batch only
 * `model` or the shape, `outputs` and `rows` are looked at. The results are a column after the
 * other, in the order of the outputs: row after row, a number for each theme, criterion or leaf,
 * or one. Where the results start at a multiple of 8, each column starts where a number of its
 * width may stand.
 */
size_t kvalitetsmodel_room(const kvalitetsmodel_batch *batch);

/*
 * Scores a batch, and writes the results and the problems. Gives how many problems there are,
 * also where there was room for fewer; below zero nothing was done:
 *   -1  there is no such model, or no such method
 *   -2  a column or the shape cannot stand where the batch says, or one is left out that cannot be
 *   -3  the shape is written in another version of its format
 *   -4  it is the shape of no checked model
 *
 * A shape is made by a program that has read and checked the whole model: columns::Shape in Rust,
 * where the format is told, and columnModel() in JavaScript. It is checked here once more, byte by
 * byte.
 */
int32_t kvalitetsmodel_columns(const kvalitetsmodel_batch *batch);

#ifdef __cplusplus
}
#endif

#endif
