// The result, built from the engine's numbers and the model's own words. Nothing is computed here: every number, the
// rounded ones too, comes from the engine. The layout of the numbers is told in src/scoring/numbers.rs.
import type { Day } from "./days.js";
import type {
  AllCriteria,
  Answer,
  Expected,
  IndikatorResultat,
  Judgement,
  Kind,
  Kriterium,
  KriteriumResultat,
  Method,
  Model,
  Profil,
  Score,
  Share,
  Tema,
  TemaResultat,
} from "./types.js";

const KINDS: readonly Kind[] = ["drift", "godkendelse"];
const METHODS: readonly Method[] = ["nested", "flat"];
const JUDGEMENTS: readonly (Judgement | undefined)[] = [undefined, "met", "notMet", "notJudged"];
/** The code of an answer is its place: 0 none, the scores themselves, then the words. */
const ANSWERS: readonly (Answer | undefined)[] = [
  ...[undefined, 1, 2, 3, 4, 5, "notApplicable", "notAssessed", "forventes", "forventesIkke"] as const,
];
const CONJUNCTION: readonly AllCriteria["answer"][] = ["met", "notMet", "open"];

export function buildProfil(day: Day, date: string, numbers: Uint32Array): Profil {
  return new Builder(numbers).profil(day.model, day, date);
}

class Builder {
  #at = 0;
  #kind: Kind = "drift";
  #otherMethod: Method = "flat";
  readonly #judged: Record<Judgement, string[]> = { met: [], notMet: [], notJudged: [] };

  constructor(readonly numbers: Uint32Array) {}

  profil({ temaer: all, outside, judged }: Model, { ref, decision }: Day, date: string): Profil {
    const kind = (this.#kind = KINDS[this.#next()] ?? "drift");
    const method = METHODS[this.#next()] ?? "nested";
    this.#otherMethod = method === "nested" ? "flat" : "nested";
    const temaer: TemaResultat[] = [];
    for (const tema of all) temaer.push(this.#tema(tema));
    const answered = this.#share();
    const profil: Profil = { model: ref, date, kind, method, answered, temaer, outside };
    if (judged === "criteria") {
      const answer = CONJUNCTION[this.#next()] ?? "open";
      profil.allCriteria = { answer, ...this.#judged };
      if (decision !== undefined) profil.allCriteria.basis = decision;
    }
    return profil;
  }

  #tema({ id, nr, label, basis, kriterier: all }: Tema): TemaResultat {
    const answered = this.#share();
    const mean = this.#score();
    const other = this.#score();
    const expected = this.#expected();
    const kriterier: KriteriumResultat[] = [];
    for (const kriterium of all) kriterier.push(this.#kriterium(kriterium));
    // Written out for what is nearly always there: an object that gets its members one by one is slower to make.
    if (mean !== undefined && other === undefined && expected === undefined) {
      return { id, nr, label, basis, answered, mean, kriterier };
    }
    const tema = { id, nr, label, basis, answered } as TemaResultat;
    if (mean !== undefined) tema.mean = mean;
    if (other !== undefined) tema.other = { method: this.#otherMethod, mean: other };
    if (expected !== undefined) tema.expected = expected;
    tema.kriterier = kriterier;
    return tema;
  }

  #kriterium({ id, label, confidence, indikatorer: all }: Kriterium): KriteriumResultat {
    const answered = this.#share();
    const mean = this.#score();
    const expected = this.#expected();
    const judgement = JUDGEMENTS[this.#next()];
    if (judgement !== undefined) this.#judged[judgement].push(id);
    const indikatorer: IndikatorResultat[] = [];
    for (const { id, label, confidence } of all) {
      const applies = this.#next() === 1;
      const answer = ANSWERS[this.#next()];
      indikatorer.push(
        answer === undefined ? { id, label, confidence, applies } : { id, label, confidence, applies, answer },
      );
    }
    // A criterion without indicators is scored itself.
    const own = all.length === 0 ? this.#ownAnswer() : undefined;
    if (mean !== undefined && expected === undefined && judgement === undefined && own === undefined) {
      return { id, label, confidence, answered, mean, indikatorer };
    }
    const kriterium = { id, label, confidence, answered } as KriteriumResultat;
    if (mean !== undefined) kriterium.mean = mean;
    if (expected !== undefined) kriterium.expected = expected;
    if (judgement !== undefined) kriterium.judgement = judgement;
    kriterium.indikatorer = indikatorer;
    if (own !== undefined) kriterium.answer = own;
    return kriterium;
  }

  #ownAnswer(): Answer | undefined {
    this.#next();
    return ANSWERS[this.#next()];
  }

  #next(): number {
    return this.numbers[this.#at++] ?? 0;
  }

  #share(): Share {
    return { answered: this.#next(), applicable: this.#next() };
  }

  #expected(): Expected | undefined {
    const forventes = this.#next();
    const forventesIkke = this.#next();
    return this.#kind === "godkendelse" ? { forventes, forventesIkke } : undefined;
  }

  /** Numerator, denominator and tenths as shown; the denominator 0 is no score. */
  #score(): Score | undefined {
    const numerator = this.#next();
    const denominator = this.#next();
    const tenths = this.#next();
    if (denominator === 0) return undefined;
    return { numerator, denominator, shown: `${Math.trunc(tenths / 10)},${tenths % 10}` };
  }
}
