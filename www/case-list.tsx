// The cases there are: each opened, deleted and got back by name; what cannot be read is told, and offered as a file.
import type { VNode } from "preact";
import { CaseNext } from "./case-next.js";
import { deleteCase, list, open, openCase, restoreCase } from "./cases/open.js";
import { binned, type Line } from "./cases/kept.js";
import { openFile } from "./opening.js";
import { hashOf } from "./shared/address.js";
import { download, fileName } from "./shared/files.js";
import { timeInWords, useText } from "./shared/language.js";
import { say, unsay } from "./shared/messages.js";
import { useWatched } from "./shared/watched.js";

/** `isPage`: whether it is what one came for, and stands also where there is none. */
export function CaseList({ isPage = false }: { readonly isPage?: boolean }): VNode | null {
  const t = useText();
  const lines = useWatched(list);
  if (!isPage && lines.length === 0 && binned() === undefined) return null;
  return (
    <section class="page-cases" aria-labelledby="heading-cases">
      <h2 id="heading-cases">{t.cases.title({ count: lines.length })}</h2>
      <ul class="nobullet-list">
        {lines.map((line) => (
          <li key={line.id} class="page-case">
            {line.damaged === undefined ? <Whole line={line} withNext={isPage} /> : <Damaged line={line} text={line.damaged} />}
          </li>
        ))}
      </ul>
      <p class="page-tools">
        <button type="button" class="button button-secondary" onClick={() => void openFile()}>
          {t.openFile}
        </button>
        {binned() !== undefined && (
          <button type="button" class="button button-tertiary" onClick={() => restoreCase()}>
            {t.cases.restore}
          </button>
        )}
      </p>
    </section>
  );
}

function Whole({ line: { id, name, party, saved, otherSideOf }, withNext }: { readonly line: Line; readonly withNext: boolean }): VNode {
  const t = useText();
  const called = name ?? t.unnamed;
  const who = Object.entries(t.party).find(([word]) => word === party)?.[1];
  return (
    <>
      <span>
        <a href={hashOf({ view: "sag", of: { sag: id } })}>{called}</a>
        <span class="page-case-more">
          {" "}
          {[who, saved && t.cases.saved({ time: timeInWords(saved) })].filter(Boolean).join(" · ")}
        </span>
        {otherSideOf === undefined ? withNext && <CaseNext id={id} saved={saved} /> : <OtherSide of={otherSideOf} />}
      </span>
      <button type="button" class="button button-tertiary" aria-label={t.cases.deleteOne({ name: called })} onClick={() => removed(id, called)}>
        {t.cases.delete}
      </button>
    </>
  );
}

/** What came with a file into another case, and the way to the choice between them. */
function OtherSide({ of }: { readonly of: string }): VNode | null {
  const t = useText();
  const its = useWatched(list).find(({ id }) => id === of);
  if (its === undefined) return null;
  return (
    <span class="page-case-next">
      {t.cases.otherSide({ name: its.name ?? t.unnamed })} <a href={hashOf({ view: "sag", of: { sag: of } })}>{t.mergeGo}</a>
    </span>
  );
}

/** Deletes it and says so, with the way back. */
export function removed(id: string, name: string): void {
  const { sag } = open.value.kept;
  deleteCase(id);
  const undo = (): void => {
    restoreCase();
    unsay("deleted");
    if (sag.id !== id) return;
    // The address may still say so, and then nobody hears of it.
    openCase(id);
    location.hash = hashOf({ view: "sag", of: { sag: id } });
  };
  say("deleted", (t) => ({ kind: "success", title: t.cases.deleted({ name }), actions: [[t.undo, undo]] }), { focus: true });
}

function Damaged({ line: { id, isNewer }, text }: { readonly line: Line; readonly text: string }): VNode {
  const t = useText();
  return (
    <>
      <span>
        <strong>{isNewer ? t.cases.newer : t.cases.damaged}</strong> {isNewer ? t.cases.newerText : t.cases.damagedText}
      </span>
      <span class="page-tools">
        <button type="button" class="button button-secondary" onClick={() => download(text, fileName([id], "txt"), "text/plain")}>
          {t.cases.saveDamaged}
        </button>
        <button type="button" class="button button-tertiary" onClick={() => deleteCase(id)}>
          {t.cases.delete}
        </button>
      </span>
    </>
  );
}
