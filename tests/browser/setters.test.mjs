// Whatever a program sets as a value: the elements take what is data and draw it, what is wrong is told as by the
// functions, and what is no object at all is refused with the package's one error.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit, withSite } from "./lib.mjs";

const forms = ["sag", "skema", "forhold", "risikosag", "dialogforloeb", "opfoelgning", "handleplan", "bilag"];
const followers = ["frister", "aarshjul", "profil", "spindelvaev", "risiko", "dialogoverblik"];
const names = [...forms, ...followers];
const body = names.map((name) => `<kvalitetsmodel-${name} id="${name}"></kvalitetsmodel-${name}>`).join("");
const page = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Et andet sted</title><link rel="icon" href="/icon.svg"><script type="module" src="/kvalitetsmodel/dist/elements/index.js"></script></head><body>${body}</body></html>`;
const site = withSite({ pages: { "/odd.html": page } });

test("any value at all: taken, or refused with the one error; nothing is thrown later", async () => {
  await visit(site, { path: "/odd.html" }, async (page) => {
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    await page.locator("kvalitetsmodel-risikosag fieldset").first().waitFor();
    assert.deepEqual(await page.evaluate(run, names), []);
  });
});

test("every element is a block, on a page that has no style sheet", async () => {
  await visit(site, { path: "/odd.html" }, async (page) => {
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    const display = (all) => all.map((name) => getComputedStyle(document.getElementById(name)).display);
    assert.deepEqual(await page.evaluate(display, names), names.map(() => "block"));
  });
});

test("what is set is told as the function tells it: by code and pointer, and kept in the value", async () => {
  await visit(site, { path: "/odd.html" }, async (page) => {
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    await page.locator("kvalitetsmodel-risikosag fieldset").first().waitFor();
    assert.deepEqual(await page.evaluate(compare), []);
  });
});

test("a member that is no data is told at its pointer too: a Date, a Map, a function", async () => {
  await visit(site, { path: "/odd.html" }, async (page) => {
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    const told = await page.evaluate(() =>
      [new Date(0), new Map([[1, 2]]), () => {}].map((odd) => {
        const skema = document.getElementById("skema");
        skema.value = { area: "tilbud", date: "2026-03-01", tilbud: { name: odd } };
        const forhold = document.getElementById("forhold");
        forhold.value = { party: "tilbud", settings: { hoering: odd }, events: [] };
        return [...skema.problems, ...forhold.problems].map(({ path, code }) => `${code} ${path}`);
      }),
    );
    assert.deepEqual(told, Array(3).fill(["wrongType /tilbud/name", "wrongType /settings/hoering"]));
  });
});

test("what no field shows is told in the form in both languages, until the button takes it away", async () => {
  for (const lang of ["da", "en"]) {
    await visit(site, { path: "/odd.html" }, async (page) => {
      await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
      await page.locator("kvalitetsmodel-risikosag fieldset").first().waitFor();
      const set = { skema: { area: "tilbud", date: "2026-03-01", tilbud: "Solgården" }, forhold: { party: "tilbud", events: "ingen" } };
      set.dialogforloeb = { party: "tilbud", concerns: ["uro", { id: "b1", gravity: "grave" }] };
      set.risikosag = { party: "tilbud", risiko: { prae: 3 } };
      await page.evaluate(([language, values]) => {
        document.documentElement.lang = language;
        for (const [name, value] of Object.entries(values)) document.getElementById(name).value = value;
      }, [lang, set]);
      const button = { da: "Fjern det, der ikke kan læses", en: "Remove what cannot be read" }[lang];
      const wrong = { da: /skal stå .+, ikke /, en: /Expected .+, not / }[lang];
      for (const name of Object.keys(set)) {
        const form = page.locator(`kvalitetsmodel-${name}`);
        assert.match(await form.locator(".alert").first().innerText(), wrong, `${name} ${lang}`);
        await form.getByRole("button", { name: button }).click();
        assert.deepEqual(await form.evaluate((one) => one.problems.filter(({ code }) => code === "wrongType")), [], name);
        assert.equal(await form.getByRole("button", { name: button }).count(), 0);
      }
    });
  }
});

test("what was not read stays until something is written in its place", async () => {
  await visit(site, { path: "/odd.html" }, async (page) => {
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    const value = (name) => page.evaluate((id) => document.getElementById(id).value, name);
    await page.evaluate(() => {
      document.getElementById("skema").value = { area: "tilbud", date: "2026-03-01", tilbud: "Solgården", zzz: 1 };
    });
    await page.getByRole("textbox", { name: "Tilbuddets navn" }).fill("Havbo");
    const { tilbud, zzz } = await value("skema");
    assert.deepEqual([tilbud, zzz], [{ name: "Havbo" }, 1]);
  });
});

/** Runs in the browser: where an element says something else of a value than the function does. */
async function compare() {
  const all = await import("/kvalitetsmodel/dist/browser.js");
  await all.ready();
  const party = { format: 2, party: "tilbud" };
  const model = all.modelFor("tilbud", "2026-03-01");
  const [tema] = model.temaer;
  const [{ indikatorer: [{ id }] }] = tema.kriterier;
  const afdelinger = [{ name: "Nord", tilbudstyper: ["sel107"] }];
  const tilbud = { name: "Solgården", tilbudstyper: ["sel107"], bestyrelse: true, afdelinger };
  const answers = [{ id, answer: 4, begrundelse: "Set", datakilder: ["interview"] }];
  const vurdering = { format: 1, area: "tilbud", date: "2026-03-01", kind: "drift", tilbud, answers };
  const { format: _, ...approval } = { ...vurdering, kind: "godkendelse", answers: [] };
  const partly = (ask) => (value) => ask(value, "2026-03-10", { partial: true }).problems;
  // Each with a value in which nothing is wrong, and the places at which something else is put.
  const cases = {
    skema: [
      ...[vurdering, (value) => all.check(value)],
      "/format /area /kind /tilbud /tilbud/name /tilbud/tilbudstyper /tilbud/tilbudstyper/0 /tilbud/bestyrelse /tilbud/zzz /zzz",
      "/tilbud/afdelinger /tilbud/afdelinger/0/tilbudstyper /tilbud/afdelinger/0/tilbudstyper/0 /tilbud/afdelinger/0/name",
      "/tilbud/afdelinger/0/zzz /answers /answers/0 /answers/0/answer /answers/0/begrundelse /answers/0/datakilder",
      "/answers/0/datakilder/0 /answers/0/zzz /criteria",
    ],
    forhold: [
      { ...party, ownership: "privat", hjemsted: { region: "hovedstaden" }, settings: {}, events: [{ kind: "paabud", date: "2026-03-01", id: "a" }] },
      partly(all.frister),
      "/party /ownership /hjemsted /hjemsted/region /settings /settings/zzz /events /events/0/kind /events/0/frist /events/0/zzz",
    ],
    risikosag: [
      { ...party, risiko: { forhold: { skaerpetTilsyn: true }, prae: { date: "2026-03-01", by: "Ane", category: "groen" } } },
      partly(all.risiko),
      "/risiko /risiko/zzz /risiko/forhold /risiko/forhold/zzz /risiko/prae /risiko/prae/zzz /risiko/prae/dials /risiko/post /settings",
    ],
    dialogforloeb: [
      { ...party, concerns: [{ id: "b", gravity: "grave" }], dialog: { intended: [{ id: "a", kind: "paabud" }], settings: {} } },
      partly(all.dialogforloeb),
      "/concerns /concerns/0 /concerns/0/id /concerns/0/zzz /events /dialog /dialog/zzz /dialog/intended /dialog/intended/0",
      "/dialog/settings /dialog/settings/zzz",
    ],
    opfoelgning: [
      { ...party, vurderinger: [approval], opfoelgning: { svar: [], points: [], settings: {} } },
      partly(all.opfoelgningsplan),
      "/vurderinger /opfoelgning /opfoelgning/zzz /opfoelgning/svar /opfoelgning/points /opfoelgning/settings /opfoelgning/settings/zzz",
    ],
    handleplan: [
      { ...party, vurderinger: [vurdering], events: [{ kind: "paabud", date: "2026-03-01", id: "a" }], handleplan: { points: [{ key: "paabud:a", kind: "paabud" }] } },
      partly(all.handleplan),
      "/handleplan /handleplan/zzz /handleplan/points /handleplan/points/0/actions /handleplan/points/0/zzz /events/0/zzz",
    ],
    sag: [{ ...party, events: [] }, partly(all.frister), "/party /zzz /events /name /settings /settings/zzz"],
  };
  const put = (value, path, odd) => {
    const copy = structuredClone(value);
    const names = path.slice(1).split("/");
    const last = names.pop();
    names.reduce((holder, name) => (holder[name] ??= {}), copy)[last] = odd;
    return copy;
  };
  // What has no id is given one.
  const isNamed = ({ code, path }) => !(code === "missing" && path.endsWith("/id"));
  const said = (problems) => [...new Set(problems.filter(isNamed).map(({ code, path }) => `${code} ${path}`))].sort().join(", ");
  const found = [];
  for (const [name, [good, ask, ...places]] of Object.entries(cases)) {
    const element = document.getElementById(name);
    const look = (value, path, odd) => {
      element.value = value;
      const [function_, its] = [said(ask(value)), said(element.problems)];
      if (function_ !== its) found.push(`${name} ${path} ${JSON.stringify(odd)}: ${its || "nothing"} for ${function_ || "nothing"}`);
      // What it gives out, it takes in as the same.
      element.value = JSON.parse(JSON.stringify(element.value));
      if (said(element.problems) !== its) found.push(`${name} ${path} ${JSON.stringify(odd)}: set again it says something else`);
      return function_;
    };
    if (look(good, "", "") !== "") found.push(`${name}: something is wrong with what is right`);
    for (const path of places.join(" ").split(" ")) {
      const told = [7, "zzz", ["q"], { q: 1 }].map((odd) => look(put(good, path, odd), path, odd));
      if (told.every((one) => one === "")) found.push(`${name} ${path}: nothing is wrong there, whatever stands there`);
    }
  }
  return found;
}

/** Runs in the browser: what went wrong. */
async function run(names) {
  const members = ["area", "date", "today", "kind", "tilbud", "answers", "criteria", "facts", "steps", "concerns", "forhold"];
  members.push("party", "events", "vurderinger", "dialog", "risiko", "opfoelgning", "handleplan");
  members.push("vurdering", "plan", "drift", "settings", "punkter", "svar", "points", "vilkaar", "prae", "post", "risikomodel", "modeller");
  const all = (value) => Object.fromEntries(members.map((name) => [name, value]));
  const cycle = { area: "tilbud", date: "2026-03-01" };
  for (const name of ["tilbud", "vurdering", "plan"]) cycle[name] = cycle;
  cycle.facts = [cycle];
  const refused = [4, "x", [], () => {}, new Map(), new Date(), 4n, Symbol("x")];
  refused.push(new Proxy({}, { ownKeys() { throw new TypeError("no"); } }));
  const taken = [{}, { area: "zzz" }, { area: "tilbud", date: "2026-03-01", tilbud: null }, cycle];
  for (const value of [null, 5, "x", true, 4n, [null], [5], ["x"], {}, [{}], new Map(), new Date(0)]) taken.push(all(value));
  taken.push({ get area() { throw new TypeError("no"); } }, { facts: [{ kind: 4n, date: null }] });

  const found = [];
  const late = ({ message, reason }) => found.push(`later: ${message ?? reason}`);
  addEventListener("error", late);
  addEventListener("unhandledrejection", late);
  const setters = [["skema", "aside", [[], [null], [{ answers: 5 }], [{ answers: [4n] }]]], ["risikosag", "risikomodel", [null, {}, { id: 4n }]]];
  setters.push(["risikosag", "tidligere", [null, {}, { date: 4n, area: () => {} }]]);
  for (const [name, member, all] of setters) {
    const element = document.getElementById(name);
    for (const value of [...all, 4, "x", () => {}]) {
      try {
        element[member] = value;
        JSON.stringify(element.value);
        if (!all.includes(value)) found.push(`${name}.${member} takes ${typeof value}`);
      } catch (error) {
        if (error.name !== "KvalitetsmodelError" || all.includes(value)) found.push(`${name}.${member}: ${error.stack}`);
      }
    }
  }
  for (const name of names) {
    const element = document.getElementById(name);
    for (const [place, value] of refused.entries()) {
      try {
        element.value = value;
        found.push(`${name} takes ${place} of what is none`);
      } catch (error) {
        if (error.name !== "KvalitetsmodelError") found.push(`${name} refuses ${place} of what is none: ${error}`);
      }
    }
    for (const [place, value] of taken.entries()) {
      try {
        element.value = value;
        JSON.stringify(element.value);
      } catch (error) {
        found.push(`${name}, value ${place}: ${error.stack}`);
      }
      // What is done a moment later.
      await new Promise((done) => setTimeout(done));
    }
  }
  return found;
}
