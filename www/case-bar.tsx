// Which case is open, that it is kept, and what can be done with it as a whole.
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { removed } from "./case-list.js";
import { nameOf } from "./cases/kept.js";
import { beginCase, change, list, nameAsked, open } from "./cases/open.js";
import { openFile } from "./opening.js";
import { saveFile } from "./saving.js";
import { go, hashOf } from "./shared/address.js";
import { timeInWords, useText } from "./shared/language.js";
import { useWatched } from "./shared/watched.js";
import { partyOf, role } from "./who.js";

export function CaseBar(): VNode {
  const t = useText();
  const { kept, conflict, trouble } = useWatched(open);
  const { sag, saved } = kept;
  const name = nameOf(sag);
  // On a narrow screen they would push what one came for out of it.
  const [isShown, setIsShown] = useState(false);
  return (
    <div class="page-bar d-print-none">
      <Name />
      <button type="button" class="function-link page-bar-more" aria-expanded={isShown} aria-controls="case-tools" onClick={() => setIsShown(!isShown)}>
        {t.caseTools}
      </button>
      <div class={isShown ? "page-bar-tools page-bar-shown" : "page-bar-tools"} id="case-tools">
        <Switch />
        <div class="page-bar-files">
          <button type="button" class="function-link" id="save" onClick={() => saveFile()}>
            {t.saveFile}
          </button>
          <button type="button" class="function-link" id="open" onClick={() => void openFile()}>
            {t.openFile}
          </button>
          <button type="button" class="function-link" id="print" onClick={() => print()}>
            {t.print}
          </button>
          {saved !== undefined && (
            <button type="button" class="function-link page-bar-delete" id="delete" onClick={() => removed(sag.id ?? "", name ?? t.unnamed)}>
              {t.cases.deleteThis}
            </button>
          )}
        </div>
      </div>
      <p class="page-saved" id="saved">
        {conflict ? <strong>{t.notKept}</strong> : trouble !== undefined ? <strong>{t.notKeptHere}</strong> : saved === undefined ? t.notSavedYet : t.saved({ time: timeInWords(saved) })}
      </p>
    </div>
  );
}

/** What the case is called, and a field to call it something else. */
function Name(): VNode {
  const t = useText();
  const { kept, asksName } = useWatched(open);
  const [isRenaming, setIsRenaming] = useState(false);
  const isChanging = asksName || isRenaming;
  const rename = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    // The browser's own autofocus works once on a page.
    if (isChanging) field.current?.focus();
    else if (isDone.current) rename.current?.focus();
  }, [isChanging]);
  const name = nameOf(kept.sag);
  if (!isChanging) {
    return (
      <p class="page-name">
        <strong>{name ?? t.unnamed}</strong>{" "}
        <button type="button" class="function-link" ref={rename} onClick={() => setIsRenaming(true)}>
          {t.rename}
        </button>
      </p>
    );
  }
  const done = (submit: Event): void => {
    submit.preventDefault();
    isDone.current = true;
    setIsRenaming(false);
    nameAsked();
  };
  return (
    <form class="page-name" onSubmit={done}>
      <label class={asksName ? "form-label page-beside" : "sr-only"} for="case-name">
        {asksName ? t.askName : t.caseName}
      </label>
      <input
        class="form-input"
        id="case-name"
        ref={field}
        value={typeof kept.sag.name === "string" ? kept.sag.name : (name ?? "")}
        onInput={({ currentTarget }) => change({ sag: { ...open.value.kept.sag, name: currentTarget.value } })}
      />
      <button type="submit" class="button button-secondary">
        {t.done}
      </button>
    </form>
  );
}

/** To another case, or a new one: with a button, since a list that goes away at a key cannot be looked through. */
function Switch(): VNode {
  const t = useText();
  const lines = useWatched(list).filter(({ damaged }) => damaged === undefined);
  const { kept } = useWatched(open);
  const id = kept.sag.id ?? "";
  const [wanted, setWanted] = useState(id);
  useEffect(() => setWanted(id), [id]);
  const isListed = lines.some((one) => one.id === id);
  const to = (submit: Event): void => {
    submit.preventDefault();
    if (wanted === "") beginCase(partyOf(role.value), { asksName: true });
    go({ view: "sag", of: { sag: wanted === "" ? (open.value.kept.sag.id ?? "") : wanted } });
  };
  return (
    <form class="page-switch" onSubmit={to}>
      <label class="form-label page-beside" for="switch-case">
        {t.switchCase}
      </label>
      <select class="form-select page-beside" id="switch-case" value={wanted} onChange={({ currentTarget }) => setWanted(currentTarget.value)}>
        {!isListed && <option value={id}>{nameOf(kept.sag) ?? t.newCase}</option>}
        {lines.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name ?? t.unnamed}
          </option>
        ))}
        {isListed && <option value="">{t.newCase}</option>}
      </select>
      {wanted !== id && (
        <button type="submit" class="button button-primary">
          {t.goToCase}
        </button>
      )}
      <a href={hashOf({ view: "sager", of: {} })}>{t.allCases}</a>
    </form>
  );
}
