// A paragraph sign or stk. at the end of a line, its number on the next, is hard to read.
import { Fragment, options, type VNode } from "preact";

const apart = /(§|\bstk\.|\bnr\.) (?=\d)/g;
const joined = (child: unknown): unknown => (typeof child === "string" ? child.replace(apart, "$1\u00a0") : child);

/** In every text that is drawn, so that nobody has to think of it. */
const before = options.vnode;
options.vnode = (vnode: VNode<{ children?: unknown }>) => {
  const { type, props } = vnode;
  if ((typeof type === "string" || type === Fragment) && props.children !== undefined) {
    const { children } = props;
    props.children = (Array.isArray(children) ? children.map(joined) : joined(children)) as never;
  }
  before?.(vnode);
};
