// What the form holds, as it was typed: it need not be right, and nothing of it is thrown away.
import type { Part } from "../proces/case.js";
import type { Name, When } from "../text-risiko.js";

/** What is known, as it was typed. */
export type TypedForhold = Partial<Record<Name, unknown>>;

/** A dial that was turned, as it was typed. */
export type TypedDial = { id: string; strength: string; begrundelse?: string };

/** A choice, as it was typed. */
export type TypedChoice = {
  date?: unknown;
  by?: unknown;
  category?: unknown;
  proposed?: unknown;
  begrundelse?: unknown;
  dials?: TypedDial[];
};

export class Draft {
  forhold: TypedForhold = {};
  prae: TypedChoice | undefined;
  post: TypedChoice | undefined;
  method: unknown;
  risikomodel: unknown;
  /** Events that were told as dates and then as a number: the dates come back when the number is taken away. */
  readonly dates = new Map<Name, unknown>();

  value(): Part {
    const { forhold, prae, post, method, risikomodel } = this;
    const risiko = {
      ...(Object.keys(forhold).length === 0 ? {} : { forhold: { ...forhold } }),
      ...(risikomodel === undefined ? {} : { risikomodel }),
      ...(prae === undefined ? {} : { prae: copied(prae) }),
      ...(post === undefined ? {} : { post: copied(post) }),
    };
    return {
      format: 2,
      ...(Object.keys(risiko).length === 0 ? {} : { risiko }),
      ...(method === undefined ? {} : { settings: { method } }),
    } as Part;
  }

  take({ risiko, settings }: Part): void {
    const { forhold, prae, post, risikomodel } = risiko ?? {};
    this.forhold = isRecord(forhold) ? { ...forhold } : {};
    this.prae = taken(prae);
    this.post = taken(post);
    this.method = settings?.method;
    this.risikomodel = risikomodel ?? undefined;
    this.dates.clear();
  }

  /** Tells something, or takes it back: what is not known is not there. */
  tell(name: Name, value: unknown): void {
    if (value === undefined || value === "") delete this.forhold[name];
    else this.forhold[name] = value;
  }

  /** A begun choice of that time, to be filled in. */
  begin(when: When): TypedChoice {
    return (this[when] ??= {});
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function taken(choice: unknown): TypedChoice | undefined {
  if (!isRecord(choice)) return undefined;
  const { dials, ...rest } = choice;
  if (!Array.isArray(dials)) return rest;
  return { ...rest, dials: dials.filter(isRecord).map((dial) => ({ ...dial }) as TypedDial) };
}

const copied = ({ dials, ...rest }: TypedChoice): TypedChoice =>
  dials === undefined || dials.length === 0 ? rest : { ...rest, dials: dials.map((dial) => ({ ...dial })) };
