// The report: compares the answers of a host (a file that its runner wrote, behind this page or chosen here) with those that
// the vectors are of, and draws what is the same. `#kit` has those, `#words` the sentences, `#answers` the file.
"use strict";
addEventListener("DOMContentLoaded", () => {
  const data = (id) => JSON.parse(document.getElementById(id).textContent);
  const [kit, words] = [data("kit"), data("words")];
  const say = (message, args) => message.replace(/\{(\w+)\}/g, (_, name) => args[name]);
  const root = document.getElementById("report");

  /** An element with texts and elements in it. */
  const element = (name, className, ...children) => {
    const its = document.createElement(name);
    if (className) its.className = className;
    its.append(...children);
    return its;
  };

  const table = (heads, rows) => element("table", "",
    element("thead", "", element("tr", "", ...heads.map(([name, is]) => Object.assign(element("th", is, name), { scope: "col" })))),
    element("tbody", "", ...rows.map(([isWrong, cells]) => element("tr", isWrong ? "wrong" : "", ...cells.map((cell, at) => element("td", heads[at][1], cell))))));

  /** How many of the calls of each name are the same, and how many are not. */
  const counted = (names, isSame) => {
    const all = new Map();
    for (const [at, its] of names.entries()) {
      for (const name of its) {
        const count = all.get(name) ?? [0, 0];
        count[isSame[at] ? 0 : 1] += 1;
        all.set(name, count);
      }
    }
    return [...all].sort(([one], [other]) => (one < other ? -1 : 1));
  };

  const hex = async (text) => [...new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  async function draw(text) {
    const [host, ...lines] = text.trim().split(/\r?\n/);
    const total = kit.calls.length;
    if (!/^kvalitetsmodel \d/.test(host)) return root.replaceChildren(element("p", "bad", words.notAnswers));
    const isSame = kit.calls.map(({ sha256 }, at) => lines[at] === sha256);
    const wrong = isSame.filter((one) => !one).length;
    const counts = { total, wrong, given: lines.length };
    const verdict = lines.length < total ? words.incomplete : lines.length > total ? words.tooMany : wrong === 0 ? words.all : words.some;
    const isGood = lines.length === total && wrong === 0;
    // Where a page is not served safely nothing computes a hash; each answer's stands in the file.
    const answers = globalThis.crypto?.subtle === undefined ? undefined : await hex(`${lines.join("\n")}\n`);
    const what = [[words.host, host], [words.kit, kit.version], [words.engine, kit.engine], [words.calls, kit.callsFile], [words.answers, answers]];
    const heads = [[words.name, ""], [words.means, ""], [words.passed, "number"], [words.failed, "number"]];
    const row = (name, means, [same, other]) => [other > 0, [name, means, `${same}`, `${other}`]];
    const byFlag = counted(kit.calls.map(({ flags }) => flags), isSame).map(([name, count]) => row(name, kit.flags[name] ?? "", count));
    const byFile = counted(kit.calls.map(({ file }) => [file]), isSame).map(([name, count]) => row(name, "", count));
    const differing = kit.calls.filter((_, at) => !isSame[at]);
    root.replaceChildren(
      element("p", isGood ? "good" : "bad", say(verdict, counts)),
      element("h2", "", words.what),
      element("table", "", element("tbody", "", ...what.filter(([, value]) => value !== undefined).map(([name, value]) => element("tr", "", Object.assign(element("th", "", name), { scope: "row" }), element("td", "", element("code", "", value)))))),
      ...(differing.length === 0 ? [] : [
        element("h2", "", words.differ),
        element("ul", "", ...differing.slice(0, 200).map(({ file, id }) => element("li", "", `${file} ${id}`))),
        ...(differing.length > 200 ? [element("p", "", say(words.more, { count: differing.length - 200 }))] : []),
      ]),
      element("h2", "", words.byFlag),
      table(heads, byFlag),
      element("h2", "", words.byFile),
      table(heads.filter((_, at) => at !== 1), byFile.map(([isWrong, cells]) => [isWrong, cells.filter((_, at) => at !== 1)])),
    );
  }

  const behind = document.getElementById("answers").textContent;
  if (behind.trim() !== "") return void draw(behind);
  const choose = document.getElementById("choose");
  document.getElementById("ask").hidden = false;
  choose.addEventListener("change", async () => draw(await choose.files[0].text()));
});
