// Deadlines, built from the engine's numbers and the words. Nothing is counted here: every day comes from the engine.
// The layout of the numbers is told in src/wasm/frister.rs, at `FristerOut`.
import {
  CONFIDENCES,
  fristFindings,
  READINGS,
  RULES,
  SEVERITIES,
  STATUSES,
  steps,
  WORDS,
} from "./generated/words.js";
import { isoDate } from "./iso-date.js";
import type { Coded } from "./word-table.js";
import type { Beloeb, Frist, Frister, FristFund, Lov, Step } from "./types.js";
import { fundInWords, openPoint, ruleInWords, type WithCode } from "./words.js";

/** What crosses as text. */
interface Beside {
  today: string;
  law: Omit<Lov, "text" | "open">[];
  amounts: Beloeb[];
  keys: string[];
}

/** A rule's version with its words. */
export function withWords(lov: Omit<Lov, "text" | "open">): Lov {
  const open = openPoint(lov.rule);
  const told = { ...lov, text: ruleInWords(lov.rule) };
  return (open === undefined ? told : { ...told, open }) as Lov;
}

export function buildFrister(numbers: Int32Array, besideText: string): Frister {
  const { today, law, amounts, keys } = JSON.parse(besideText) as Beside;
  const builder = new Builder(numbers, amounts);
  return { today, keys, law: law.map(withWords), ...builder.all() };
}

class Builder {
  #at = 0;

  constructor(
    readonly numbers: Int32Array,
    readonly amounts: readonly Beloeb[],
  ) {}

  all(): Pick<Frister, "frister" | "findings"> {
    const frister: Frist[] = [];
    const findings: FristFund[] = [];
    const ofFrister = this.#next();
    const ofFindings = this.#next();
    for (let i = 0; i < ofFrister; i++) frister.push(this.#frist());
    for (let i = 0; i < ofFindings; i++) findings.push(this.#finding());
    return { frister, findings };
  }

  #frist(): Frist {
    const frist = { rule: this.#of(RULES), law: this.#next() } as Frist;
    const fact = this.#place();
    if (fact !== undefined) frist.fact = fact;
    frist.start = this.#day() ?? "";
    const earliest = this.#day();
    if (earliest !== undefined) frist.earliest = earliest;
    const last = this.#day();
    if (last !== undefined) frist.last = last;
    const beforeRolling = this.#day();
    if (beforeRolling !== undefined) frist.beforeRolling = beforeRolling;
    const minutes = this.#place();
    if (minutes !== undefined) frist.minutes = minutes;
    const reading = this.#place();
    if (reading !== undefined) frist.reading = READINGS[reading] as NonNullable<Frist["reading"]>;
    const otherReading = this.#day();
    if (otherReading !== undefined) frist.otherReading = otherReading;
    const isOpen = this.#next() === 1;
    const daysLeft = this.#next();
    if (isOpen) frist.daysLeft = daysLeft;
    frist.status = this.#of(STATUSES);
    const metOn = this.#day();
    if (metOn !== undefined) frist.metOn = metOn;
    const amount = this.#place();
    if (amount !== undefined) frist.amount = this.amounts[amount] as Beloeb;
    frist.confidence = this.#of(CONFIDENCES);
    frist.trace = [];
    for (let left = this.#next(); left > 0; left--) frist.trace.push(this.#coded(steps()) as Step);
    return frist;
  }

  #finding(): FristFund {
    const coded = this.#coded(fristFindings());
    const finding = coded as unknown as FristFund;
    finding.severity = this.#of(SEVERITIES);
    const fact = this.#place();
    if (fact !== undefined) finding.fact = fact;
    const rule = this.#place();
    if (rule !== undefined) finding.rule = RULES[rule] as NonNullable<FristFund["rule"]>;
    const law = this.#place();
    if (law !== undefined) finding.law = law;
    finding.message = fundInWords(coded);
    return finding;
  }

  /** A code with its parameters. */
  #coded(all: readonly Coded[]): WithCode {
    const [code, of] = all[this.#next()] as Coded;
    if (of.length === 0) return { code };
    const params: Record<string, unknown> = {};
    for (const [name, kind] of of) {
      if (kind === "day") params[name] = this.#day();
      else if (kind === "number") params[name] = this.#next();
      else params[name] = WORDS[this.#next() - 1];
    }
    return { code, params };
  }

  #of<T>(list: readonly T[]): T {
    return list[this.#next()] as T;
  }

  /** A place that may be absent. */
  #place(): number | undefined {
    const place = this.#next();
    return place === 0 ? undefined : place - 1;
  }

  #day(): string | undefined {
    const number = this.#next();
    return number === 0 ? undefined : isoDate(number);
  }

  #next(): number {
    return this.numbers[this.#at++] ?? 0;
  }
}
