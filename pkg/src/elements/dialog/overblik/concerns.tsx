// The concerns through the course, as a table: when each was seen, told, talked about, changed and closed.
import type { ComponentChildren, VNode } from "preact";
import type { BekymringResultat } from "../../engine.js";
import { spoken } from "../../shared/language.js";
import { useView } from "../../shared/view/context.js";
import { Heading } from "../../shared/view/heading.js";
import { Table } from "../../shared/view/table.js";
import { dateIn } from "../../shared/said.js";
import { dialogIn } from "../../../generated/texts/dialog.js";
import { concernOf, type Shown } from "./said.js";

export function ConcernTable(shown: Shown): VNode | null {
  const { language } = useView();
  const words = dialogIn(language);
  const { concerns } = shown.result;
  if (concerns.length === 0) return null;
  const { columns } = words;
  const day = (date: string | undefined): ComponentChildren => (date === undefined ? <None /> : dateIn(language, date));
  const named = ({ id, gravity, label }: BekymringResultat): VNode => {
    const more = [words.gravities[gravity], spoken(label, language) ?? ""].filter((one) => one !== "");
    return (
      <>
        {concernOf(shown, id, language)} <span class="kvm-more">{more.join(" · ")}</span>
      </>
    );
  };
  return (
    <section class="kvm-through">
      <Heading>{words.through}</Heading>
      <div class="kvm-cards">
        <Table
          name="through"
          caption={words.throughLead}
          columns={[
            columns.concern,
            ...[columns.seen, columns.told, columns.talked, columns.changed, columns.closed, columns.days],
          ]}
          rows={concerns.map((one) => ({
            head: named(one),
            cells: [...[one.seen, one.told, one.talked, one.changed, one.closed].map(day), <Days {...one} />],
          }))}
        />
      </div>
    </section>
  );
}

/** A dash for the eye, words for the ear. */
function None(): VNode {
  const words = dialogIn(useView().language);
  return (
    <>
      <span aria-hidden="true">{words.notThere}</span>
      <span class="sr-only">{words.notThereSaid}</span>
    </>
  );
}

function Days({ days, closed }: BekymringResultat): VNode {
  const words = dialogIn(useView().language);
  if (days === undefined) return <None />;
  return <>{closed === undefined ? words.daysRunning({ count: days }) : words.daysDone({ count: days })}</>;
}
