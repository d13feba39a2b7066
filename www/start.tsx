// The start: who are you, and what has happened? It is drawn by the build into the page, so that it is there at once; every
// way on is a link, which works before the script has come.
import type { VNode } from "preact";
import { CaseList } from "./case-list.js";
import { hashOf } from "./shared/address.js";
import { type PageText, useText } from "./shared/language.js";
import { Sign } from "./shared/sign.js";
import type { Role } from "./who.js";

interface Way {
  readonly name: keyof PageText["start"]["ways"];
  /** Where it leads, and who one is who takes it. */
  readonly view: string;
  readonly role: Role;
  readonly sign: string;
}

const ways: readonly Way[] = [
  { name: "letter", view: "brev", role: "leder", sign: "M3 6h18v12H3zM3 7l9 7 9-7" },
  { name: "visit", view: "vurdering", role: "leder", sign: "M5 4h14v16H5zM8 9l2 2 3-4M8 16l2 2 3-4M15 10h2M15 17h2" },
  { name: "family", view: "sag", role: "plejefamilie", sign: "M3 11l9-8 9 8M6 9v11h12V9M10 20v-6h4v6" },
  { name: "tilsyn", view: "sag", role: "konsulent", sign: "M12 3a4 4 0 1 0 .1 0M4 21c0-5 3-8 8-8s8 3 8 8" },
  { name: "adviser", view: "sager", role: "raadgiver", sign: "M8 4a3 3 0 1 0 .1 0M16 4a3 3 0 1 0 .1 0M2 19c0-4 2-7 6-7s6 3 6 7M14 12c5 0 8 3 8 7" },
];

export function Start(): VNode {
  const t = useText();
  return (
    <>
      <h1 id="heading-view" tabIndex={-1}>
        {t.start.title}
      </h1>
      <p class="font-lead">{t.start.lead}</p>
      <ul class="nobullet-list page-ways">
        {ways.map(({ name, view, role, sign }) => (
          <li class={name === "letter" ? "page-way page-way-first" : "page-way"} key={name}>
            <Sign path={sign} classes="page-way-sign" />
            <div>
              <h2 class="h4">
                <a href={hashOf({ view, of: { hvem: role } })}>{t.start.ways[name].title}</a>
              </h2>
              <p>{t.start.ways[name].text}</p>
              <p class="page-way-example">
                <a href={hashOf({ view: "eksempel", of: { hvem: role, vis: name } })}>{t.start.example[name]}</a>
              </p>
            </div>
          </li>
        ))}
        <li class="page-way" key="portal">
          <Sign path="M8 6l-6 6 6 6M16 6l6 6-6 6" classes="page-way-sign" />
          <div>
            <h2 class="h4">
              <a href="udvikler.html">{t.start.portal.title}</a>
            </h2>
            <p>{t.start.portal.text}</p>
          </div>
        </li>
      </ul>
      <CaseList />
      <p class="page-private">{t.start.private}</p>
    </>
  );
}
