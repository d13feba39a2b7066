// From the engine's paths to the form's fields.
import type { Vurdering } from "../engine.js";
import type { AnswerField } from "./answer.js";
import type { Field, Said } from "../shared/fields/context.js";

export class Pointers {
  readonly #fields: readonly (readonly [pointer: string, field: Field])[];
  readonly #answers: readonly AnswerField[];

  /** `stam`: the stamoplysninger by their pointers; `value`: the assessment in which the answers have their places. */
  constructor(stam: readonly [string, Field][], answers: readonly AnswerField[], value: Vurdering) {
    this.#answers = answers;
    this.#fields = [
      ...stam,
      ...answers.map((field): [string, Field] => {
        const name = field.place.scale === "judged" ? "criteria" : "answers";
        const list: readonly { id: string }[] = value[name] ?? [];
        const at = list.findIndex(({ id }) => id === field.place.id);
        return [at < 0 ? "" : `/${name}/${at}`, field];
      }),
    ];
  }

  /** Every field there is. */
  fields(): Set<Field> {
    return new Set(this.#fields.map(([, field]) => field));
  }

  /** The field that something is said about; what is not in the assessment yet is named by its id. */
  at({ path, params = {} }: Said): Field | undefined {
    for (const [pointer, field] of this.#fields) {
      if (pointer !== "" && (path === pointer || path.startsWith(`${pointer}/`))) return field;
    }
    const judged = path.startsWith("/criteria");
    const id = "id" in params ? params.id : undefined;
    return this.#answers.find(({ place }) => place.id === id && (!judged || place.scale === "judged"));
  }

  /** Where the focus goes for the first of these that has a field. */
  first(said: readonly Said[]): HTMLElement | null {
    for (const one of said) {
      const control = this.at(one)?.control();
      if (control) return control;
    }
    return null;
  }
}
