// What comes of an annex: used at once, or saved as a file.
import type { VNode } from "preact";
import type { Bilag, OwnModel } from "../engine.js";
import { useForm } from "../shared/form/context.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { bilagIn } from "../../generated/texts/bilag.js";

interface UseProps {
  readonly bilag: Bilag;
  readonly use: (own: OwnModel) => void;
}

export function Use({ bilag, use }: UseProps): VNode | null {
  const { language, uid } = useView();
  const { overlay, whole, renumbered } = bilag;
  if (overlay === undefined && whole === undefined) return null;
  const words = bilagIn(language);
  // Where the numbers are others, words laid over ours would stand in the wrong places.
  const wordsFirst = overlay !== undefined && !renumbered;
  return (
    <>
      <Heading id={`${uid}-use`} tabIndex={-1}>
        {words.useTitle}
      </Heading>
      {!renumbered && <p>{words.check}</p>}
      {wordsFirst && (
        <Offer
          {...{ bilag, use, own: overlay, isFirst: true }}
          title={words.useWords}
          explained={words.useWordsText}
          save={words.saveWords}
          file={words.wordsFile}
        />
      )}
      {whole === undefined ? (
        <p>{words.wholeMissing}</p>
      ) : (
        <Offer
          {...{ bilag, use, own: whole, isFirst: !wordsFirst }}
          title={words.useWhole}
          explained={words.useWholeText}
          save={words.saveWhole}
          file={words.wholeFile}
        />
      )}
    </>
  );
}

interface OfferProps extends UseProps {
  readonly own: OwnModel;
  readonly isFirst: boolean;
  readonly title: string;
  readonly explained: string;
  readonly save: string;
  readonly file: string;
}

function Offer({ bilag, use, own, isFirst, title, explained, save, file }: OfferProps): VNode {
  const { saved } = bilagIn(useView().language);
  const { say } = useForm();
  return (
    <div class="kvm-offer">
      <p>{explained}</p>
      <p class="kvm-buttons">
        <button type="button" class={`button button-${isFirst ? "primary" : "secondary"}`} onClick={() => use(own)}>
          {title}
        </button>
        <button type="button" class="button button-tertiary" onClick={() => say(saved({ name: download(own, file, bilag) }))}>
          {save}
        </button>
      </p>
    </div>
  );
}

/** Gives it to the browser's downloads, in the form of a case, and says the name it got. */
function download(own: OwnModel, kind: string, { model, act = "" }: Bilag): string {
  const party = model.startsWith("plejefamilier") ? "plejefamilie" : "tilbud";
  const sag = { format: 2, party, modeller: [own] };
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(sag, null, 2)}\n`], { type: "application/json" }));
  const name = `kvalitetsmodel-${kind}-${act.replace(/[^\p{L}\p{N}]+/gu, "-")}.json`;
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
