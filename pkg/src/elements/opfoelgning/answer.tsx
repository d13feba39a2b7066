// What the applicant answered, and what the three rules find in it: signs and questions, never a mark.
import type { ComponentChildren, VNode } from "preact";
import type { SvarLaest, Tegn } from "../engine.js";
import { TextField } from "../shared/form/text.js";
import { useView } from "../shared/view/context.js";
import { Mark } from "../shared/view/mark.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";

interface AnswerProps {
  /** Of the point. */
  readonly pointer: string;
  /** What is answered, said to those who do not see what stands above. */
  readonly of: ComponentChildren;
  readonly svar: SvarLaest | undefined;
}

export function Answer({ pointer, of, svar }: AnswerProps): VNode {
  const words = opfoelgningIn(useView().language);
  return (
    <div class="kvm-answered">
      <TextField
        pointer={`${pointer}/svar/text`}
        label={
          <>
            {words.answer}
            {of}
          </>
        }
        hint={words.answerHint}
        rows={3}
      />
      <div class="kvm-tegn">
        {svar && (
          <>
            <p class="kvm-tegn-title">{words.signs}</p>
            <ul class="nobullet-list">
              {svar.signs.map((sign) => (
                <Sign key={sign.rule} {...sign} />
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

function Sign({ rule, found }: Tegn): VNode {
  const words = opfoelgningIn(useView().language);
  const some = found.length > 0;
  const quoted = [...new Set(found)].map((one) => `»${one}«`).join(", ");
  return (
    <li class="kvm-verdict">
      <Mark kind={some ? "info" : "open"} />
      <span>
        {`${words.sign[rule]}: `}
        {some ? quoted : words.signNone[rule]}
      </span>
    </li>
  );
}
