// What people answer to a point: what was seen, whether they agree, and how they see it.
import type { VNode } from "preact";
import type { Handleplanpunkt } from "../engine.js";
import { RadioGroup } from "../shared/form/choices.js";
import { useAt, useForm } from "../shared/form/context.js";
import { TextField } from "../shared/form/text.js";
import { useUndo } from "../shared/form/undo.js";
import { useView } from "../shared/view/context.js";
import { procesIn } from "../../generated/texts/proces.js";
import { PointButton } from "./button.js";
import { pointId, useBegun, usePlanWords } from "./plan.js";
import { write, writeSeen } from "./write.js";

interface AnswerProps {
  /** Of the point. */
  readonly pointer: string;
  readonly point: Handleplanpunkt;
}

export function ViewField({ pointer, point }: AnswerProps): VNode {
  const words = usePlanWords();
  const { store } = useForm();
  const writing = { store, begun: useBegun(), point };
  return (
    <TextField
      pointer={`${pointer}/view`}
      label={words.view}
      hint={words.viewHint}
      rows={4}
      write={(view) => write(writing, "view", view)}
    />
  );
}

const answers = { yes: true, no: false } as const;

export function AgreeField({ pointer, point }: AnswerProps): VNode {
  const { language } = useView();
  const words = usePlanWords();
  const { store } = useForm();
  const writing = { store, begun: useBegun(), point };
  const agree = useAt(`${pointer}/agree`);
  const { yes, no } = procesIn(language);
  return (
    <RadioGroup
      pointer={`${pointer}/agree`}
      label={words.agree}
      classes="kvm-few"
      usual="notSaid"
      chosen={agree === true ? "yes" : agree === false ? "no" : "notSaid"}
      write={(chosen) => write(writing, "agree", answers[chosen as keyof typeof answers])}
      choices={[
        { value: "yes", label: yes },
        { value: "no", label: no },
        { value: "notSaid", label: words.notSaid },
      ]}
    />
  );
}

/** With what the source says now, where that is something else. */
export function SeenField({ pointer, point }: AnswerProps): VNode {
  const words = usePlanWords();
  const { uid } = useView();
  const { store, act, at } = useForm();
  const undo = useUndo();
  const writing = { store, begun: useBegun(), point };
  const { kind, seen, seenNow } = point;
  const take = (): void => {
    const before = store.at(`${pointer}/seen`);
    act(() => write(writing, "seen", seenNow));
    const putBack = (): void => {
      act(() => write(writing, "seen", before));
      at(`${pointer}/seen`)?.focus();
    };
    undo.offer({ words: words.taken, back: words.takenBack, undo: putBack });
  };
  return (
    <>
      <TextField
        pointer={`${pointer}/seen`}
        label={words.seen}
        hint={kind === "kriterium" || kind === "lavScore" ? words.seenFromAssessment : words.seenHint}
        rows={4}
        usual={seen}
        write={(text) => writeSeen(writing, text)}
      />
      <div class="kvm-seen-now">
        {seenNow !== undefined && (
          <>
            <p>
              <strong>{words.seenNow}</strong>
            </p>
            <p class="kvm-reason">{seenNow}</p>
            <p>
              <PointButton label={words.takeNow} of={`${pointId(uid, point.key)}-title`} act={take} />
            </p>
          </>
        )}
      </div>
      {undo.node}
    </>
  );
}
