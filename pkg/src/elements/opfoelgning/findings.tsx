// What is worth a look, by what it is: thirty answers that are missing are one line, with a way to each.
import type { ComponentChildren, VNode } from "preact";
import { BasisLine, Standing } from "../proces/said.js";
import { useForm, useIdOf, useStore } from "../shared/form/context.js";
import { grouped } from "../shared/grouped.js";
import { numberOf } from "../shared/number.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Mark } from "../shared/view/mark.js";
import { fristerIn } from "../../generated/texts/frister.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import { useFulgt } from "./case.js";
import { type Found, fieldOf } from "./found.js";
import { type HeldVilkaar, pointAt } from "./held.js";
import { nameOf } from "./vilkaar-name.js";
import { useWayToPoint } from "./way.js";

interface FindingsProps {
  /** Shows also the points that the filter hides. */
  readonly showAll: () => void;
}

export function Findings({ showAll }: FindingsProps): VNode {
  const { language } = useView();
  const words = opfoelgningIn(language);
  const found = useFulgt((fulgt) => fulgt.found);
  return (
    <section class="kvm-findings">
      <Heading>{words.findings}</Heading>
      <div>
        {found.length === 0 ? (
          <p>{words.noFindings}</p>
        ) : (
          <>
            <p>{words.findingsLead}</p>
            <ul class="nobullet-list kvm-found">
              {alike(found).map((group) => (
                <Group group={group} showAll={showAll} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

interface GroupProps extends FindingsProps {
  readonly group: readonly Found[];
}

function Group({ group, showAll }: GroupProps): VNode | null {
  const { language } = useView();
  const [first] = group;
  if (first === undefined) return null;
  const { finding, source } = first;
  const { severity, code, confidence } = finding;
  return (
    <li class="kvm-finding kvm-verdict">
      <Mark kind={severity === "warning" ? "warning" : "info"} label={fristerIn(language).severity[severity]} />
      <div>
        {`${opfoelgningIn(language).found[code]}: `}
        {group.map((one, at) => (
          <>
            {at > 0 && ", "}
            <Way {...one} showAll={showAll} />
          </>
        ))}
        {". "}
        {source && <Standing of={source.standing} />}
        {/* The document behind what is not law stands with the sources. */}
        {source?.standing === "law" && (
          <>
            {" "}
            <BasisLine basis={source.basis} {...(confidence === undefined ? {} : { confidence })} />
          </>
        )}
      </div>
    </li>
  );
}

/** What a finding is about, and the way to it. */
function Way({ vilkaar, point, finding: { code }, showAll }: Found & FindingsProps): VNode {
  const isPoint = useFulgt(({ points }) => points.some(({ id }) => id === point));
  if (vilkaar !== undefined) return <VilkaarWay id={vilkaar} />;
  const words = numberOf(point ?? "");
  if (point === undefined || !isPoint) return <>{words}</>;
  return (
    <PointWay id={point} field={fieldOf(code)} showAll={showAll}>
      {words}
    </PointWay>
  );
}

interface PointWayProps extends FindingsProps {
  readonly id: string;
  readonly field: string | undefined;
  readonly children: ComponentChildren;
}

function PointWay({ id, field, showAll, children }: PointWayProps): VNode {
  const go = useWayToPoint(showAll);
  const point = pointAt(id);
  return (
    <Link to={field === undefined ? point : `${point}/${field}`} follow={() => go(id, field)}>
      {children}
    </Link>
  );
}

function VilkaarWay({ id }: { id: string }): VNode {
  const { language } = useView();
  const { go } = useForm();
  const [place, name] = useStore((store): [number, string] => {
    const all = store.list("/vilkaar") as readonly HeldVilkaar[];
    const at = all.findIndex((one) => one.id === id);
    return [at, all[at] === undefined ? id : nameOf(all[at], language)];
  });
  if (place < 0) return <>{`»${name}«`}</>;
  const pointer = `/vilkaar/${place}/frist`;
  return <Link to={pointer} follow={() => go(pointer)}>{`»${name}«`}</Link>;
}

interface LinkProps {
  /** The pointer that it leads to. */
  readonly to: string;
  readonly follow: () => void;
  readonly children: ComponentChildren;
}

/** A link inside the form: the address stays, since it belongs to the portal. */
function Link({ to, follow, children }: LinkProps): VNode {
  const id = useIdOf(to);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        follow();
      }}
    >
      {children}
    </a>
  );
}

/** Findings of one kind and one weight, what weighs most first. */
function alike(found: readonly Found[]): readonly (readonly Found[])[] {
  const groups = grouped(found, ({ finding: { code, severity }, source }) => {
    const standing = source?.standing;
    // The same may rest on several rules: each group has one paragraph.
    return JSON.stringify([severity, code, standing, standing === "law" ? source : null]);
  });
  const weight = ([first]: readonly Found[]): number => Number(first?.finding.severity === "warning");
  return [...groups.values()].sort((a, b) => weight(b) - weight(a));
}
