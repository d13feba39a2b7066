// The number people know a criterion by.

/** "3" for k3: the built-in models' ids of criteria are their numbers, a portal's may be anything. */
export const numberOf = (id: string): string => id.replace(/^k(?=\d+$)/, "");
