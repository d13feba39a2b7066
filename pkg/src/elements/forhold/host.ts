// What the parts of one event ask of the form they stand in.
import type { TypedEvent } from "../events/typed.js";

export interface EventHost {
  readonly events: () => readonly TypedEvent[];
  readonly write: (member: string, value: unknown) => void;
  readonly remove: (event: TypedEvent) => void;
}
