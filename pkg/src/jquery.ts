// The entry "kvalitetsmodel/jquery". jQuery knows the fields of a form by their tags, and so do jquery.form and what else
// is built on it (Drupal's AJAX): they leave an element of the package out, or fail at a value that is no text.

import { isPart } from "./elements/shared/sag/shared-case.js";

/** jQuery as far as it is used here. */
interface JQuery extends ArrayLike<Element> {
  get(): Element[];
  val(...value: readonly unknown[]): unknown;
  serializeArray(): Entry[];
}

interface JQueryStatic {
  (elements: Element | readonly Element[]): JQuery;
  readonly fn: JQuery & { [known]?: true };
  /** Of jquery.form. */
  fieldValue?: ((field: Element, successful?: boolean) => unknown) & { [known]?: true };
}

interface Entry {
  readonly name: string;
  readonly value: string;
}

/** A form of the package: a form control like the browser's own. */
interface Control extends HTMLElement {
  value: object;
  readonly name: string;
}

/** Every copy of the package finds here that it is done. */
const known: unique symbol = Symbol.for("kvalitetsmodel.jquery") as never;

const isControl = (node: Element | undefined): node is Control =>
  node !== undefined &&
  node.localName.startsWith("kvalitetsmodel-") &&
  (node.constructor as { formAssociated?: boolean }).formAssociated === true;

/** The form of the package that a control is a part of: nobody else asks for that. */
function ownerOf(node: Element): Control | undefined {
  const root = node.closest(".kvm");
  const owner = root?.parentElement ?? undefined;
  return isControl(owner) ? owner : undefined;
}

/** Neither what a form of the package is made of is sent, nor one that is a part of a case: the case is. */
const isSent = (field: Element): boolean => ownerOf(field) === undefined && !(isControl(field) && isPart(field));

/** What the browser sends of it. */
const textOf = (control: Control): string => JSON.stringify(control.value);

/**
 * Lets jQuery read and write the forms of the package as it does the browser's own fields: `val` gives and takes the JSON
 * that is sent, and `serialize`, `serializeArray` and jquery.form send it exactly once. Done by the classic script itself
 * where jQuery is on the page; called twice, it does nothing.
 *
 * @example
 * import jQuery from "jquery";
 * import { teachJQuery } from "kvalitetsmodel/jquery";
 * teachJQuery(jQuery);
 */
export function teachJQuery(jQuery: { readonly fn: object }): void {
  const $ = jQuery as unknown as JQueryStatic;
  teachForm($);
  const { fn } = $;
  if (fn[known]) return;
  fn[known] = true;
  const { val, serializeArray } = fn;

  fn.val = function (this: JQuery, ...value: readonly unknown[]): unknown {
    const [first] = [...this.get()];
    if (value.length === 0) return isControl(first) ? textOf(first) : val.call(this);
    const [set] = value;
    for (const [place, node] of this.get().entries()) {
      if (!isControl(node)) val.call($(node), typeof set === "function" ? set.call(node, place, $(node).val()) : set);
      else node.value = read(typeof set === "function" ? set.call(node, place, textOf(node)) : set);
    }
    return this;
  };

  fn.serializeArray = function (this: JQuery): Entry[] {
    const fields = this.get().flatMap((node) => (node instanceof HTMLFormElement ? [...node.elements] : [node]));
    const sent = new Set(fields.map((field) => ownerOf(field) ?? field));
    return [...sent].flatMap((field) => {
      if (!isControl(field)) return field instanceof HTMLFieldSetElement ? [] : serializeArray.call($(field));
      return field.name === "" || field.matches(":disabled") || isPart(field) ? [] : [{ name: field.name, value: textOf(field) }];
    });
  };
}

/** jquery.form asks for each field by itself, and with `semantic` also for the controls that a form is made of. */
function teachForm($: JQueryStatic): void {
  const { fieldValue } = $;
  if (fieldValue === undefined || fieldValue[known]) return;
  $.fieldValue = Object.assign(
    (field: Element, successful?: boolean) => (isSent(field) ? fieldValue(field, successful) : null),
    { [known]: true as const },
  );
}

/** A text that is no JSON is refused as the text it is; none at all is an empty form. */
function read(set: unknown): object {
  if (set === "" || set === null || set === undefined) return {};
  try {
    return (typeof set === "string" ? JSON.parse(set) : set) as object;
  } catch {
    return set as object;
  }
}
