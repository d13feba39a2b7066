// What an annex says, beside the model: the same, other words, new, gone, and every line that is in none of it.
import type { ComponentChildren, VNode } from "preact";
import type { Bilag, BilagLine, BilagPart, PartStatus, Problem } from "../engine.js";
import { models } from "../engine.js";
import { dateInWords } from "../../words.js";
import { goTo } from "../shared/form/go.js";
import { type Language, spoken } from "../shared/language.js";
import type { Mark as Kind } from "../shared/marks.js";
import { Alert, AlertText } from "../shared/view/alert.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Mark } from "../shared/view/mark.js";
import { Pair } from "../shared/view/pair.js";
import { type Row, Table } from "../shared/view/table.js";
import { bilagIn, type BilagText } from "../../generated/texts/bilag.js";

const marks: Record<PartStatus | "gone", Kind> = {
  same: "success",
  reworded: "info",
  new: "warning",
  outside: "open",
  gone: "error",
};

/** The lines that somebody has to look at, apart from those that say nothing. */
const strays = ({ lines }: Bilag): BilagLine[] => lines.filter(({ why }) => why === "notUnderstood");

/** A line of the text, or several. */
const lineOf = (words: BilagText, from: number, to: number): string => words.line({ from, to, count: to - from + 1 });

/** How many parts there are of each status, in words. */
export function summary(language: Language, bilag: Bilag): string {
  const of = (status: PartStatus): number => bilag.parts.filter((part) => part.status === status).length;
  const words = bilagIn(language);
  return words.summary({ same: of("same"), reworded: of("reworded"), added: of("new"), gone: bilag.gone.length, lines: strays(bilag).length });
}

interface ResultProps {
  readonly bilag: Bilag | undefined;
  readonly problems: readonly Problem[];
}

interface BilagProps {
  readonly bilag: Bilag;
}

export function Result({ bilag, problems }: ResultProps): VNode {
  const { text, language, uid } = useView();
  const id = `${uid}-found`;
  return (
    <section aria-labelledby={id}>
      <Heading id={id} tabIndex={-1}>
        {bilagIn(language).found}
      </Heading>
      <Problems problems={problems} />
      {bilag && (
        <>
          <Facts bilag={bilag} />
          <Renumbered bilag={bilag} />
          <Parts bilag={bilag} />
          <Gone bilag={bilag} />
          <NotUnderstood bilag={bilag} />
          <Aside bilag={bilag} />
          {bilag.parts.length === 0 && <p>{text.none}</p>}
        </>
      )}
    </section>
  );
}

function Problems({ problems }: Pick<ResultProps, "problems">): VNode | null {
  const { language, level } = useView();
  const words = bilagIn(language);
  if (problems.length === 0) return null;
  const where = (path: string): string => {
    const [, line] = /^\/text\/(\d+)$/.exec(path) ?? [];
    return line === undefined ? "" : `${lineOf(words, Number(line), Number(line))}: `;
  };
  return (
    <Alert kind="warning" title={words.problems} level={level + 1}>
      <ul class="alert-text">
        {problems.map(({ path, message }) => (
          <li>
            {where(path)}
            {spoken(message, language)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Facts({ bilag }: BilagProps): VNode {
  const { language } = useView();
  const words = bilagIn(language);
  const of = (level: BilagPart["level"]): number => bilag.parts.filter((part) => part.level === level).length;
  const model = models().find(({ id }) => id === bilag.model);
  return (
    <>
      <p>{words.counts({ temaer: of("tema"), kriterier: of("kriterium"), indikatorer: of("indikator") })}</p>
      <p class="kvm-counted">{summary(language, bilag)}</p>
      {(bilag.overlay !== undefined || bilag.whole !== undefined) && <ToUse />}
      <dl class="kvm-pairs">
        <Pair name={words.actIs}>{bilag.act === undefined ? words.unknown : `${bilag.act}, bilag ${bilag.annex}`}</Pair>
        {bilag.issued !== undefined && <Pair name={words.issued}>{dateInWords(bilag.issued, language)}</Pair>}
        <Pair name={words.against}>
          {model === undefined ? bilag.model : `${spoken(model.name, language)} (${bilag.model})`}
        </Pair>
        <Pair name={words.hash}>
          <span class="kvm-hash">{bilag.hash}</span>
        </Pair>
      </dl>
    </>
  );
}

/** The tables of an annex are long, and the buttons stand below them. */
function ToUse(): VNode {
  const { uid, language } = useView();
  const id = `${uid}-use`;
  const go = (event: MouseEvent & { currentTarget: HTMLElement }): void =>
    goTo(event, (event.currentTarget.getRootNode() as Document | ShadowRoot).getElementById(id));
  return (
    <p class="kvm-to-use">
      <a href={`#${id}`} onClick={go}>
        {bilagIn(language).toUse}
      </a>
    </p>
  );
}

function Renumbered({ bilag }: BilagProps): VNode | null {
  const { level, language } = useView();
  const words = bilagIn(language);
  if (!bilag.renumbered) return null;
  return (
    <Alert kind="info" title={words.renumberedTitle} level={level + 1}>
      <AlertText>{words.renumbered}</AlertText>
    </Alert>
  );
}

/** A table a theme. */
function Parts({ bilag: { parts } }: BilagProps): VNode {
  const { language } = useView();
  const words = bilagIn(language);
  const temaOf = (part: BilagPart): BilagPart | undefined => {
    for (let at: BilagPart | undefined = part; at !== undefined; at = at.under === undefined ? undefined : parts[at.under]) {
      if (at.level === "tema") return at;
    }
    return undefined;
  };
  const temaer: readonly (BilagPart | undefined)[] = [...parts.filter(({ level }) => level === "tema"), undefined];
  return (
    <>
      {temaer.map((tema, place) => {
        const rows = parts.filter((part) => part !== tema && part.level !== "tema" && temaOf(part) === tema);
        if (tema === undefined && rows.length === 0) return null;
        const title = tema === undefined ? words.loose : words.tema({ words: tema.text, status: words.statuses[tema.status] });
        return (
          <div key={place} class="kvm-annex-tema">
            <Table
              name={`tema-${place}`}
              caption={title}
              columns={words.columns}
              rows={rows.map((part) => row(language, part))}
            />
          </div>
        );
      })}
    </>
  );
}

function row(language: Language, { level, number, id, text, label, status, moved }: BilagPart): Row {
  const words = bilagIn(language);
  const said = [words.statuses[status], moved ? words.moved : ""].filter(Boolean).join(", ");
  return {
    head: <span class={level === "kriterium" ? "kvm-annex-kriterium" : ""}>{number ?? id.replace(/^k/, "")}</span>,
    cells: [
      text,
      label === undefined ? words.none : spoken(label, language),
      <span class="kvm-verdict">
        <Mark kind={marks[status]} />
        <span>{said}</span>
      </span>,
    ],
  };
}

interface FoldedProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

const Folded = ({ id, title, children }: FoldedProps): VNode => (
  <details class="details" id={id}>
    <summary class="details-summary">{title}</summary>
    <div class="details-text">{children}</div>
  </details>
);

function Gone({ bilag: { gone } }: BilagProps): VNode | null {
  const { language, uid } = useView();
  if (gone.length === 0) return null;
  const name = (id: string, level: BilagPart["level"]): string =>
    level === "indikator" ? id : level === "kriterium" ? id.replace(/^k/, "") : "";
  return (
    <Folded id={`${uid}-gone`} title={bilagIn(language).goneTitle({ count: gone.length })}>
      <ul class="nobullet-list kvm-gone-parts">
        {gone.map(({ id, level, label }) => (
          <li key={id} class="kvm-verdict">
            <Mark kind={marks.gone} />
            <span>{`${name(id, level)} ${spoken(label, language)}`.trim()}</span>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function NotUnderstood({ bilag }: BilagProps): VNode | null {
  const { language } = useView();
  const words = bilagIn(language);
  const lines = strays(bilag);
  if (lines.length === 0) return null;
  return (
    <>
      <Heading below={1}>{`${words.notUnderstoodTitle} (${lines.length})`}</Heading>
      <p>{words.notUnderstoodText}</p>
      <ol class="kvm-annex-lines kvm-strays-list">
        {lines.map(({ from, to, text }) => (
          <li key={from}>
            <strong>{lineOf(words, from, to)}</strong>
            {`: ${text}`}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What is passed over: told all the same, so that nothing is lost without a word. */
function Aside({ bilag }: BilagProps): VNode | null {
  const { language, uid } = useView();
  const words = bilagIn(language);
  const lines = bilag.lines.filter(({ why }) => why !== "notUnderstood");
  if (lines.length === 0) return null;
  return (
    <Folded id={`${uid}-aside`} title={words.asideTitle({ count: lines.length })}>
      <ol class="kvm-annex-lines">
        {lines.map(({ from, to, text, why }) => (
          <li key={from}>
            <strong>{lineOf(words, from, to)}</strong>
            {` (${words.why[why]}): ${text}`}
          </li>
        ))}
      </ol>
    </Folded>
  );
}
