// What the form holds, as it was typed: it need not be right, and nothing of it is thrown away.
import type { Part } from "../proces/case.js";
import type { When } from "../risiko/names.js";
import { isMembers } from "../shared/form/pointer.js";

/** A choice, as it was typed. */
export interface Choice {
  readonly date?: unknown;
  readonly by?: unknown;
  readonly category?: unknown;
  readonly proposed?: unknown;
  readonly begrundelse?: unknown;
  readonly dials?: readonly Dial[];
}

/** A dial that was turned, as it was typed. */
export interface Dial {
  readonly id: string;
  readonly strength?: unknown;
  readonly begrundelse?: unknown;
}

export const known = "/risiko/forhold";
export const risikomodel = "/risiko/risikomodel";
export const choiceAt = (when: When): string => `/risiko/${when}`;

/** What is no object or list where one belongs cannot be shown, and stands beside it: see shared/form/unread.ts. */
export function read({ risiko, settings }: Part): Part {
  const { forhold, prae, post, risikomodel } = object(risiko);
  const own = filled({
    risiko: filled({ forhold: filled(object(forhold)), risikomodel, prae: choice(prae), post: choice(post) }),
    settings: filled({ method: settings?.method }),
  });
  return (own ?? {}) as Part;
}

function choice(of: unknown): object | undefined {
  if (!isMembers(of)) return undefined;
  const { dials, ...rest } = of;
  const turned = Array.isArray(dials) ? dials.filter(isMembers) : [];
  return turned.length === 0 ? rest : { ...rest, dials: turned };
}

const object = (value: unknown): Record<string, unknown> => (isMembers(value) ? value : {});

function filled(members: Record<string, unknown>): object | undefined {
  const there = Object.entries(members).filter(([, its]) => its !== undefined);
  return there.length === 0 ? undefined : Object.fromEntries(there);
}
