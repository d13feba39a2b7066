// JSON pointers (RFC 6901).

export const partsOf = (pointer: string): string[] =>
  pointer === "" ? [] : pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A name as a part of a pointer. */
export const part = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
