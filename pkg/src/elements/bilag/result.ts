// What an annex says, beside the model: the same, other words, new, gone, and every line that is in none of it.
import type { Bilag, BilagLine, BilagPart, PartStatus, Problem } from "../engine.js";
import { models } from "../engine.js";
import { alert, alertText } from "../shared/alert.js";
import { type Child, h, heading } from "../shared/dom.js";
import { type Context, said } from "../shared/fields/context.js";
import { goTo } from "../shared/fields/go.js";
import { mark, type Mark } from "../shared/marks.js";
import { table } from "../shared/table.js";
import { bilagIn } from "../text-bilag.js";
import { dateInWords } from "../../words.js";

const marks: Record<PartStatus | "gone", Mark> = {
  same: "success",
  reworded: "info",
  new: "warning",
  outside: "open",
  gone: "error",
};

/** The lines that somebody has to look at, apart from those that say nothing. */
export const strays = ({ lines }: Bilag): BilagLine[] => lines.filter(({ why }) => why === "notUnderstood");

/** How many parts there are of each status, in words. */
export function summary({ language }: Context, bilag: Bilag): string {
  const of = (status: PartStatus): number => bilag.parts.filter((part) => part.status === status).length;
  const words = bilagIn(language);
  return words.summary(of("same"), of("reworded"), of("new"), bilag.gone.length, strays(bilag).length);
}

export function result(context: Context, bilag: Bilag | undefined, problems: readonly Problem[]): Child[] {
  const words = bilagIn(context.language);
  const { level, text, uid } = context;
  return [
    heading(level, { id: `${uid}-found`, tabindex: -1 }, words.found),
    problems.length === 0 ? null : told(context, problems),
    bilag === undefined ? null : [facts(context, bilag), renumbered(context, bilag), parts(context, bilag)],
    bilag === undefined || bilag.gone.length === 0 ? null : gone(context, bilag),
    bilag === undefined ? null : [notUnderstood(context, bilag), aside(context, bilag)],
    bilag?.parts.length === 0 ? h("p", null, text.none) : null,
  ];
}

function told(context: Context, problems: readonly Problem[]): Child {
  const { text, level, language } = context;
  const words = bilagIn(language);
  const where = (path: string): string => {
    const [, line] = /^\/text\/(\d+)$/.exec(path) ?? [];
    return line === undefined ? "" : `${words.line(Number(line), Number(line))}: `;
  };
  return alert(
    { kind: "warning", text, title: words.problems, level: level + 1 },
    h(
      "ul",
      { class: "alert-text" },
      problems.map((problem) => h("li", null, where(problem.path), actProblem(context, problem) ?? problem.message[language])),
    ),
  );
}

/** What the field for the act is told of. That it is missing is said by its label, not by its name in the engine. */
export function actProblem({ language }: Context, { path, code, message }: Problem): string | undefined {
  if (path !== "/act") return undefined;
  return code === "missing" ? bilagIn(language).actMissing : message[language];
}

function facts(context: Context, bilag: Bilag): Child {
  const { language } = context;
  const words = bilagIn(language);
  const of = (level: BilagPart["level"]): number => bilag.parts.filter((part) => part.level === level).length;
  const model = models().find(({ id }) => id === bilag.model);
  const pair = (name: string, value: Child): Child => [h("dt", null, name), h("dd", null, value)];
  return [
    h("p", null, words.counts(of("tema"), of("kriterium"), of("indikator"))),
    h("p", { class: "kvm-counted" }, summary(context, bilag)),
    bilag.overlay === undefined && bilag.whole === undefined ? null : toUse(context),
    h(
      "dl",
      { class: "kvm-pairs" },
      pair(words.actIs, bilag.act === undefined ? words.unknown : `${bilag.act}, bilag ${bilag.annex}`),
      bilag.issued === undefined ? null : pair(words.issued, dateInWords(bilag.issued, language)),
      pair(words.against, model === undefined ? bilag.model : `${said(context, model.name)} (${bilag.model})`),
      pair(words.hash, h("span", { class: "kvm-hash" }, bilag.hash)),
    ),
  ];
}

/** The tables of an annex are long, and the buttons stand below them. */
function toUse({ uid, language }: Context): Child {
  const id = `${uid}-use`;
  const go = (event: Event): void => goTo(event, document.getElementById(id));
  return h("p", { class: "kvm-to-use" }, h("a", { href: `#${id}`, onclick: go }, bilagIn(language).toUse));
}

function renumbered(context: Context, bilag: Bilag): Child {
  if (!bilag.renumbered) return null;
  const { text, level, language } = context;
  const words = bilagIn(language);
  return alert({ kind: "info", text, title: words.renumberedTitle, level: level + 1 }, alertText(words.renumbered));
}

/** A table a theme. */
function parts(context: Context, { parts }: Bilag): Child {
  const words = bilagIn(context.language);
  const temaOf = (part: BilagPart): BilagPart | undefined => {
    for (let at: BilagPart | undefined = part; at !== undefined; at = at.under === undefined ? undefined : parts[at.under]) {
      if (at.level === "tema") return at;
    }
    return undefined;
  };
  const temaer: readonly (BilagPart | undefined)[] = [...parts.filter(({ level }) => level === "tema"), undefined];
  return temaer.map((tema) => {
    const rows = parts.filter((part) => part !== tema && part.level !== "tema" && temaOf(part) === tema);
    if (tema === undefined && rows.length === 0) return null;
    const title = tema === undefined ? words.loose : words.tema(tema.text, words.statuses[tema.status]);
    return h(
      "div",
      { class: "kvm-annex-tema" },
      table(
        title,
        words.columns,
        rows.map((part) => row(context, part)),
      ),
    );
  });
}

function row(context: Context, part: BilagPart): { head: Child; cells: Child[] } {
  const words = bilagIn(context.language);
  const status = [words.statuses[part.status], part.moved ? words.moved : ""].filter(Boolean).join(", ");
  const name = part.number ?? part.id.replace(/^k/, "");
  return {
    head: h("span", { class: part.level === "kriterium" ? "kvm-annex-kriterium" : "" }, name),
    cells: [
      part.text,
      part.label === undefined ? words.none : said(context, part.label),
      h("span", { class: "kvm-verdict" }, mark(marks[part.status]), h("span", null, status)),
    ],
  };
}

function gone(context: Context, { gone }: Bilag): Child {
  const words = bilagIn(context.language);
  const name = (id: string, level: BilagPart["level"]): string =>
    level === "indikator" ? id : level === "kriterium" ? id.replace(/^k/, "") : "";
  return h(
    "details",
    { class: "details", id: `${context.uid}-gone` },
    h("summary", { class: "details-summary" }, words.goneTitle(gone.length)),
    h(
      "div",
      { class: "details-text" },
      h(
        "ul",
        { class: "nobullet-list kvm-gone-parts" },
        gone.map(({ id, level, label }) =>
          h("li", { class: "kvm-verdict" }, mark(marks.gone), h("span", null, `${name(id, level)} ${said(context, label)}`.trim())),
        ),
      ),
    ),
  );
}

function notUnderstood(context: Context, bilag: Bilag): Child {
  const words = bilagIn(context.language);
  const lines = strays(bilag);
  if (lines.length === 0) return null;
  return [
    heading(context.level + 1, null, `${words.notUnderstoodTitle} (${lines.length})`),
    h("p", null, words.notUnderstoodText),
    h(
      "ol",
      { class: "kvm-annex-lines kvm-strays-list" },
      lines.map(({ from, to, text }) => h("li", null, h("strong", null, words.line(from, to)), ": ", text)),
    ),
  ];
}

/** What is passed over: told all the same, so that nothing is lost without a word. */
function aside(context: Context, bilag: Bilag): Child {
  const words = bilagIn(context.language);
  const lines = bilag.lines.filter(({ why }) => why !== "notUnderstood");
  if (lines.length === 0) return null;
  return h(
    "details",
    { class: "details", id: `${context.uid}-aside` },
    h("summary", { class: "details-summary" }, words.asideTitle(lines.length)),
    h(
      "div",
      { class: "details-text" },
      h(
        "ol",
        { class: "kvm-annex-lines" },
        lines.map(({ from, to, text, why }) =>
          h("li", null, h("strong", null, words.line(from, to)), ` (${words.why[why]}): `, text),
        ),
      ),
    ),
  );
}
