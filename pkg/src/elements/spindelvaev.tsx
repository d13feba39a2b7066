// <kvalitetsmodel-spindelvaev>: the scores as a spindelvæv, and the same numbers as a table.
import type { ComponentChildren } from "preact";
import { compare, KvalitetsmodelError, type Problem, type Profil, type Score, type Vurdering } from "./assessment.js";
import { Room } from "./shared/room.js";
import { type Assessed, Follower } from "./shared/view/follower.js";
import { Heading } from "./shared/view/heading.js";
import { type Earlier, Web } from "./spindelvaev/web.js";

/** What the figure is drawn at where the room is not known: in a page without layout. */
const usualWidth = 480;

/**
 * The radar chart of an assessment, with its table: the one set as `value`, or that of the form whose id is in `for`.
 * `earlier` draws an earlier assessment with it, across versions of the model where they carry on each other.
 *
 * Attributes: `for`, `method` (`nested` or `flat`), `sag` (the id of the case it is a part of, where it is not inside
 * it), `place` (of the assessment in that, such as `vurderinger/0`; the last by default), `lang`, `headinglevel`, `instance`.
 *
 * @example
 * <kvalitetsmodel-spindelvaev for="skema"></kvalitetsmodel-spindelvaev>
 */
export class KvalitetsmodelSpindelvaev extends Follower {
  #earlier: Vurdering | undefined;
  // The letters keep their size, so the figure is laid out anew for the room there is.
  readonly #room = new Room(this.root, { least: 240, most: 640, usual: usualWidth }, () => this.refresh());

  constructor() {
    super();
    this.whileInPage(() => this.#room.observe());
  }

  /** An earlier assessment to draw beside this one. */
  get earlier(): Vurdering | undefined {
    return this.#earlier;
  }

  set earlier(earlier: Vurdering | null | undefined) {
    this.#earlier = earlier ?? undefined;
    this.refresh();
  }

  protected waiting(): string {
    return "";
  }

  protected assessed({ value, profil }: Assessed): ComponentChildren {
    return <Web profil={profil} earlier={this.#earlierScores(value, profil)} width={this.#room.width} />;
  }

  protected unassessed(problems?: readonly Problem[]): ComponentChildren {
    const { web, profil } = this.text;
    return (
      <>
        <Heading>{web.heading}</Heading>
        <p>{problems === undefined ? profil.empty : web.waiting}</p>
      </>
    );
  }

  protected override inherit(from: this): void {
    super.inherit(from);
    this.#earlier ??= from.#earlier;
  }

  /** The earlier scores on this assessment's axes. */
  #earlierScores(value: Vurdering, profil: Profil): Earlier {
    if (this.#earlier === undefined) return undefined;
    try {
      const { temaer } = compare(this.#earlier, value, this.options);
      return profil.temaer.map(({ id }): Score | undefined => temaer.find((one) => one.after?.id === id)?.from);
    } catch (error) {
      if (error instanceof KvalitetsmodelError) return "notComparable";
      throw error;
    }
  }
}
