// How wide an element is, for what is laid out anew for the room there is.

/** Calls back when there is more or less room. `most` and `least` bound the width told; a hidden element tells none. */
export class Room {
  width: number;
  readonly #observer: ResizeObserver;

  constructor(
    private readonly element: HTMLElement,
    private readonly bounds: { readonly least: number; readonly most: number; readonly usual: number },
    private readonly changed: () => void,
  ) {
    this.width = bounds.usual;
    this.#observer = new ResizeObserver(() => this.#resized());
  }

  /** Begins to look; gives the way to stop it. */
  observe(): () => void {
    this.#observer.observe(this.element);
    return () => this.#observer.disconnect();
  }

  #resized(): void {
    const { least, most } = this.bounds;
    const width = Math.round(Math.min(Math.max(this.element.clientWidth, least), most));
    if (this.element.clientWidth === 0 || Math.abs(width - this.width) < 2) return;
    this.width = width;
    this.changed();
  }
}
