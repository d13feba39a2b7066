// What comes of an annex: used at once, or saved as a file.
import type { Bilag, OwnModel } from "../engine.js";
import { type Child, h, heading } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { bilagIn } from "../text-bilag.js";

interface Host {
  use(own: OwnModel): void;
  announce(words: string): void;
}

export function usePart(context: Context, bilag: Bilag, host: Host): Child {
  const { overlay, whole } = bilag;
  if (overlay === undefined && whole === undefined) return null;
  const words = bilagIn(context.language);
  const { level } = context;
  // Where the numbers are others, words laid over ours would stand in the wrong places.
  const wordsFirst = overlay !== undefined && !bilag.renumbered;
  const offer = (own: OwnModel, title: string, explained: string, save: string, name: string, first: boolean): Child =>
    h(
      "div",
      { class: "kvm-offer" },
      h("p", null, explained),
      h(
        "p",
        { class: "kvm-buttons" },
        h(
          "button",
          { type: "button", class: `button button-${first ? "primary" : "secondary"}`, onclick: () => host.use(own) },
          title,
        ),
        h("button", { type: "button", class: "button button-tertiary", onclick: () => host.announce(words.saved(download(own, name, bilag))) }, save),
      ),
    );
  return [
    heading(level, { id: `${context.uid}-use`, tabindex: -1 }, words.useTitle),
    bilag.renumbered ? null : h("p", null, words.check),
    wordsFirst ? offer(overlay, words.useWords, words.useWordsText, words.saveWords, words.wordsFile, true) : null,
    whole === undefined
      ? h("p", null, words.wholeMissing)
      : offer(whole, words.useWhole, words.useWholeText, words.saveWhole, words.wholeFile, !wordsFirst),
  ];
}

/** Gives it to the browser's downloads, in the form of a case, and says the name it got. */
function download(own: OwnModel, kind: string, { model, act = "" }: Bilag): string {
  const party = model.startsWith("plejefamilier") ? "plejefamilie" : "tilbud";
  const sag = { format: 2, party, modeller: [own] };
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(sag, null, 2)}\n`], { type: "application/json" }));
  const name = `kvalitetsmodel-${kind}-${act.replace(/[^\p{L}\p{N}]+/gu, "-")}.json`;
  h("a", { href: url, download: name }).click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
