// The comparison with an earlier assessment.
import { compare, KvalitetsmodelError, models } from "kvalitetsmodel";
import { byId, h, icon } from "./dom.js";
import { problemList } from "./files.js";
import { dateIn, language, onLanguage, text } from "./language.js";
import { say, unsay } from "./messages.js";

const arrows = {
  up: "M12 20V5M5 12l7-7 7 7",
  down: "M12 4v15M5 12l7 7 7-7",
  same: "M4 9h16M4 15h16",
  new: "M12 4v16M4 12h16",
  gone: "M4 12h16",
  unscored: "M11 12h2",
  notComparable: "M5 5l14 14M19 5L5 19",
};

export class CompareView {
  #skema;
  #web = byId("compare-web");
  #earlier;

  constructor(skema, earlier) {
    this.#skema = skema;
    this.#earlier = earlier;
    earlier.onChange(() => this.draw());
    skema.addEventListener("kvalitetsmodel-update", () => this.draw());
    onLanguage(() => this.draw());
  }

  draw() {
    const earlier = this.#earlier.value;
    if (earlier === undefined) unsay("cannot-compare");
    this.#web.earlier = earlier;
    const result = earlier === undefined ? undefined : this.#compare(earlier);
    byId("comparison").hidden = result === undefined;
    byId("comparison-sides").replaceChildren(...(result === undefined ? [] : sides(result)));
    byId("comparison-table").replaceChildren(...(result === undefined ? [] : [drawn(result)]));
  }

  #compare(earlier) {
    const host = byId("compare-messages");
    try {
      const result = compare(earlier, this.#skema.value);
      unsay("cannot-compare");
      return result;
    } catch (error) {
      if (!(error instanceof KvalitetsmodelError)) throw error;
      const { problems } = error;
      // The earlier file was read in full, so what cannot be read is the form.
      const unreadable = this.#skema.problems.length > 0;
      say(
        "cannot-compare",
        (t) => ({
          kind: "warning",
          title: t.cannotCompare,
          body: unreadable ? [h("p", { class: "alert-text" }, t.currentUnreadable)] : [problemList(problems)],
          closable: false,
        }),
        { host },
      );
      return undefined;
    }
  }
}

function sides({ before, after, sameModel }) {
  const t = text();
  const side = ({ date, model }) => t.side({ date: dateIn(date), model: modelName(model.id) });
  const heading = h("h3", { id: "heading-compared", tabindex: "-1" }, t.sides({ before: side(before), after: side(after) }));
  return sameModel ? [heading] : [heading, h("p", null, t.otherModel)];
}

function drawn({ temaer }) {
  const t = text();
  const open = new Set([...document.querySelectorAll("#comparison-table details[open]")].map(({ id }) => id));
  const rows = temaer.map((tema) => [nameOf(tema), score(tema.from), score(tema.to), changed(tema, t.change)]);
  return h(
    "div",
    null,
    h("h3", null, t.changes),
    table(t.caption, t.columns, rows),
    h("h3", null, t.criterionCaption),
    temaer.map((tema, at) => {
      const id = `compare-${at}`;
      return h(
        "details",
        { class: "details", id, open: open.has(id) },
        h("summary", { class: "details-summary" }, nameOf(tema)),
        h("div", { class: "details-text" }, table(nameOf(tema), t.rowColumns, tema.kriterier.flatMap(kriteriumRows))),
      );
    }),
  );
}

/** A criterion and its indicators; a criterion that is judged has a line for the judgement and one for the signs. */
function kriteriumRows(kriterium) {
  const t = text();
  const { fromJudgement, toJudgement, judgement } = kriterium;
  const judged = fromJudgement !== undefined || toJudgement !== undefined;
  const word = (one) => (one === undefined ? t.noScore : t.judgement[one]);
  const rows = [];
  if (judged) {
    const state =
      judgement === undefined ? { change: "notComparable", reason: "scoresAgainstJudgements" } : { change: judgement };
    rows.push([nameOf(kriterium), word(fromJudgement), word(toJudgement), changed(state, t.judgementChange)]);
  }
  if (!judged || kriterium.from !== undefined || kriterium.to !== undefined) {
    rows.push([nameOf(kriterium), score(kriterium.from), score(kriterium.to), changed(kriterium, t.change)]);
  }
  const indikatorer = kriterium.indikatorer.filter((one) => !judged || one.from !== undefined || one.to !== undefined);
  return [...rows, ...indikatorer.map((one) => [nameOf(one), score(one.from), score(one.to), changed(one, t.change)])];
}

function nameOf({ before, after }) {
  const label = ({ id, label: words }) => `${/^t\d+$/.test(id) ? "" : `${id} `}${words[language()]}`;
  if (before === undefined || after === undefined) return label(after ?? before);
  const [was, is] = [label(before), label(after)];
  return was === is ? is : `${is} (${was})`;
}

function score(one) {
  const t = text();
  if (one === undefined)
    return [h("span", { "aria-hidden": "true" }, t.noScore), h("span", { class: "sr-only" }, t.noScoreWord)];
  const exact = one.denominator === 1 ? null : h("span", { class: "kvm-exact" }, t.exact({ fraction: fraction(one) }));
  return [h("strong", null, one.shown), " ", exact];
}

/** With a real minus, as in the shown form. */
const fraction = ({ numerator, denominator }) => `${numerator}/${denominator}`.replace("-", "\u2212");

/** A shape, a word and the difference: never colour alone. */
function changed({ change, difference, reason }, words) {
  const t = text();
  const amount = difference === undefined || difference.numerator === 0 ? "" : ` ${difference.shown}`;
  const exact = difference === undefined || difference.denominator === 1 ? "" : ` (${t.exact({ fraction: fraction(difference) })})`;
  const why = reason === undefined ? null : h("span", { class: "kvm-exact" }, ` ${t.reason[reason]}`);
  return h(
    "span",
    { class: "page-change" },
    icon(arrows[change], { classes: "icon-svg" }),
    h("span", null, words[change], amount, exact, why),
  );
}

let tables = 0;

function table(caption, columns, rows) {
  const id = `compare-table-${(tables += 1)}`;
  const title = h("p", { class: "kvm-caption", id }, caption);
  const body = h(
    "table",
    { class: "table table--compact table-md-responsive-headers d-print-table", "aria-labelledby": id },
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        columns.map((name) => h("th", { scope: "col" }, name)),
      ),
    ),
    h(
      "tbody",
      null,
      rows.map(([head, ...cells]) =>
        h(
          "tr",
          null,
          h("th", { scope: "row", "data-title": columns[0] }, head),
          cells.map((cell, at) => h("td", { "data-title": columns[at + 1] }, cell)),
        ),
      ),
    ),
  );
  return [title, body];
}

export function modelName(id) {
  const model = models().find((one) => one.id === id);
  return model === undefined ? id : model.name[language()];
}
