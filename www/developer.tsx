// The developers' page: every element of the package, live, with what custom-elements.json says of it and markup to copy.
import "kvalitetsmodel/elements";
import { type ComponentChildren, Fragment, h, render, type VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Footer, Header } from "./frame.js";
import { type Example, exampleOf, loading, markupOf, policy } from "./developer-examples.js";
import { startLanguage, useText } from "./shared/language.js";
import { announce, Messages } from "./shared/messages.js";

/** What custom-elements.json says of an element. */
interface Declaration {
  readonly tagName: string;
  readonly description: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly cssClasses?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Named {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
}
interface Member extends Named {
  readonly kind: "field" | "method";
  readonly readonly?: boolean;
  readonly return?: { readonly type: { readonly text: string } };
}

function Developer(): VNode {
  const t = useText().developer;
  const [declarations, setDeclarations] = useState<readonly Declaration[] | "failed">();
  useEffect(() => {
    declared().then(setDeclarations, () => setDeclarations("failed"));
  }, []);
  useEffect(() => {
    // The address may name one that was not there yet.
    if (Array.isArray(declarations)) unfold(location.hash.slice(1));
  }, [declarations]);
  const all = declarations === "failed" ? [] : (declarations ?? []);
  return (
    <>
      <Header isStart={false} />
      <main class="container page-container" id="indhold" tabIndex={-1}>
        <Messages />
        <h1>{t.title}</h1>
        <p class="font-lead">{t.lead}</p>
        <p>{t.truth}</p>
        <p>
          <a href="./">{t.back}</a>
        </p>
        {declarations === "failed" && (
          <div class="alert alert-error" role="alert">
            <div class="alert-body">
              <p class="alert-text">{t.failed}</p>
            </div>
          </div>
        )}
        <section aria-labelledby="heading-load">
          <h2 id="heading-load">{t.load}</h2>
          <p>{t.loadText}</p>
          <Code markup={loading} name="HTML" />
          <p>{t.policy}</p>
          <Code markup={policy} name="Content-Security-Policy" />
        </section>
        <nav aria-labelledby="heading-list">
          <h2 id="heading-list">{t.list}</h2>
          <ul id="list">
            {all.map(({ tagName }) => (
              <li key={tagName}>
                <a href={`#om-${tagName}`} onClick={() => unfold(`om-${tagName}`)}>
                  <code>{tagName}</code>
                </a>{" "}
                {shortly(t, tagName)}
              </li>
            ))}
          </ul>
        </nav>
        <div id="elements">
          {all.map((one) => (
            <Section key={one.tagName} declaration={one} />
          ))}
        </div>
      </main>
      <Footer />
    </>
  );
}

/** Each element is folded under its name: all of them at once are a page that nobody looks through. */
function unfold(id: string): void {
  const its = document.getElementById(id);
  const details = its?.closest("details");
  if (its === null || !details) return;
  details.open = true;
  its.scrollIntoView();
}

type Words = ReturnType<typeof useText>["developer"];

/** What an element is for. */
const shortly = (t: Words, tagName: string): string => t.elements[tagName.replace("kvalitetsmodel-", "") as keyof Words["elements"]];

async function declared(): Promise<readonly Declaration[]> {
  const response = await fetch("kvalitetsmodel/custom-elements.json");
  const { modules } = (await response.json()) as { modules: readonly { declarations: readonly Declaration[] }[] };
  return modules[0]?.declarations ?? [];
}

function Section({ declaration }: { readonly declaration: Declaration }): VNode {
  const t = useText().developer;
  const { tagName, description } = declaration;
  const id = `om-${tagName}`;
  const example = exampleOf(tagName);
  return (
    <details class="page-element">
      <summary>
        <h2 id={id} tabIndex={-1}>
          <code>{`<${tagName}>`}</code>
        </h2>
      </summary>
      <p>{shortly(t, tagName)}</p>
      <p lang="en">{said(description.split("\n\n")[0])}</p>
      <Code markup={markupOf(example)} name={`<${tagName}>`} />
      <div class="page-live">{made(example)}</div>
      <details class="details">
        <summary class="details-summary">{t.told({ tag: `<${tagName}>` })}</summary>
        <div class="details-text">
          <Told declaration={declaration} />
        </div>
      </details>
    </details>
  );
}

const made = ({ tag, attributes, parts }: Example): VNode => h(tag, attributes, ...parts.map(made));

/** What is said in the code, whose own words stand between backticks there. */
const said = (description = ""): ComponentChildren => description.split("`").map((part, at) => (at % 2 === 0 ? part : <code key={at}>{part}</code>));

function Told({ declaration: { attributes = [], members = [], events = [], cssClasses = [], cssProperties = [] } }: { readonly declaration: Declaration }): VNode {
  const t = useText().developer;
  const fields = members.filter(({ kind }) => kind === "field");
  const methods = members.filter(({ kind }) => kind === "method").map((one) => ({ ...one, name: `${one.name}()`, ...(one.return && { type: one.return.type }) }));
  return (
    <>
      <List title={t.attributes} entries={attributes} />
      <List title={t.properties} entries={fields} />
      <List title={t.methods} entries={methods} />
      <List title={t.events} entries={events} />
      <Names title={t.custom} all={cssProperties} />
      <Names title={t.classes} all={cssClasses} />
    </>
  );
}

/** A list of what an element has: each by its name, its type, and what is said of it. */
function List({ title, entries }: { readonly title: string; readonly entries: readonly (Named & { readonly readonly?: boolean })[] }): VNode {
  const t = useText().developer;
  return (
    <>
      <h3 class="h5">{title}</h3>
      {entries.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <dl class="page-told">
          {entries.map(({ name, type, readonly: isReadonly, description }) => (
            <Fragment key={name}>
              <dt>
                <code>{name}</code>
                {type && (
                  <>
                    {" "}
                    <code class="page-type">{type.text}</code>
                  </>
                )}
                {isReadonly && ` (${t.readonly})`}
              </dt>
              <dd lang="en">{said(description)}</dd>
            </Fragment>
          ))}
        </dl>
      )}
    </>
  );
}

/** Names alone: there are too many to say something of each. */
function Names({ title, all }: { readonly title: string; readonly all: readonly Named[] }): VNode | null {
  if (all.length === 0) return null;
  return (
    <>
      <h3 class="h5">{title}</h3>
      <p class="page-names">
        {all.map(({ name }) => (
          <Fragment key={name}>
            <code>{name}</code>{" "}
          </Fragment>
        ))}
      </p>
    </>
  );
}

/** Markup that can be copied. `name`: what it is the markup of, for who does not see where the button stands. */
function Code({ markup, name }: { readonly markup: string; readonly name: string }): VNode {
  const t = useText().developer;
  const shown = useRef<HTMLElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(markup);
      announce(t.copied);
    } catch {
      // Not on a page without https, and not where somebody has said no.
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
      announce(t.selected);
    }
  };
  return (
    <div class="page-copy">
      <pre class="page-code">
        <code ref={shown}>{markup}</code>
      </pre>
      <button type="button" class="button button-tertiary" aria-label={t.copyOf({ what: name })} onClick={() => void copy()}>
        {t.copyShort}
      </button>
    </div>
  );
}

await startLanguage();
render(<Developer />, document.getElementById("app") as HTMLElement);
