// What can be added to a list: a button for each usual kind, and a choice among all of them.
import { h } from "./dom.js";
import type { Context } from "./fields/context.js";
import { type OptionGroup, SelectField } from "./fields/select.js";

export interface AddingWords {
  readonly addUsual: string;
  readonly addOther: string;
  readonly addHint: string;
  readonly choose: string;
  readonly add: string;
  readonly chooseFirst: string;
}

export interface AddingOptions<Kind extends string> {
  readonly words: AddingWords;
  readonly usual: readonly Kind[];
  /** Every kind, in groups. */
  readonly kinds: readonly { readonly label: string; readonly kinds: readonly Kind[] }[];
  readonly name: (kind: Kind) => string;
  readonly add: (kind: Kind) => void;
}

const button = (label: string, act: () => void, id?: string): HTMLElement =>
  h("button", { type: "button", class: "button button-secondary", id, onclick: act }, label);

/** A button for each kind. */
export function addingButtons<Kind extends string>(
  legend: string,
  kinds: readonly Kind[],
  { name, add }: Pick<AddingOptions<Kind>, "name" | "add">,
): HTMLElement {
  const buttons = kinds.map((kind) => button(name(kind), () => add(kind)));
  return h(
    "fieldset",
    { class: "kvm-quick" },
    h("legend", { class: "form-label" }, legend),
    h("div", { class: "kvm-buttons" }, buttons),
  );
}

/** The buttons, the choice and its button. */
export function adding<Kind extends string>(context: Context, options: AddingOptions<Kind>): HTMLElement[] {
  const { words, usual, kinds, name, add } = options;
  const { uid } = context;
  const groups = kinds.map(({ label, kinds: its }): OptionGroup => ({
    label,
    options: its.map((kind) => ({ value: kind, label: name(kind) })),
  }));
  const field: SelectField = new SelectField(context, {
    id: `${uid}-kind`,
    label: words.addOther,
    hint: words.addHint,
    options: [{ value: "", label: words.choose }, ...groups],
    onChange: () => field.showMessages([]),
  });
  // What to add is not part of the value yet.
  field.node.setAttribute("data-kvm-aside", "");
  const addChosen = (): void => {
    const { value } = field;
    if (value === "") {
      field.showMessages([{ kind: "error", text: words.chooseFirst }]);
      return field.control().focus();
    }
    field.value = "";
    add(value as Kind);
  };
  return [
    addingButtons(words.addUsual, usual, { name, add }),
    field.node,
    h("p", { class: "kvm-add" }, button(words.add, addChosen, `${uid}-add`)),
  ];
}
