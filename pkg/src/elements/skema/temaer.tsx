// The themes of the model, each with its criteria and what is answered under them.
import type { VNode } from "preact";
import type { Confidence, Indikator, Kriterium, Model, Tema } from "../engine.js";
import { grouped } from "../shared/grouped.js";
import { useStore } from "../shared/form/context.js";
import { bringUp } from "../shared/form/go.js";
import { idPart } from "../shared/id-part.js";
import { numberOf } from "../shared/number.js";
import { said, useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { FoldedSection, Section } from "../shared/view/section.js";
import { Wording } from "../shared/view/wording.js";
import { AnswerField } from "./answer.js";
import { useAnswer } from "./judge.js";
import type { Located } from "./located.js";
import { type Place, pointerOf } from "./places.js";

export function Temaer(): VNode | null {
  const located = useAnswer((answer) => answer.located);
  if (located?.model === undefined) return null;
  return <AllTemaer key={located.layout} model={located.model} places={located.places} />;
}

type Asked = Pick<Located, "places"> & { readonly model: Model };

function AllTemaer({ model, places }: Asked): VNode {
  const { text, folded } = useView();
  const expected = places.some(({ scale }) => scale === "expected");
  const note = model.judged === "criteria" ? "criteriaNote" : expected ? "expectedNote" : "scaleNote";
  return (
    <Section name="temaer" class="kvm-temaer" title={text.form.temaer}>
      <Wording {...model} />
      <p>{text.form[note]}</p>
      {model.wording === undefined && <p class="kvm-basis">{`${text.form.ownWording} ${text.confidence[usualOf(model)]}`.trim()}</p>}
      {!folded && <Contents model={model} />}
      <Total model={model} />
      {model.temaer.map((tema) => (
        <OneTema key={tema.id} tema={tema} model={model} places={places} />
      ))}
    </Section>
  );
}

/** How most parts of a model are known: said once above them, and at a part where that is known otherwise. */
function usualOf({ temaer }: Model): Confidence {
  const parts = temaer.flatMap(({ kriterier }) => kriterier.flatMap((kriterium) => [kriterium, ...kriterium.indikatorer]));
  const [usual] = [...grouped(parts, ({ confidence }) => confidence)].sort(([, a], [, b]) => b.length - a.length);
  return usual?.[0] ?? "verified";
}

/** With our own words it is told how a part is known; words that were laid over them say where they are from. */
const doubtOf = (model: Model, { confidence }: Kriterium | Indikator): Confidence | undefined =>
  model.wording !== undefined || confidence === usualOf(model) ? undefined : confidence;

function Contents({ model }: { model: Model }): VNode {
  const view = useView();
  const { text, uid } = view;
  const go = (event: Event, id: string): void => {
    const there = ((event.currentTarget as Element).getRootNode() as Document | ShadowRoot).getElementById(id);
    if (there === null) return;
    // The address belongs to the portal.
    event.preventDefault();
    bringUp(there);
  };
  return (
    <nav class="kvm-contents" aria-label={text.form.temaer}>
      <ul class="nobullet-list">
        {model.temaer.map((tema) => {
          const id = `${uid}-${idPart(tema.id)}`;
          return (
            <li key={tema.id}>
              <a href={`#${id}`} onClick={(event) => go(event, id)}>
                {`${tema.nr}. ${said(view, tema.label)}`}
              </a>{" "}
              <Count tema={tema.id} />
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** How far the work is. */
function Total({ model }: { model: Model }): VNode {
  const { form } = useView().text;
  const progress = useAnswer(({ profil }) => profil?.answered);
  const isLeaves = model.temaer.every(({ kriterier }) => kriterier.every(({ indikatorer }) => indikatorer.length === 0));
  const what = model.judged === "criteria" ? form.kriterierJudged : isLeaves ? form.kriterierScored : form.indikatorer;
  return <p class="kvm-total">{progress && form.progressAll({ answered: progress.answered, applicable: progress.applicable, what })}</p>;
}

function Count({ tema }: { tema: string }): VNode {
  const { form } = useView().text;
  const progress = useAnswer(({ profil }) => profil?.temaer.find(({ id }) => id === tema)?.answered);
  return <span class="kvm-count">{progress && form.progress({ answered: progress.answered, applicable: progress.applicable })}</span>;
}

function OneTema({ tema, ...asked }: Asked & { tema: Tema }): VNode {
  const view = useView();
  const id = `${view.uid}-${idPart(tema.id)}`;
  const { act, paragraph, note } = tema.basis;
  const title = `${tema.nr}. ${said(view, tema.label)}`;
  const inside = (
    <>
      <p class="kvm-basis">
        {!view.folded && (
          <>
            <Count tema={tema.id} />
            {" · "}
          </>
        )}
        {`${act} ${paragraph}`}
      </p>
      {note && <p class="kvm-basis">{said(view, note)}</p>}
      {tema.kriterier.map((kriterium) => (
        <OneKriterium key={kriterium.id} kriterium={kriterium} {...asked} />
      ))}
    </>
  );
  if (view.folded) {
    return (
      <FoldedSection class="kvm-tema" id={id} title={title} below={1} line={<Count tema={tema.id} />}>
        {inside}
      </FoldedSection>
    );
  }
  return (
    <section class="kvm-tema" aria-labelledby={id}>
      <Heading below={1} id={id} tabIndex={-1}>
        {title}
      </Heading>
      {inside}
    </section>
  );
}

interface FieldProps extends Asked {
  readonly kind: "judged" | "leaf";
  readonly of: Kriterium | Indikator;
  readonly question?: string;
}

function Field({ kind, of, question, model, places }: FieldProps): VNode | null {
  const place = placeOf(places, kind, of);
  if (place === undefined) return null;
  return <AnswerField place={place} question={question} confidence={question === undefined ? doubtOf(model, of) : undefined} />;
}

const placeOf = (places: readonly Place[], kind: FieldProps["kind"], { id }: { id: string }): Place | undefined =>
  places.find((one) => one.id === id && (one.scale === "judged") === (kind === "judged"));

type KriteriumProps = Asked & { readonly kriterium: Kriterium };

function OneKriterium({ kriterium, ...asked }: KriteriumProps): VNode {
  const view = useView();
  const { text } = view;
  const { model } = asked;
  const { id, label, indikatorer } = kriterium;
  const isScored = model.judged === "scores";
  // A criterion that is scored itself needs no group around its one field.
  if (isScored && indikatorer.length === 0) return <Field kind="leaf" of={kriterium} {...asked} />;
  const doubt = doubtOf(model, kriterium);
  const hint = doubt && text.confidence[doubt];
  return (
    <fieldset class="kvm-kriterium">
      <legend>
        <Heading below={2}>{text.form.kriterium({ nr: numberOf(id), label: said(view, label) })}</Heading>
      </legend>
      {hint && <div class="form-hint">{hint}</div>}
      {isScored ? (
        indikatorer.map((one) => <Field key={one.id} kind="leaf" of={one} {...asked} />)
      ) : (
        <>
          <Field kind="judged" of={kriterium} question={text.form.met} {...asked} />
          <Signs kriterium={kriterium} {...asked} />
        </>
      )}
    </fieldset>
  );
}

/** From 2026: the signs, folded away so that nobody takes them for the answer. */
function Signs({ kriterium, ...asked }: KriteriumProps): VNode {
  const view = useView();
  const { form } = view.text;
  const isOwn = kriterium.indikatorer.length === 0;
  const signs = isOwn ? [kriterium] : kriterium.indikatorer;
  const pointers = signs.flatMap((one) => {
    const place = placeOf(asked.places, "leaf", one);
    return place === undefined ? [] : [`${pointerOf(place)}/answer`];
  });
  const answered = useStore((store) => pointers.filter((one) => typeof store.at(one) === "number").length);
  return (
    <details class="details kvm-signs" id={`${view.uid}-signs-${idPart(kriterium.id)}`}>
      <summary class="details-summary">
        {form.signs}
        <span class="kvm-state">{` (${form.signsCount({ answered, all: pointers.length })})`}</span>
        <span class="sr-only">{` ${said(view, kriterium.label)}`}</span>
      </summary>
      <div class="details-text">
        <p class="form-hint">{form.signsHint}</p>
        {signs.map((one) => (
          <Field key={one.id} kind="leaf" of={one} {...(isOwn ? { question: form.sign } : {})} {...asked} />
        ))}
      </div>
    </details>
  );
}
