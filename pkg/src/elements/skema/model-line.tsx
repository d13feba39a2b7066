// Which model is answered, until when it counts, and which answers came along from another.
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { spoken } from "../shared/language.js";
import { useForm } from "../shared/form/context.js";
import { said, useView } from "../shared/view/context.js";
import { dateIn } from "../shared/said.js";
import { useAnswer } from "./judge.js";
import { modelNamed } from "./located.js";

export function ModelLine(): VNode {
  const view = useView();
  const { text, language } = view;
  const { say } = useForm();
  const { model, layout } = useAnswer(({ located }) => located) ?? {};
  const counts = useAnswer(({ carried }) => carried) ?? [];
  const name = model && said(view, model.name);
  const carried = counts.map(([from, count]) => text.form.carried({ count, model: spoken(modelNamed(from)?.name, language) ?? from }));
  const before = useRef(layout);
  useLayoutEffect(() => {
    if (before.current !== undefined && name !== undefined) say([text.form.modelNow({ model: name }), ...carried].join(" "));
    before.current = layout;
  }, [layout]);
  if (model === undefined) return <p class="kvm-model" />;
  const { from, to } = model.validity;
  const valid = text.form.valid({ from: dateIn(language, from), to: to && dateIn(language, to) });
  return (
    <p class="kvm-model">
      <strong>{`${text.form.modelLine}: ${name}`}</strong>
      {` (${model.id}), ${valid}. `}
      {carried.join(" ")}
    </p>
  );
}
