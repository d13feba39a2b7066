// The outline of a view, drawn by the build into the page: what a link to a view shows until its script has come.
import type { VNode } from "preact";
import { text } from "./shared/language.js";

export const Skeleton = (): VNode => (
  <>
    <div class="page-skeleton-band" />
    <div class="page-skeleton-title" />
    <p>{text().loading}</p>
    <div class="page-skeleton-halves">
      <div />
      <div />
    </div>
  </>
);
