// Of a style sheet what a page can use: a rule for a class that nothing of the page names is never met.

/** `scripts`: every text in which the page's classes are named; one put together of parts is known by its beginning. */
export function usedCss(css, scripts) {
  const names = new Set(scripts.flatMap((text) => text.split(/[^\w-]+/)));
  const beginnings = [...names].filter((name) => /^\w[\w-]*-$/.test(name));
  const isNamed = (name) => names.has(name) || beginnings.some((one) => name.startsWith(one));
  const isUsed = (selector) => [...withoutConditions(selector).matchAll(/\.(-?[_a-z][\w-]*)/gi)].every(([, name]) => isNamed(name));
  return blocks(css)
    .map(({ head, body }) => {
      if (body === undefined) return head;
      // In frames there are no selectors.
      if (/^@(?:media|supports|layer|container)/.test(head)) {
        const inside = usedCss(body, scripts);
        return inside === "" ? "" : `${head}{${inside}}`;
      }
      if (head.startsWith("@")) return `${head}{${body}}`;
      const used = listed(head).filter(isUsed);
      return used.length === 0 ? "" : `${used.join(",")}{${body}}`;
    })
    .join("");
}

/** What stands in brackets need not be there for a rule to be met: `:not(.x)`. */
function withoutConditions(selector) {
  const inner = selector.replace(/\([^()]*\)/g, "").replace(/\[[^\]]*\]/g, "");
  return inner === selector ? inner : withoutConditions(inner);
}

/** The selectors of a list; a comma in brackets is none between them. */
function listed(selectors) {
  let depth = 0;
  let from = 0;
  const all = [];
  for (let at = 0; at <= selectors.length; at++) {
    const char = selectors[at];
    if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth--;
    else if (at === selectors.length || (char === "," && depth === 0)) {
      all.push(selectors.slice(from, at));
      from = at + 1;
    }
  }
  return all;
}

/** A sheet as its blocks, each what stands before its braces and what in them; what has none ends at a semicolon. */
function blocks(css) {
  const all = [];
  let from = 0;
  while (from < css.length) {
    const open = endOf(css, from, "{");
    const end = endOf(css, from, ";");
    if (end < open) {
      all.push({ head: css.slice(from, end + 1) });
      from = end + 1;
    } else if (open === css.length) break;
    else {
      let close = open;
      for (let depth = 0; close < css.length; close++) {
        const char = css[close];
        if (char === '"' || char === "'") close = css.indexOf(char, close + 1);
        else if (char === "{") depth++;
        else if (char === "}" && --depth === 0) break;
      }
      all.push({ head: css.slice(from, open).trim(), body: css.slice(open + 1, close) });
      from = close + 1;
    }
  }
  return all;
}

/** Where a sign stands next, outside what is quoted or in brackets. */
function endOf(css, from, sign) {
  let depth = 0;
  for (let at = from; at < css.length; at++) {
    const char = css[at];
    if (char === '"' || char === "'") at = css.indexOf(char, at + 1);
    else if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (char === sign && depth === 0) return at;
  }
  return css.length;
}
