// A component that is drawn again only when something else is asked of it: for the entries of a long list.
import { Component, type ComponentChild, type ComponentType } from "preact";

export function memo<Props extends object>(Inner: ComponentType<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const [old, now] = [this.props as Record<string, unknown>, next as Record<string, unknown>];
      return Object.keys({ ...old, ...now }).some((name) => old[name] !== now[name]);
    }

    override render(): ComponentChild {
      return <Inner {...(this.props as Props)} />;
    }
  };
}
