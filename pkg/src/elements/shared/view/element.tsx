// An element whose picture follows from its state: drawn with Preact in light DOM, where the page's own styles reach it.
import { type ComponentChildren, render } from "preact";
import { KvalitetsmodelElement } from "../element.js";
import { Alert, AlertText } from "./alert.js";
import { type View, ViewContext } from "./context.js";
import "./unbroken.js";
import { flush } from "./flush.js";
import { keepingFocus } from "./keep-focus.js";

export abstract class ViewElement extends KvalitetsmodelElement {
  #printing = false;

  /** What there is to see. Called whenever it can be another; what is the same in it stays where it is in the page. */
  protected abstract view(): ComponentChildren;

  protected draw(): void {
    this.#render(this.view());
  }

  protected override showWaiting(): void {
    this.#render(<p class="kvm-waiting">{this.waiting()}</p>);
  }

  protected override showReasons(reasons: readonly string[] | undefined): void {
    const { text, level } = this;
    this.#render(
      reasons && (
        <Alert kind="error" title={text.notLoaded} level={level} announce>
          {reasons.map((reason) => (
            <AlertText>{reason}</AlertText>
          ))}
        </Alert>
      ),
    );
  }

  protected override print(printing: boolean): void {
    this.#printing = printing;
    if (this.drawn) this.draw();
  }

  #render(inside: ComponentChildren): void {
    const { text, language, uid, level } = this;
    const view: View = { text, language, uid, level, printing: this.#printing };
    keepingFocus(() => render(<ViewContext.Provider value={view}>{inside}</ViewContext.Provider>, this.root));
    flush();
  }
}
