// Assessments by the thousand, the same ones every time: a seed is all there is to chance here.

/** mulberry32: numbers from 0 up to 1. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end) => Math.floor(next() * end);
  const of = (list) => list[below(list.length)];
  const often = (share) => next() < share;
  const some = (list, share) => list.filter(() => often(share));
  const shuffled = (list) => {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = below(last + 1);
      [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
  };
  return { next, below, of, often, some, shuffled };
}

export const tilbudstyper = {
  tilbud: ["boernUnge", "kostafdeling", "sel101", "sel101a", "sel107", "sel108", "sel109", "sel110", "boformStoette", "sul141"],
  plejefamilier: ["almenPlejefamilie", "forstaerketPlejefamilie", "specialiseretPlejefamilie"],
};
const datakilder = [
  ...["observation", "interview", "dokumenter", "borgere", "medarbejdere", "ledelse", "paaroerende", "handlekommuner"],
  "andet",
];
const begrundelser = ["", "Set ved besøget.", "Æblegrød, ø og å — “citeret” 🙂", "x".repeat(2000)];

/** The ids of what is scored in a model: indicators, and criteria without any. */
export const leavesOf = (model) =>
  model.temaer.flatMap(({ kriterier }) =>
    kriterier.flatMap(({ id, indikatorer }) => (indikatorer.length > 0 ? indikatorer.map(({ id }) => id) : [id])),
  );
export const kriterierOf = (model) => model.temaer.flatMap(({ kriterier }) => kriterier.map(({ id }) => id));

/** Every day on which the acts behind a model change, and the days beside: where results differ if anywhere. */
export function daysOf(model) {
  const edges = [model, ...model.basis].flatMap(({ validity }) => (validity ? [validity.from, validity.to] : []));
  const days = edges.filter(Boolean).flatMap((day) => [-1, 0, 1].map((shift) => shifted(day, shift)));
  const { from, to = "2031-12-31" } = model.validity;
  return [...new Set(days)].filter((day) => day >= from && day <= to);
}

const shifted = (day, shift) => new Date(Date.parse(day) + shift * 86_400_000).toISOString().slice(0, 10);

/** A well-formed assessment; `kind` drift or godkendelse. Sometimes empty, sometimes full, in any order. */
export function assessment(random, model, kind = "drift") {
  const { of, often, some, shuffled } = random;
  const density = of([0, 0.2, 0.7, 1, 1]);
  const words = kind === "drift" ? ["notApplicable", "notAssessed"] : ["notApplicable", "notAssessed", "forventes", "forventesIkke"];
  const answer = () => (kind === "drift" && often(0.85) ? of([1, 2, 3, 4, 5]) : of(words));
  const ground = () => ({
    ...(often(0.5) && { begrundelse: of(begrundelser) }),
    ...(often(0.5) && { datakilder: some(shuffled(datakilder), 0.4) }),
  });
  const types = () => some(tilbudstyper[model.area], of([0, 0.15, 0.3]));
  const result = { area: model.area, date: of(daysOf(model)) };
  if (kind !== "drift" || often(0.3)) result.kind = kind;
  if (often(0.3)) result.format = 1;
  if (often(0.3)) result.model = model.id;
  if (often(0.7)) {
    result.tilbud = {
      ...(often(0.5) && { name: of(["Solgården", ""]) }),
      ...(often(0.8) && { tilbudstyper: types() }),
      ...(often(0.6) && { bestyrelse: often(0.5) }),
      ...(often(0.2) && { afdelinger: [{ name: "Øst", tilbudstyper: types() }, { name: "Vest" }] }),
    };
  }
  result.answers = shuffled(some(leavesOf(model), density)).map((id) => ({ id, answer: answer(), ...ground() }));
  if (model.judged === "criteria" && often(0.9)) {
    const judgement = () => of(often(0.5) ? ["met"] : ["met", "notMet", "notJudged"]);
    result.criteria = shuffled(some(kriterierOf(model), of([0.5, 1, 1]))).map((id) => ({ id, judgement: judgement(), ...ground() }));
  }
  if (often(0.1)) delete result.answers;
  return result;
}
