// Of the designsystem's style sheet the page has what can be met there, and no rule less.
import assert from "node:assert/strict";
import { test } from "node:test";
import { usedCss } from "../../tools/lib/used-css.mjs";

test("a rule stays where all of its classes are named, and every other is left out", () => {
  const scripts = ['h("div", { class: "alert alert-body" })', "`icon-${kind}`"];
  for (const [css, used] of [
    [".alert{a:b}", ".alert{a:b}"],
    [".alert .gone{a:b}", ""],
    [".gone,.alert>p,a.gone{a:b}", ".alert>p{a:b}"],
    // Put together of parts: known by its beginning.
    [".icon-warning{a:b}", ".icon-warning{a:b}"],
    [".alert-warning{a:b}", ""],
    // What need not be there.
    ["a:not(.gone):hover{a:b}", "a:not(.gone):hover{a:b}"],
    [":is(.gone,p) .alert{a:b}", ":is(.gone,p) .alert{a:b}"],
    ['[class*=".gone"]{a:b}', '[class*=".gone"]{a:b}'],
    // Elements, and what has no classes.
    ["p,li{a:b}", "p,li{a:b}"],
    ["@media print{.alert{a:b}.gone{a:b}}", "@media print{.alert{a:b}}"],
    ["@media print{.gone{a:b}}", ""],
    ["@keyframes gone{0%{a:b}to{a:c}}", "@keyframes gone{0%{a:b}to{a:c}}"],
    ['@import "x.css";.gone{a:b}', '@import "x.css";'],
    ['.alert{a:"}";b:url(data:image/svg+xml;utf8,x)}.gone{a:b}', '.alert{a:"}";b:url(data:image/svg+xml;utf8,x)}'],
  ]) {
    assert.equal(usedCss(css, scripts), used, css);
  }
});
