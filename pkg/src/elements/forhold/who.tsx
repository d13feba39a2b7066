// Whom the deadlines are about, and the day they are looked at.
import type { ComponentChildren, VNode } from "preact";
import type { Ownership, Party } from "../engine.js";
import { RadioGroup } from "../shared/form/choices.js";
import { useAt, useForm } from "../shared/form/context.js";
import { DateField } from "../shared/form/date.js";
import { today } from "../shared/today.js";
import { useView } from "../shared/view/context.js";
import { Section } from "../shared/view/section.js";
import { OWNERSHIPS, PARTIES } from "../../generated/lists.js";
import { forholdIn } from "../../generated/texts/forhold.js";

/** A name with a few words under it. */
const explained = ([name, more]: readonly [string, string]): ComponentChildren => (
  <>
    {name} {more !== "" && <span class="kvm-more">{more}</span>}
  </>
);

export function Who(): VNode {
  const { language, reader } = useView();
  const text = forholdIn(language);
  const { store } = useForm();
  const isAssumed = useAt("/assumed") === true;
  return (
    <Section name="who" class="kvm-who" title={text.who} line={useLine()}>
      <RadioGroup
        pointer="/party"
        label={text.partyLegend({ reader })}
        {...(isAssumed && { hint: text.partyAssumed, chosen: "" })}
        classes="kvm-two"
        write={(party) => {
          store.set("/party", party);
          store.set("/assumed", undefined);
        }}
        choices={PARTIES.map((value) => ({ value, label: explained(text.party[value]) }))}
      />
      <RadioGroup
        pointer="/ownership"
        label={text.ownershipLegend}
        hint={text.ownershipHint}
        classes="kvm-two"
        // Only a tilbud has dates that the owner decides; what was chosen stays for the case of a mistake.
        hidden={useAt("/party") !== "tilbud"}
        choices={[
          ...OWNERSHIPS.map((value) => ({ value, label: explained(text.ownership[value]) })),
          { value: "", label: text.ownershipUnknown },
        ]}
      />
      <DateField
        pointer="/today"
        label={text.today}
        hint={text.todayHint}
        usual={today()}
        empty=""
        write={(day) => store.set("/today", day === today() ? undefined : day)}
        after={<Follow />}
      />
    </Section>
  );
}

/** What is chosen, where that is folded. What nobody has chosen is not said. */
function useLine(): string {
  const text = forholdIn(useView().language);
  const party = useAt("/party") as Party;
  const ownership = useAt("/ownership") as Ownership | "" | undefined;
  const isAssumed = useAt("/assumed") === true;
  // A program can have set anything.
  const nameIn = <Word extends string>(of: Readonly<Record<Word, readonly [string, string]>>, word: Word): string => (Object.hasOwn(of, word) ? of[word][0] : "");
  const owner = ownership ? nameIn(text.ownership, ownership) : "";
  return [isAssumed ? "" : nameIn(text.party, party), party === "tilbud" ? owner : ""].filter((one) => one !== "").join(", ");
}

/** That the day is another than it is, and the way back. */
function Follow(): VNode {
  const text = forholdIn(useView().language);
  const { store, act, unfold } = useForm();
  const follow = (): void => {
    act(() => store.set("/today", undefined));
    unfold("/today");
  };
  return (
    <p class="kvm-follow" hidden={useAt("/today") === undefined}>
      {text.notToday}{" "}
      <button type="button" class="function-link" onClick={follow}>
        {text.useToday}
      </button>
    </p>
  );
}
