// Ids for what people add.

/** Not crypto.randomUUID(): on an intranet without https there is none. */
export function newId(prefix: string): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${prefix}-${a.toString(36)}${b.toString(36)}`;
}

/** Whether an id was made with a prefix. */
export const ofForm = (id: unknown, prefix: string): boolean => typeof id === "string" && id.startsWith(`${prefix}-`);
