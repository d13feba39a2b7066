// The result, built from the engine's numbers and the model's own words. Key by key what Rust writes: the tests hold the
// two against each other. Nothing is computed here: every number, the rounded ones too, comes from the engine.
import { ANSWERS, JUDGEMENTS, type Numbers } from "./fast-read.js";
import type {
  AllCriteria,
  IndikatorResultat,
  Judgement,
  Kriterium,
  KriteriumResultat,
  LegalBasis,
  Method,
  Profil,
  Score,
  Share,
  TemaResultat,
} from "./types.js";

type Judged = Record<Judgement, string[]>;

const CONJUNCTION = ["open", "met", "notMet"] as const;

/**
 * The numbers stand in the model's own order. A theme: answered, applicable, mean, other mean; then each criterion:
 * answered, applicable, mean; then each indicator: whether it applies. At the end answered and applicable of all, and
 * from 2026 the answer. A mean is numerator, denominator and tenths as shown; the denominator 0 is no mean.
 */
export function buildProfil(read: Numbers, method: Method, numbers: Uint32Array): Profil {
  const { plan, ref } = read.day;
  const { model, judgesCriteria } = plan;
  const otherMethod: Method = method === "nested" ? "flat" : "nested";
  const judged: Judged = { met: [], notMet: [], notJudged: [] };
  let at = 0, leaf = 0, place = 0;

  const temaer: TemaResultat[] = [];
  for (const { id, nr, label, basis, kriterier: all } of model.temaer) {
    const answered = share(numbers, at);
    const mean = score(numbers, at + 2);
    const other = score(numbers, at + 5);
    at += 8;

    const kriterier: KriteriumResultat[] = [];
    for (const kriterium of all) {
      const answered = share(numbers, at);
      const mean = score(numbers, at + 2);
      at += 5;
      const indikatorer: IndikatorResultat[] = [];
      for (const { id, label, confidence } of kriterium.indikatorer) {
        const answer = ANSWERS[read.answers[leaf++] ?? 0];
        const applies = numbers[at++] === 1;
        indikatorer.push(
          answer === undefined ? { id, label, confidence, applies } : { id, label, confidence, applies, answer },
        );
      }
      let judgement: Judgement | undefined;
      if (judgesCriteria) {
        judgement = JUDGEMENTS[read.criteria[place++] ?? 0] ?? "notJudged";
        judged[judgement].push(kriterium.id);
      }
      const result = kriteriumResultat(kriterium, answered, mean, judgement, indikatorer);
      if (kriterium.indikatorer.length === 0) {
        const answer = ANSWERS[read.answers[leaf++] ?? 0];
        if (answer !== undefined) result.answer = answer;
      }
      kriterier.push(result);
    }

    temaer.push(
      mean === undefined
        ? { id, nr, label, basis, answered, kriterier }
        : other === undefined
          ? { id, nr, label, basis, answered, mean, kriterier }
          : { id, nr, label, basis, answered, mean, other: { method: otherMethod, mean: other }, kriterier },
    );
  }

  const answered = share(numbers, at);
  const { date } = read;
  const kind = "drift";
  const { outside } = model;
  if (!judgesCriteria) return { model: ref, date, kind, method, answered, temaer, outside };
  const allCriteria = conjunction(numbers[at + 2] ?? 0, judged, read.day.conjunction);
  return { model: ref, date, kind, method, answered, temaer, outside, allCriteria };
}

/** Written out case by case: an object that gets its members one by one is slower to make and to read. */
function kriteriumResultat(
  { id, label, confidence }: Kriterium,
  answered: Share,
  mean: Score | undefined,
  judgement: Judgement | undefined,
  indikatorer: IndikatorResultat[],
): KriteriumResultat {
  if (judgement === undefined) {
    if (mean === undefined) return { id, label, confidence, answered, indikatorer };
    return { id, label, confidence, answered, mean, indikatorer };
  }
  if (mean === undefined) return { id, label, confidence, answered, judgement, indikatorer };
  return { id, label, confidence, answered, mean, judgement, indikatorer };
}

function conjunction(code: number, judged: Judged, basis: LegalBasis | undefined): AllCriteria {
  const answer = CONJUNCTION[code] ?? "open";
  const { met, notMet, notJudged } = judged;
  return basis === undefined ? { answer, met, notMet, notJudged } : { answer, met, notMet, notJudged, basis };
}

function share(numbers: Uint32Array, at: number): Share {
  return { answered: numbers[at] ?? 0, applicable: numbers[at + 1] ?? 0 };
}

function score(numbers: Uint32Array, at: number): Score | undefined {
  const denominator = numbers[at + 1] ?? 0;
  if (denominator === 0) return undefined;
  const tenths = numbers[at + 2] ?? 0;
  return { numerator: numbers[at] ?? 0, denominator, shown: `${Math.trunc(tenths / 10)},${tenths % 10}` };
}
