// What every page of the site begins and ends with.
import type { VNode } from "preact";
import { hashOf } from "./shared/address.js";
import { chooseLanguage, language, useText } from "./shared/language.js";
import { useWatched } from "./shared/watched.js";

/** `isStart`: whether one is where its link would lead. */
export function Header({ isStart }: { readonly isStart: boolean }): VNode {
  const t = useText();
  const current = useWatched(language);
  return (
    <>
      <a class="skipnav" href="#indhold">
        {t.skip}
      </a>
      <header class="header d-print-none">
        <div class="solution-info">
          <div class="solution-info-inner container">
            <div class="solution-heading">{isStart ? <span>{t.service}</span> : <a href="./#">{t.service}</a>}</div>
            <ul class="page-languages nobullet-list" aria-label="Sprog / Language">
              {(["da", "en"] as const).map((one) => (
                <li key={one}>
                  <button type="button" class="function-link" id={`lang-${one}`} lang={one} aria-pressed={one === current} onClick={() => void chooseLanguage(one)}>
                    {one === "da" ? "Dansk" : "English"}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </header>
    </>
  );
}

export function Footer(): VNode {
  const t = useText();
  return (
    <footer class="d-print-none">
      <div class="footer">
        <div class="container">
          <p>{t.footer}</p>
          <p>
            <a href={`./${hashOf({ view: "om", of: {} })}`}>{t.views.om}</a> · <a href="udvikler.html">{t.developers}</a>
          </p>
        </div>
      </div>
    </footer>
  );
}
