// The tags of the package in the page's JSX.
import type { HTMLAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      [tag: `kvalitetsmodel-${string}`]: HTMLAttributes<HTMLElement> & Record<string, unknown>;
    }
  }
}
