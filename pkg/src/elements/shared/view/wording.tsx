// What a reader must know of a model's words before they are used for anything.
import type { VNode } from "preact";
import type { Area, Bilingual } from "../../engine.js";
import { spoken } from "../language.js";
import { Alert, AlertText } from "./alert.js";
import { useView } from "./context.js";

interface Words {
  readonly area: Area;
  /** Why the model is not verified. */
  readonly provisional?: Bilingual;
  /** Where words that were laid over it, or that it is made of, are from. */
  readonly wording?: string;
}

/** That a model is not verified, or whose words stand in the place of its own. */
export function Wording({ area, provisional, wording }: Words): VNode | null {
  const { text, language, level } = useView();
  if (wording !== undefined) {
    return (
      <Alert kind="info" title={text.wordingTitle} level={level + 1}>
        <AlertText>{text.wordingFrom({ source: wording })}</AlertText>
      </Alert>
    );
  }
  if (provisional === undefined) return null;
  const title = area === "tilbud" ? text.provisionalTitle : text.provisionalTitlePlejefamilier;
  return (
    <Alert kind="warning" title={title} level={level + 1}>
      <AlertText>{spoken(provisional, language)}</AlertText>
    </Alert>
  );
}
