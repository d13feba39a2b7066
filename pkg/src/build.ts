// The result, built from the engine's numbers and the model's own words. Nothing is computed here: every number, the
// rounded ones too, comes from the engine, as the row of the columns (src/columns) that asks for everything.
import type { Row } from "./fast-read.js";
import { ANSWERS, CONJUNCTIONS, JUDGEMENTS, KINDS, METHODS } from "./generated/columns.js";
import { type Layout, placesOf } from "./places.js";
import type {
  Answer,
  Expected,
  IndikatorResultat,
  Judgement,
  Kriterium,
  KriteriumResultat,
  Method,
  Profil,
  Score,
  Tema,
  TemaResultat,
} from "./types.js";

export function buildProfil(row: Row, block: Uint8Array): Profil {
  return new Builder(row, block).profil();
}

class Builder {
  readonly #row: Row;
  readonly #at: Layout;
  /** The block of results, byte by byte and, as far as its numbers are that wide, in words of 32 bits. */
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #isExpected: boolean;
  readonly #otherMethod: Method;
  readonly #judged: Record<Judgement, string[]> = { met: [], notMet: [], notJudged: [] };
  /** Which theme, criterion and leaf comes next. */
  #tema = 0;
  #kriterium = 0;
  #leaf = 0;

  constructor(row: Row, block: Uint8Array) {
    this.#row = row;
    this.#at = placesOf(row.day.model).layout;
    this.#bytes = block;
    this.#words = new Uint32Array(block.buffer, block.byteOffset, block.length >> 2);
    this.#isExpected = KINDS[row.kind] === "godkendelse";
    this.#otherMethod = METHODS[row.method] === "nested" ? "flat" : "nested";
  }

  profil(): Profil {
    const { day, date } = this.#row;
    const { temaer: all, outside, judged } = day.model;
    const temaer: TemaResultat[] = [];
    for (const tema of all) temaer.push(this.#nextTema(tema));
    const answered = { answered: this.#word(this.#at.answered), applicable: this.#word(this.#at.applicable) };
    const kind = KINDS[this.#row.kind] ?? "drift", method = METHODS[this.#row.method] ?? "nested";
    const profil: Profil = { model: day.ref, date, kind, method, answered, temaer, outside };
    if (judged === "criteria") {
      const answer = CONJUNCTIONS[this.#byte(this.#at.conjunction)] ?? "open";
      profil.allCriteria = { answer, ...this.#judged };
      if (day.decision !== undefined) profil.allCriteria.basis = day.decision;
    }
    return profil;
  }

  #nextTema({ id, nr, label, basis, kriterier: all }: Tema): TemaResultat {
    const at = this.#at, place = this.#tema++;
    const answered = { answered: this.#word(at.temaAnswered + place), applicable: this.#word(at.temaApplicable + place) };
    const mean = this.#wideScore(at.temaNumerator, at.temaDenominator, at.temaTenths, place);
    const other = this.#wideScore(at.otherNumerator, at.otherDenominator, at.otherTenths, place);
    const expected = this.#isExpected
      ? { forventes: this.#word(at.temaForventes + place), forventesIkke: this.#word(at.temaForventesIkke + place) }
      : undefined;
    const kriterier: KriteriumResultat[] = [];
    for (const kriterium of all) kriterier.push(this.#nextKriterium(kriterium));
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

  #nextKriterium({ id, label, confidence, indikatorer: all }: Kriterium): KriteriumResultat {
    const at = this.#at, place = this.#kriterium++;
    const answered = {
      answered: this.#byte(at.kriteriumAnswered + place),
      applicable: this.#byte(at.kriteriumApplicable + place),
    };
    const mean = score(
      this.#byte(at.kriteriumNumerator + place),
      this.#byte(at.kriteriumDenominator + place),
      this.#byte(at.kriteriumTenths + place),
    );
    const expected: Expected | undefined = this.#isExpected
      ? { forventes: this.#byte(at.kriteriumForventes + place), forventesIkke: this.#byte(at.kriteriumForventesIkke + place) }
      : undefined;
    const judgement = JUDGEMENTS[this.#byte(at.kriteriumJudgement + place)] ?? undefined;
    if (judgement !== undefined) this.#judged[judgement].push(id);
    const indikatorer: IndikatorResultat[] = [];
    for (const { id, label, confidence } of all) {
      const applies = this.#byte(at.applies + this.#leaf) === 1;
      const answer = this.#nextAnswer();
      indikatorer.push(
        answer === undefined ? { id, label, confidence, applies } : { id, label, confidence, applies, answer },
      );
    }
    // A criterion without indicators is scored itself.
    const own = all.length === 0 ? this.#nextAnswer() : undefined;
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

  /** What was answered to the next leaf. */
  #nextAnswer(): Answer | undefined {
    return ANSWERS[this.#row.codes[this.#leaf++] ?? 0] ?? undefined;
  }

  #byte(at: number): number {
    return this.#bytes[at] ?? 0;
  }

  #word(at: number): number {
    return this.#words[at] ?? 0;
  }

  /** A number of 64 bits, of which no part of a fraction uses more than 53. */
  #wide(at: number): number {
    return this.#word(at) + this.#word(at + 1) * 2 ** 32;
  }

  #wideScore(numerator: number, denominator: number, tenths: number, place: number): Score | undefined {
    return score(this.#wide(numerator + 2 * place), this.#wide(denominator + 2 * place), this.#byte(tenths + place));
  }
}

/** Numerator, denominator and tenths as shown; the denominator 0 is no score. */
function score(numerator: number, denominator: number, tenths: number): Score | undefined {
  if (denominator === 0) return undefined;
  return { numerator, denominator, shown: `${Math.trunc(tenths / 10)},${tenths % 10}` };
}
