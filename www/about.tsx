// About the page: what it does and does not, where everything is kept, and the versions of the model.
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { forgetAll } from "./cases/kept.js";
import { beginCase, list } from "./cases/open.js";
import { type Engine, engine, loadEngine } from "./engine.js";
import { hashOf } from "./shared/address.js";
import { dayInWords, language, useText } from "./shared/language.js";
import { say } from "./shared/messages.js";
import { Table } from "./shared/table.js";
import { useWatched } from "./shared/watched.js";
import { partyOf, role } from "./who.js";

export function About(): VNode {
  const t = useText();
  const its = useWatched(engine);
  useEffect(() => void loadEngine(), []);
  return (
    <>
      <h1 id="heading-view" tabIndex={-1}>
        {t.views.om}
      </h1>
      <h2>{t.about.what}</h2>
      <p>{t.about.whatText}</p>
      <h2>{t.about.process}</h2>
      <p>{t.about.processText({ paragraph: its && commonModel(its) })}</p>
      <h2>{t.about.privacy}</h2>
      <p>{t.about.privacyText}</p>
      <Forget />
      <h2>{t.about.models}</h2>
      <p>{t.about.modelsText}</p>
      <p>
        <a href={hashOf({ view: "bilag", of: {} })}>{t.about.modelsLink}</a>
      </p>
      {its && <Models its={its} />}
      <h2>{t.about.access}</h2>
      <p>{t.about.accessText}</p>
      {its && <p id="engine">{t.engine({ version: its.engine().version })}</p>}
    </>
  );
}

/** What the risk model rests on that is in force last: the duty to have a common one in its place. */
function commonModel(its: Engine): string | undefined {
  const last = its.risikomodeller().at(-1)?.basis?.at(-1);
  return last && `${last.act} ${last.paragraph}`;
}

/** Deletes everything, after a question. */
function Forget(): VNode {
  const t = useText();
  const [isAsked, setIsAsked] = useState(false);
  const forget = (): void => {
    forgetAll();
    list.value = [];
    beginCase(partyOf(role.value));
    setIsAsked(false);
    say("forgotten", ({ forgotten }) => ({ kind: "success", title: forgotten }), { focus: true });
  };
  if (!isAsked) {
    return (
      <p>
        <button type="button" class="button button-secondary" id="forget" onClick={() => setIsAsked(true)}>
          {t.forget}
        </button>
      </p>
    );
  }
  return (
    <div class="alert alert-warning" role="alert">
      <div class="alert-body">
        <h3 class="alert-heading">{t.forgetTitle}</h3>
        <p class="alert-text">{t.forgetBody}</p>
        <p class="page-tools">
          <button type="button" class="button button-secondary" onClick={forget}>
            {t.forgetYes}
          </button>
          <button type="button" class="button button-tertiary" onClick={() => setIsAsked(false)}>
            {t.forgetNo}
          </button>
        </p>
      </div>
    </div>
  );
}

function Models({ its }: { readonly its: Engine }): VNode {
  const t = useText();
  const lang = useWatched(language);
  const rows = its.models().map(({ id, name, validity: { from, to }, basis, provisional }) => {
    const last = basis[basis.length - 1];
    const told = provisional && (
      <>
        <strong>{t.provisional}.</strong> {provisional[lang]}
      </>
    );
    return {
      head: `${name[lang]} (${id})`,
      cells: [
        to === undefined ? t.from({ date: dayInWords(from) }) : `${dayInWords(from)} – ${dayInWords(to)}`,
        last && `${last.act} ${last.paragraph}`,
        told ?? t.notProvisional,
      ],
    };
  });
  return <Table id="models" columns={t.modelColumns} rows={rows} />;
}
