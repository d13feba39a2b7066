// The page: what the address asks for, between its header and its footer.
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { About } from "./about.js";
import { CaseBar } from "./case-bar.js";
import { CaseElement } from "./case-element.js";
import { CaseList } from "./case-list.js";
import { components, engine, isMissing, partsThere } from "./engine.js";
import { Footer, Header } from "./frame.js";
import { address, hashOf } from "./shared/address.js";
import { useText } from "./shared/language.js";
import { Messages } from "./shared/messages.js";
import { PrintHead } from "./shared/print-head.js";
import { useWatched } from "./shared/watched.js";
import { Start } from "./start.js";
import { partsFor, type View, viewNamed, views } from "./views.js";
import { role } from "./who.js";

export function App(): VNode {
  const { view } = useWatched(address);
  const ofCase = viewNamed(view);
  return (
    <>
      <Header isStart={view === ""} />
      <main class="container page-container" id="indhold" tabIndex={-1}>
        <Messages />
        {ofCase === undefined ? <Other view={view} /> : <OfCase view={ofCase} />}
      </main>
      <Footer />
    </>
  );
}

/** What is no view of a case. */
function Other({ view }: { readonly view: string }): VNode {
  const t = useText();
  useTitle(view === "om" ? t.views.om : view === "sager" ? t.views.sager : undefined);
  if (view === "om") return <About />;
  if (view !== "sager") return <Start />;
  return (
    <>
      <h1 id="heading-view" tabIndex={-1}>
        {t.views.sager}
      </h1>
      <p>{t.lead.sager}</p>
      <p class="page-tools">
        <a class="button button-primary" href={hashOf({ view: "sag", of: { ny: "1" } })}>
          {t.newCase}
        </a>
      </p>
      <CaseList isPage />
    </>
  );
}

function OfCase({ view }: { readonly view: View }): VNode {
  const t = useText();
  const there = useWatched(partsThere);
  const parts = partsFor(view, useWatched(role));
  const isLoading = useWatched(engine) === undefined || !parts.every((one) => there.includes(one));
  const isFailed = useWatched(isMissing);
  const Drawn = useWatched(components)[view.name];
  useTitle(view.title(t));
  return (
    <>
      <CaseBar />
      <Navigation current={view} />
      {view.name !== "rapport" && <PrintHead title={view.title(t)} />}
      <h1 class="d-print-none" id="heading-view" tabIndex={-1}>
        {view.title(t)}
      </h1>
      <div class="page-view">
        <CaseElement />
        {Drawn && <Drawn />}
        {isLoading && !isFailed && <p class="page-loading">{t.loading}</p>}
      </div>
    </>
  );
}

/** The views of the case: first those that one comes for, the others behind "more". */
function Navigation({ current }: { readonly current: View }): VNode {
  const t = useText();
  const who = useWatched(role) ?? "leder";
  const first = views.filter((one) => one.first.includes(who));
  const more = views.filter((one) => !one.first.includes(who));
  const link = (one: View): VNode => (
    <li key={one.name}>
      <a class="tab-button" href={hashOf({ view: one.name, of: {} })} aria-current={one === current ? "page" : undefined}>
        {one.title(t)}
      </a>
    </li>
  );
  return (
    <nav class="page-nav d-print-none" id="nav" aria-label={t.nav}>
      <ul class="nobullet-list">{first.map(link)}</ul>
      <details class="page-more" open={more.includes(current) ? true : undefined}>
        <summary>{t.more}</summary>
        <ul class="nobullet-list">{more.map(link)}</ul>
      </details>
    </nav>
  );
}

function useTitle(view: string | undefined): void {
  const t = useText();
  useEffect(() => {
    document.title = view === undefined ? t.start.documentTitle : t.viewTitle({ view });
  }, [view, t]);
}
