// Before anything is drawn: whether the address asks for a view. The page comes with its start drawn in it, which is not to
// be seen there; a view begins with its outline (skeleton.tsx), until its script has come.
const [, view] = /^#([a-z]+)(?:\?|$)/.exec(location.hash) ?? [];
const { dataset } = document.documentElement;

// The one id in the page that could be taken for a view.
if (view !== undefined && view !== "indhold") dataset["view"] = view;

// Where the script does not come, the start is better than an outline for good.
addEventListener("error", ({ target }) => target instanceof HTMLScriptElement && delete dataset["view"], { capture: true });

export {};
