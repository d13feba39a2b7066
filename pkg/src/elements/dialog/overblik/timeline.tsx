// The course as a list that people can read: each step with the days since the one before it.
import type { VNode } from "preact";
import type { TidslinjeTrin } from "../../engine.js";
import { kindName } from "../../events/catalogue.js";
import { eventsOf } from "../../proces/case.js";
import { idPart } from "../../shared/id-part.js";
import { useView } from "../../shared/view/context.js";
import { Folded, MOST_UNFOLDED } from "../../shared/view/folded.js";
import { Heading } from "../../shared/view/heading.js";
import { dateIn } from "../../shared/said.js";
import { dialogIn } from "../../../generated/texts/dialog.js";
import { notedOf } from "./noted.js";
import { concernsOf, type Shown } from "./said.js";

export function Timeline(shown: Shown): VNode | null {
  const words = dialogIn(useView().language);
  const { span, timeline } = shown.result;
  if (span === undefined) return null;
  return (
    <section class="kvm-course">
      <Heading>{words.timeline}</Heading>
      {timeline.length > 1 && <p>{words.span({ from: span.from, to: span.to, count: span.days })}</p>}
      <ol class="nobullet-list kvm-line-of-steps">
        {timeline.map((one, at) => (
          <Moment one={one} shown={shown} isLine={at < timeline.length - MOST_UNFOLDED} />
        ))}
      </ol>
    </section>
  );
}

interface MomentProps {
  readonly one: TidslinjeTrin;
  readonly shown: Shown;
  /** Of a long course, what is long ago. */
  readonly isLine: boolean;
}

function Moment({ one, shown, isLine }: MomentProps): VNode {
  const { language, uid } = useView();
  const inside = (): VNode => <Said one={one} shown={shown} />;
  return (
    <li class={`kvm-moment${one.planned ? " kvm-moment-planned" : ""}`}>
      {isLine ? (
        <Folded id={`${uid}-moment-${one.event}`} line={`${dateIn(language, one.date)}: ${kindName(language, one.kind)}`} inside={inside} />
      ) : (
        inside()
      )}
    </li>
  );
}

function Said({ one, shown }: Omit<MomentProps, "isLine">): VNode {
  const { language, uid } = useView();
  const words = dialogIn(language);
  const event = eventsOf(shown.value)[one.event];
  const { text = "", concerns = [], id = one.event } = event ?? {};
  const noted = event === undefined ? [] : notedOf(language, event);
  const { daysSinceLast: last } = one;
  const since = last === undefined ? words.first : last === 0 ? words.sameDay : words.later({ count: last });
  const tags = [
    one.announced === undefined ? "" : one.announced ? words.announced : words.notAnnounced,
    one.planned ? words.planned : "",
  ].filter((tag) => tag !== "");
  const [day, kind] = [dateIn(language, one.date), kindName(language, one.kind)];
  return (
    <>
      <p class="kvm-day">
        {day}
        <span class="kvm-since">{` · ${since}`}</span>
      </p>
      <p class="kvm-what">
        <strong>{kind}</strong>
        {tags.map((tag) => (
          <>
            {" "}
            <span class="kvm-tag">{tag}</span>
          </>
        ))}
      </p>
      {text.trim() !== "" && <p class="kvm-reason">{text}</p>}
      {concerns.length > 0 && <p class="kvm-where">{words.aboutConcerns({ what: concernsOf(shown, concerns, language) })}</p>}
      {noted.length > 0 && (
        <details class="details" id={`${uid}-noted-${idPart(String(id))}`}>
          <summary class="details-summary">
            {words.noted({ count: noted.length })}
            <span class="sr-only">{`: ${kind}, ${day}`}</span>
          </summary>
          <ul class="details-text nobullet-list">
            {noted.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
