// The timeline: a picture where there is room for one, and always the same as a table.
import type { VNode } from "preact";
import { useView } from "../shared/view/context.js";
import { Folded } from "../shared/view/folded.js";
import { Heading } from "../shared/view/heading.js";
import { Table } from "../shared/view/table.js";
import type { Saying } from "./say.js";
import { eventsOf, rowHead, type Times } from "./timeline/events.js";
import { Picture, picturedOf } from "./timeline/picture.js";

/** Less room than this is a phone, where the table is easier to read than any picture. */
const leastWidth = 440;

interface Props extends Times {
  readonly say: Saying;
  /** The room there is. */
  readonly width: number;
}

export function Timeline({ say, width, ...times }: Props): VNode {
  const { uid } = useView();
  const { text } = say;
  const { columns } = text;
  const pictured = width < leastWidth ? undefined : picturedOf(times);
  return (
    <section class="kvm-times">
      {/* Without a picture the folded table says its name itself. */}
      {pictured && (
        <>
          <Heading>{text.timeline}</Heading>
          <figure class="kvm-web">
            <Picture say={say} width={width} {...pictured} />
            {pictured.beyond > 0 && <figcaption>{text.beyond({ count: pictured.beyond })}</figcaption>}
          </figure>
        </>
      )}
      <Folded
        id={`${uid}-table`}
        line={text.asTable}
        inside={() => (
          <Table
            name="timeline"
            caption={text.timelineTable}
            columns={[columns.day, columns.what, columns.state]}
            rows={eventsOf(say, times).map((event) => ({ head: rowHead(say, event), cells: [event.what, event.state] }))}
          />
        )}
      />
    </section>
  );
}
