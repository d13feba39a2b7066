// Whom the deadlines are about, and the day they are looked at.
import type { Ownership, Party } from "../engine.js";
import { h, heading } from "../shared/dom.js";
import type { Context, Field } from "../shared/fields/context.js";
import { Group } from "../shared/fields/controls.js";
import { DateField } from "../shared/fields/date.js";
import { today } from "../shared/today.js";
import { forholdIn } from "../text-forhold.js";
import type { Draft } from "./draft.js";

const parties: readonly Party[] = ["tilbud", "plejefamilie", "bpaForening", "socialtilsyn"];
const ownerships: readonly Ownership[] = ["privat", "kommunal", "regional", "driftsaftale"];

/** A name with a few words under it. */
const explained = ([name, more]: readonly [string, string]): (Node | string)[] =>
  more === "" ? [name] : [name, h("span", { class: "kvm-more" }, more)];

export class WhoPart {
  readonly node: HTMLElement;
  readonly #draft: Draft;
  readonly #party: Group;
  readonly #ownership: Group;
  readonly #today: DateField;
  readonly #follow: HTMLElement;

  /** `changed`: for what is changed with a button. */
  constructor(context: Context, draft: Draft, changed: () => void) {
    const { uid, level } = context;
    const text = forholdIn(context.language);
    this.#draft = draft;
    this.#party = new Group(context, "radio", {
      id: `${uid}-party`,
      legend: text.partyLegend,
      classes: "kvm-two",
      choices: parties.map((value) => ({ value, label: explained(text.party[value]) })),
      onChange: () => (draft.party = this.#party.chosen[0] as Party),
    });
    this.#ownership = new Group(context, "radio", {
      id: `${uid}-ownership`,
      legend: text.ownershipLegend,
      hint: text.ownershipHint,
      classes: "kvm-two",
      choices: [
        ...ownerships.map((value) => ({ value, label: explained(text.ownership[value]) })),
        { value: "", label: text.ownershipUnknown },
      ],
      onChange: () => (draft.ownership = (this.#ownership.chosen[0] || undefined) as Ownership | undefined),
    });
    this.#today = new DateField(context, {
      id: `${uid}-today`,
      legend: text.today,
      hint: text.todayHint,
      onInput: (date) => (draft.chosenToday = date === today() ? undefined : date),
    });
    const again = (): void => {
      draft.chosenToday = undefined;
      changed();
      this.#today.control().focus();
    };
    this.#follow = h(
      "p",
      { class: "kvm-follow" },
      text.notToday,
      " ",
      h("button", { type: "button", class: "function-link", onclick: again }, text.useToday),
    );
    this.#today.node.append(this.#follow);
    this.node = h(
      "section",
      { class: "kvm-who", "aria-labelledby": `${uid}-who` },
      heading(level, { id: `${uid}-who` }, text.who),
      this.#party.node,
      this.#ownership.node,
      this.#today.node,
    );
  }

  show(): void {
    const { party, ownership, chosenToday } = this.#draft;
    this.#party.chosen = [party];
    this.#ownership.chosen = [ownership ?? ""];
    // Only a tilbud has dates that the owner decides; what was chosen stays for the case of a mistake.
    this.#ownership.node.hidden = party !== "tilbud";
    this.#today.value = this.#draft.today;
    this.#follow.hidden = chosenToday === undefined;
  }

  fields(): [pointer: string, field: Field][] {
    return [
      ["/party", this.#party],
      ["/ownership", this.#ownership],
      ["/today", this.#today],
    ];
  }
}
