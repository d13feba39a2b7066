// Elements that the page has and that need more than the assessment: each says so in its place, instead of nothing.
import { render } from "preact";
import { tooSmall } from "../engine.js";
import { vurderingIn } from "../generated/texts/vurdering.js";
import { isWhole } from "./loading.js";
import { drawingOf } from "./shared/instances.js";
import { languageOf } from "./shared/language.js";
import { scriptsRun } from "./shared/scripts-run.js";
import { uniqueId } from "./shared/unique-id.js";
import { ViewContext } from "./shared/view/context.js";
import { Failure } from "./shared/view/failure.js";

/** Tells them, once it is certain that the page does not bring them; also those that come later. */
export async function tellOthers(): Promise<void> {
  if (globalThis.document === undefined) return;
  await scriptsRun();
  tellIn(document.documentElement);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) tellIn(node);
  }).observe(document.documentElement, { childList: true, subtree: true });
}

function tellIn(added: Element): void {
  // What the elements draw themselves has none of them.
  if (isWhole() || added.closest(".kvm") !== null) return;
  for (const element of [added, ...added.querySelectorAll(":not(:defined)")]) tell(element);
}

function tell(element: Element): void {
  const { localName, ownerDocument } = element;
  if (!localName.startsWith("kvalitetsmodel-") || element.matches(":defined") || element.hasChildNodes()) return;
  const language = languageOf(element);
  const view = { text: vurderingIn(language), language, uid: uniqueId(), level: 2, reader: "", told: (words: string) => words, printing: false, folded: false };
  // As one of its own, which it takes away when it draws itself.
  const place = drawingOf(ownerDocument.createElement("div"), view.uid);
  place.lang = language;
  render(
    <ViewContext.Provider value={view}>
      <Failure error={tooSmall()} announce={false} />
    </ViewContext.Provider>,
    place,
  );
  element.append(place);
}
