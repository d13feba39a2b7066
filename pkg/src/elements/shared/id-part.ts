// Ids made of what others chose.

/** An id made of a model's own ids, which a portal chooses: an id attribute may hold no space. */
export const idPart = (text: string): string => text.replace(/[^\p{L}\p{N}_-]/gu, "_");
