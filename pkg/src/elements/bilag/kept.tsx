// What is in use, and what is kept that cannot be.
import type { VNode } from "preact";
import type { OwnModel } from "../engine.js";
import { spoken } from "../shared/language.js";
import { useStore } from "../shared/form/context.js";
import { Alert, AlertText } from "../shared/view/alert.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { bilagIn } from "../../generated/texts/bilag.js";
import { checked } from "./checked.js";
import type { Held } from "./held.js";

interface KeptProps {
  /** Takes out those that are not to be kept, and says so. */
  readonly drop: (isGone: (own: OwnModel) => boolean, words?: string) => void;
}

export function Kept({ drop }: KeptProps): VNode {
  const { language, level, uid } = useView();
  const words = bilagIn(language);
  const modeller = useStore((store) => (store.value as Held).modeller);
  const problems = modeller.flatMap((own) => checked(own).problems);
  const used = modeller.flatMap((own) => checked(own).models.map((model) => ({ own, model })));
  const button = (act: () => void): VNode => (
    <button type="button" class="button button-secondary" onClick={act}>
      {words.remove}
    </button>
  );
  return (
    <div class="kvm-annex-kept">
      {used.length > 0 && (
        <>
          <Heading id={`${uid}-kept`} tabIndex={-1}>
            {words.inUse}
          </Heading>
          <p>{words.inUseText}</p>
          <ul class="nobullet-list kvm-annex-used">
            {used.map(({ own, model }) => (
              <li>
                <strong>{spoken(model.name, language)}</strong>
                <span class="kvm-more kvm-hash">{model.wording ?? ""}</span>
                {button(() => drop((one) => one === own, words.removed))}
              </li>
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && (
        <Alert kind="error" title={words.bad} level={level + 1}>
          {problems.map(({ message }) => (
            <AlertText>{spoken(message, language)}</AlertText>
          ))}
          {button(() => drop((own) => checked(own).models.length === 0))}
        </Alert>
      )}
    </div>
  );
}
