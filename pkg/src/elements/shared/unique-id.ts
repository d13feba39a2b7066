// Ids that are unique in a page, however many copies of the package it holds: they count together.

/** Every copy finds the count under the same key of the document. */
const count = Symbol.for("kvalitetsmodel.ids");

export function uniqueId(): string {
  const page = document as Document & { [count]?: number };
  page[count] = (page[count] ?? 0) + 1;
  return `kvm${page[count]}`;
}
