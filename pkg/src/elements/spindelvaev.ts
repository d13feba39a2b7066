// <kvalitetsmodel-spindelvaev>: the scores as a spindelvæv, and the same numbers as a table.
import { compare, KvalitetsmodelError, type Profil, type Score, type TemaResultat, type Vurdering } from "./engine.js";
import { criteriaOf, expectedOf } from "./shared/count.js";
import { type Child, h, heading, replace } from "./shared/dom.js";
import { Follower, type Shown } from "./shared/follower.js";
import { exactly } from "./shared/fraction.js";
import { Room } from "./shared/room.js";
import { table } from "./shared/table.js";
import { picture, sample, type Series } from "./spindelvaev/picture.js";

/** What the figure is drawn at where the room is not known: in a page without layout. */
const usualWidth = 480;

/**
 * The radar chart of an assessment, with its table: the one set as `value`, or that of the form whose id is in `for`.
 * `earlier` draws an earlier assessment with it, across versions of the model where they carry on each other.
 *
 * Attributes: `for`, `method` (`nested` or `flat`), `lang`, `headinglevel`.
 *
 * @example
 * <kvalitetsmodel-spindelvaev for="skema"></kvalitetsmodel-spindelvaev>
 */
export class KvalitetsmodelSpindelvaev extends Follower {
  #earlier: Vurdering | undefined;
  // The letters keep their size, so the figure is laid out anew for the room there is.
  readonly #room = new Room(this.root, { least: 240, most: 640, usual: usualWidth }, () => this.refresh());

  /** An earlier assessment to draw beside this one. */
  get earlier(): Vurdering | undefined {
    return this.#earlier;
  }

  set earlier(earlier: Vurdering | null | undefined) {
    this.#earlier = earlier ?? undefined;
    this.refresh();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#room.observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#room.disconnect();
  }

  protected override also(): unknown {
    return [this.#earlier, this.#room.width];
  }

  protected waiting(): string {
    return "";
  }

  protected show(shown: Shown): void {
    const { text, level } = this;
    const body =
      "profil" in shown
        ? this.#parts(shown.value, shown.profil)
        : h("p", null, "problems" in shown ? text.web.waiting : text.profil.empty);
    const scored = !("profil" in shown) || (shown.profil.allCriteria === undefined && shown.profil.kind === "drift");
    replace(this.root, heading(level, null, scored ? text.web.heading : text.web.overview), body);
  }

  #parts(value: Vurdering, profil: Profil): Child[] {
    const { web } = this.text;
    if (profil.allCriteria !== undefined) {
      const aid = profil.temaer.some(({ mean }) => mean !== undefined);
      return [
        h("p", null, web.criteriaNoWeb),
        this.#counts(profil, criteriaOf, true),
        aid
          ? [heading(this.level + 1, null, web.aidHeading), h("p", null, web.aidExplain), this.#web(value, profil)]
          : null,
      ];
    }
    if (profil.kind === "godkendelse")
      return [h("p", null, web.expectedNoWeb), this.#counts(profil, expectedOf, false)];
    return [this.#web(value, profil)];
  }

  #counts(profil: Profil, count: typeof criteriaOf, judged: boolean): Child {
    const { text } = this;
    const { web } = text;
    const words = judged
      ? [text.judgement.met, text.judgement.notMet, text.judgement.notJudged]
      : [text.profil.expected, text.profil.expectedNot, text.answer.notAssessed];
    const rows = profil.temaer.map((tema) => {
      const { met, notMet, open } = count(tema);
      return { head: this.#name(tema), cells: [met, notMet, open] };
    });
    return table(judged ? web.captionCriteria : web.captionExpected, [text.profil.tema, ...words], rows);
  }

  #web(value: Vurdering, profil: Profil): Child[] {
    const { text } = this;
    const { web } = text;
    const earlier = this.#earlierScores(value, profil);
    const series: Series[] = [{ kind: "now", scores: profil.temaer.map(({ mean }) => mean) }];
    if (earlier !== undefined) series.push({ kind: "before", scores: earlier });
    const axes = profil.temaer.map((tema) => ({ nr: tema.nr, label: tema.label[this.language] }));
    const without = profil.temaer.filter(({ mean }) => mean === undefined).map((tema) => tema.label[this.language]);
    return [
      h(
        "figure",
        { class: "kvm-web" },
        picture(axes, series, { width: this.#room.width, label: web.label, short: web.axis }),
        h(
          "figcaption",
          null,
          earlier === undefined ? null : this.#legend(),
          h(
            "p",
            null,
            web.explain,
            " ",
            without.length === axes.length ? web.noneScored : without.length > 0 ? web.noScore(without.join(", ")) : "",
          ),
        ),
      ),
      this.#earlier !== undefined && earlier === undefined ? h("p", null, web.beforeNotComparable) : null,
      this.#numbers(profil, earlier),
    ];
  }

  #legend(): HTMLElement {
    const { web } = this.text;
    return h(
      "ul",
      { class: "kvm-legend nobullet-list" },
      h("li", null, sample("now"), ` ${web.now} (${web.nowShape})`),
      h("li", null, sample("before"), ` ${web.before} (${web.beforeShape})`),
    );
  }

  #numbers(profil: Profil, earlier: readonly (Score | undefined)[] | undefined): Child {
    const { text } = this;
    const { web } = text;
    const cell = (score: Score | undefined): Child =>
      score === undefined
        ? text.profil.noMean
        : [
            h("strong", null, score.shown),
            score.denominator === 1 ? null : [" ", h("span", { class: "kvm-exact" }, `(${exactly(score)})`)],
          ];
    const rows = profil.temaer.map((tema, at) => ({
      head: this.#name(tema),
      cells: earlier === undefined ? [cell(tema.mean)] : [cell(tema.mean), cell(earlier[at])],
    }));
    const columns = earlier === undefined ? [text.profil.mean] : [web.now, web.before];
    const caption = profil.allCriteria === undefined ? web.caption : web.captionAid;
    return table(`${caption} (${text.methodShort[profil.method].toLowerCase()})`, [text.profil.tema, ...columns], rows);
  }

  #name(tema: TemaResultat): string {
    return `${tema.nr}. ${tema.label[this.language]}`;
  }

  /** The earlier scores on this assessment's axes; undefined where there are none to compare with. */
  #earlierScores(value: Vurdering, profil: Profil): (Score | undefined)[] | undefined {
    if (this.#earlier === undefined) return undefined;
    try {
      const { temaer } = compare(this.#earlier, value, this.options);
      return profil.temaer.map(({ id }) => temaer.find((one) => one.after?.id === id)?.from);
    } catch (error) {
      if (error instanceof KvalitetsmodelError) return undefined;
      throw error;
    }
  }
}
