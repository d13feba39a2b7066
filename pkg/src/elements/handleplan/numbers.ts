// A number for each part of the form, so that its id is the same as long as it stands there, wherever it moves.

export class Numbers {
  readonly #given = new Map<unknown, number>();

  /** `thing`: a point's key, or an action or a concern itself. */
  of(thing: unknown): number {
    let number = this.#given.get(thing);
    if (number === undefined) this.#given.set(thing, (number = this.#given.size + 1));
    return number;
  }
}
