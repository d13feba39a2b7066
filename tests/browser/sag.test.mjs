// <kvalitetsmodel-sag>: who owns the value. The case is posted, reset, required and valid by its own element; the elements
// in it, or with its id, are parts of it: they share what it holds, and keep it whatever becomes of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { portalOfElements as html, visit, withSite } from "./lib.mjs";
const part = (name, attributes = "") => `<kvalitetsmodel-${name} ${attributes}></kvalitetsmodel-${name}>`;
const sag = (inside, attributes = "") =>
  `<form id="form"><kvalitetsmodel-sag id="sag" name="sag" today="2026-03-10" ${attributes}>${inside}</kvalitetsmodel-sag></form>`;
const attribute = (value) => `value="${JSON.stringify(value).replaceAll('"', "&quot;")}"`;

const whole = {
  format: 2,
  id: "s-1",
  name: "Solgården",
  revision: 7,
  party: "tilbud",
  ukendt: { a: [1] },
  tilbud: { name: "Solgården", tilbudstyper: ["sel107"], mere: true },
  vurderinger: [
    { date: "2025-02-01", answers: [{ id: "1.a", answer: 2, begrundelse: "før" }] },
    { date: "2025-06-01", answers: [{ id: "1.a", answer: 3 }], note: "min egen" },
  ],
  events: [
    { kind: "tilsynsbesoeg", date: "2026-02-01", id: "e-1" },
    { kind: "paabud", date: "2026-03-02", id: "e-2", frist: "2026-04-01", mit: 4 },
  ],
  concerns: [{ id: "b-1", gravity: "moderate", text: "Bekymring" }],
  settings: { visits: "calendarYear", method: "flat" },
};
const forms = ["skema", "forhold", "risikosag", "dialogforloeb", "opfoelgning", "handleplan", "bilag"];
const views = ["frister", "aarshjul", "profil", "spindelvaev", "risiko", "dialogoverblik"];
const all = [...forms, ...views].map((name) => part(name, `id="${name}" name="${name}"`)).join("");

const site = withSite({
  pages: {
    "/all.html": html(sag(all)),
    "/preset.html": html(sag(all, attribute(whole))),
    "/two.html": html(sag(part("forhold", 'id="a"') + part("forhold", 'id="b"') + part("dialogforloeb", 'id="c"'))),
    "/apart.html": html(
      part("skema", 'id="before" sag="sag"') + sag("") + part("forhold", 'id="after" sag="sag"') + part("frister", 'id="dates" sag="sag"'),
    ),
    "/required.html": html(`<form id="form"><kvalitetsmodel-sag id="sag" name="sag" required>${part("forhold", 'id="forhold" required')}</kvalitetsmodel-sag></form>`),
    "/planned.html": html(sag(part("frister", 'id="frister"') + part("handleplan", 'id="handleplan"'))),
    "/kept.html": html(sag(part("skema", 'id="skema"'))),
    "/alone.html": html(`<form id="form">${part("skema", 'id="skema" name="skema"')}${part("forhold", 'id="forhold" name="forhold"')}</form>`),
    "/fieldset.html": html(`<form id="form"><fieldset id="set">${sag(part("forhold", 'id="forhold"')).replace(/<\/?form[^>]*>/g, "")}</fieldset></form>`),
  },
});

const drawn = (page, name = "forhold") => page.locator(`kvalitetsmodel-${name} fieldset`).first().waitFor();
const value = (page) => page.locator("kvalitetsmodel-sag").evaluate((one) => one.value);
const posted = (page) =>
  page.evaluate(() => [...new FormData(document.getElementById("form"))].map(([name, text]) => [name, JSON.parse(text)]));
const set = (page, of, change) =>
  page.evaluate(([id, text]) => {
    const one = document.getElementById(id);
    one.value = { ...one.value, ...JSON.parse(text) };
  }, [of, JSON.stringify(change)]);

test("a page of every part posts the case once, under the name of its element", async () => {
  await visit(site, { path: "/preset.html" }, async (page) => {
    await drawn(page, "handleplan");
    assert.deepEqual(await posted(page), [["sag", whole]]);
    // Having looked at it in every part has changed nothing of it.
    assert.deepEqual(await value(page), whole);
    assert.ok(await page.locator("kvalitetsmodel-forhold", { hasText: "Påbud" }).count());
    assert.match(await page.locator("kvalitetsmodel-frister").innerText(), /april 2026/);
    assert.match(await page.locator("kvalitetsmodel-profil").innerText(), /3/);
  });
});

test("what is written in a part stands in its place in the case, and nothing else of the case is another", async () => {
  await visit(site, { path: "/preset.html" }, async (page) => {
    await drawn(page, "handleplan");
    await page.evaluate(() => {
      globalThis.heard = [];
      for (const type of ["input", "change"]) {
        document.addEventListener(type, ({ target }) => globalThis.heard.push(`${type} ${target.localName}`));
      }
    });
    await page.locator("kvalitetsmodel-skema .kvm-answer input[value='5']").first().check({ force: true });
    const now = await value(page);
    const [first, second] = now.vurderinger;
    assert.deepEqual(first, whole.vurderinger[0]);
    assert.equal(second.note, "min egen");
    assert.equal(second.answers.length, 1);
    assert.equal(second.answers[0].answer, 5);
    assert.deepEqual({ ...now, vurderinger: whole.vurderinger }, whole);
    assert.deepEqual(await page.evaluate(() => globalThis.heard), ["input kvalitetsmodel-sag", "change kvalitetsmodel-sag"]);

    await page.locator("kvalitetsmodel-forhold .kvm-fact").nth(1).locator("summary").first().click();
    await page.locator("kvalitetsmodel-forhold .kvm-fact").nth(1).locator("[id$='-date-day']").fill("5");
    assert.deepEqual((await value(page)).events, [whole.events[0], { ...whole.events[1], date: "2026-03-05" }]);
    assert.equal((await value(page)).revision, 7);
  });
});

test("an assessment begins in the case when something of it is written, and what it says of the tilbud the case says", async () => {
  await visit(site, { path: "/all.html" }, async (page) => {
    await drawn(page, "handleplan");
    const { id, ...rest } = await value(page);
    assert.match(id, /^s-/);
    assert.deepEqual(rest, { format: 2 });
    await page.locator("kvalitetsmodel-skema [id$='-tilbud-name']").fill("Havblik");
    assert.deepEqual(await value(page), { id, ...rest, tilbud: { name: "Havblik" } });
    await page.locator("kvalitetsmodel-skema .kvm-answer input").first().check({ force: true });
    const { vurderinger } = await value(page);
    assert.equal(vurderinger.length, 1);
    assert.equal(vurderinger[0].tilbud, undefined);
    assert.equal(vurderinger[0].area, undefined);
  });
});

test("whom it is about is not in a case before somebody has said it, and the form says what it goes out from", async () => {
  await visit(site, { path: "/two.html" }, async (page) => {
    await drawn(page, "dialogforloeb");
    const who = (id) => page.locator(`#${id}`).getByRole("group", { name: "Hvem er I?" });
    const chosen = (id) => who(id).locator("input:checked").evaluateAll((all) => all.map((one) => one.value));
    const party = async () => {
      const [[, sag]] = await posted(page);
      return [sag.party, (await value(page)).party];
    };
    await page.locator("#a").getByRole("button", { name: "Påbud", exact: true }).click();
    await set(page, "sag", {});
    assert.deepEqual(await party(), [undefined, undefined]);
    assert.deepEqual(await chosen("a"), []);
    await who("a").getByText("Der er regnet som for et socialt tilbud.").waitFor();
    // What is gone out from can be chosen, and is then said in every part.
    await who("a").getByRole("radio", { name: /^Et socialt tilbud/ }).check({ force: true });
    assert.deepEqual(await party(), ["tilbud", "tilbud"]);
    for (const id of ["a", "b"]) {
      assert.deepEqual(await chosen(id), ["tilbud"]);
      assert.equal(await who(id).getByText("Ingen har valgt endnu").count(), 0);
    }
    await who("b").getByRole("radio", { name: /^En plejefamilie/ }).check({ force: true });
    assert.deepEqual(await party(), ["plejefamilie", "plejefamilie"]);
    // A reset takes it back, and what was set says it again.
    await page.evaluate(() => document.getElementById("form").reset());
    assert.deepEqual(await party(), [undefined, undefined]);
    assert.deepEqual(await chosen("a"), []);
    await set(page, "sag", { party: "bpaForening" });
    assert.deepEqual(await chosen("b"), ["bpaForening"]);
  });
});

test("two parts over the same events show each other's changes at once, and the field being typed in is left alone", async () => {
  await visit(site, { path: "/two.html" }, async (page) => {
    await drawn(page, "dialogforloeb");
    await set(page, "sag", { events: [{ kind: "paabud", date: "2026-03-02", id: "e-1", subject: "abcd" }] });
    for (const id of ["a", "b"]) await page.locator(`#${id} .kvm-fact summary`).first().click();
    await page.locator("#a .kvm-further summary").click();
    const field = page.locator("#a [id$='-subject']");
    await field.click();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("x");
    await page.locator("#b [id$='-date-day']").evaluate((one) => {
      one.value = "7";
      one.dispatchEvent(new Event("input", { bubbles: true }));
    });
    assert.equal(await page.locator("#a [id$='-date-day']").inputValue(), "7");
    assert.ok(await field.evaluate((one) => document.activeElement === one && one.selectionStart === 2));
    await page.keyboard.type("y");
    assert.equal((await value(page)).events[0].subject, "axybcd");
    assert.equal(await page.locator("#b [id$='-subject']").inputValue(), "axybcd");
    assert.deepEqual(await page.locator("#c").evaluate((one) => one.own.events[0].subject), "axybcd");
    // A step that is added in the one is an event of the other.
    await page.locator("#a").evaluate((one) => one.add("varsling"));
    assert.equal(await page.locator("#b .kvm-fact").count(), 2);
  });
});

test("parts with the id of a case belong to it wherever they stand, also before it and before it is there", async () => {
  await visit(site, { path: "/apart.html" }, async (page) => {
    await drawn(page);
    await set(page, "sag", whole);
    assert.equal(await page.locator("#before").evaluate((one) => one.value.answers[0].answer), 3);
    assert.match(await page.locator("#dates").innerText(), /april 2026/);
    await page.evaluate(() => {
      const owner = document.getElementById("sag");
      const form = owner.parentElement;
      owner.remove();
      document.getElementById("after").value = { party: "tilbud", events: [] };
      form.append(owner);
    });
    // What was changed while it was away is not the case.
    assert.deepEqual(await value(page), whole);
    assert.equal(await page.locator("#after .kvm-fact").count(), 2);
    assert.deepEqual(await posted(page), [["sag", whole]]);
  });
});

test("parts that are added, removed, moved in and moved out keep the case", async () => {
  await visit(site, { path: "/alone.html" }, async (page) => {
    await drawn(page);
    await set(page, "forhold", { events: [{ kind: "varsling", date: "2026-01-05", id: "own" }] });
    assert.deepEqual((await posted(page)).map(([name]) => name), ["skema", "forhold"]);
    await page.evaluate((given) => {
      const owner = document.createElement("kvalitetsmodel-sag");
      owner.id = "sag";
      owner.setAttribute("name", "sag");
      owner.value = given;
      document.getElementById("form").append(owner);
      owner.append(document.getElementById("forhold"));
    }, whole);
    assert.deepEqual(await value(page), whole);
    assert.deepEqual((await posted(page)).map(([name]) => name), ["skema", "sag"]);
    assert.equal(await page.locator("#forhold .kvm-fact").count(), 2);
    // Out again it stands alone, with what it shows.
    await page.evaluate(() => document.getElementById("form").append(document.getElementById("forhold")));
    assert.deepEqual((await posted(page)).map(([name]) => name), ["skema", "sag", "forhold"]);
    await set(page, "forhold", { events: [] });
    assert.deepEqual(await value(page), whole);
    await page.evaluate(() => document.getElementById("forhold").setAttribute("sag", "sag"));
    assert.equal(await page.locator("#forhold .kvm-fact").count(), 2);
    await page.evaluate(() => document.getElementById("forhold").remove());
    assert.deepEqual(await value(page), whole);
    assert.deepEqual((await posted(page)).map(([name]) => name), ["skema", "sag"]);
  });
});

test("reset goes back to the value attribute in every part, and the case keeps the id it has there", async () => {
  await visit(site, { path: "/preset.html" }, async (page) => {
    await drawn(page, "handleplan");
    await set(page, "sag", { events: [], vurderinger: [] });
    assert.equal(await page.locator("kvalitetsmodel-forhold .kvm-fact").count(), 0);
    await page.evaluate(() => document.getElementById("form").reset());
    assert.deepEqual(await value(page), whole);
    assert.equal(await page.locator("kvalitetsmodel-forhold .kvm-fact").count(), 2);
    assert.equal(await page.locator("kvalitetsmodel-skema").evaluate((one) => one.value.answers[0].answer), 3);
  });
});

test("required and validity are the case's: a part is never in the way by itself", async () => {
  await visit(site, { path: "/required.html" }, async (page) => {
    const flags = () =>
      page.evaluate(() => ["sag", "forhold"].map((id) => {
        const { valueMissing, customError, valid } = document.getElementById(id).validity;
        return [valueMissing, customError, valid];
      }));
    await drawn(page);
    assert.deepEqual(await flags(), [[true, false, false], [false, false, true]]);
    await page.locator("#forhold").evaluate((one) => one.add("paabud"));
    assert.deepEqual(await flags(), [[false, true, false], [false, false, true]]);
    await page.evaluate(() => document.activeElement.blur());
    await page.evaluate(() => document.getElementById("sag").focus());
    assert.ok(await page.evaluate(() => document.activeElement.matches("[id$='-date-day']")));
    for (const [name, text] of [["day", "2"], ["month", "3"], ["year", "2026"]]) await page.locator(`[id$='-date-${name}']`).first().fill(text);
    assert.deepEqual(await flags(), [[false, false, true], [false, false, true]]);
    // A member that no version knows is in nobody's way.
    await set(page, "sag", { ukendt: 1 });
    assert.deepEqual((await flags())[0], [false, false, true]);
    assert.deepEqual(await page.locator("#sag").evaluate((one) => one.problems.map(({ code }) => code)), ["unknownField"]);
  });
});

test("a case that is disabled disables its parts", async () => {
  await visit(site, { path: "/fieldset.html" }, async (page) => {
    await drawn(page);
    const isDisabled = () => page.locator("#forhold fieldset").first().evaluate((one) => one.disabled);
    await page.evaluate(() => (document.getElementById("sag").disabled = true));
    assert.equal(await isDisabled(), true);
    await page.evaluate(() => (document.getElementById("sag").disabled = false));
    assert.equal(await isDisabled(), false);
  });
});

test("the place names which assessment a form and what shows it are about", async () => {
  await visit(site, { path: "/preset.html" }, async (page) => {
    await drawn(page, "handleplan");
    await page.evaluate(() => {
      for (const id of ["skema", "profil"]) document.getElementById(id).setAttribute("place", "vurderinger/0");
    });
    assert.equal(await page.locator("#skema").evaluate((one) => one.value.date), "2025-02-01");
    assert.equal(await page.locator("#profil").evaluate((one) => one.value.date), "2025-02-01");
    assert.equal(await page.locator("#spindelvaev").evaluate((one) => one.value.date), "2025-06-01");
    assert.deepEqual(await value(page), whole);
  });
});

test("the day that is chosen is the case's: in every part, and no part of it", async () => {
  await visit(site, { path: "/preset.html" }, async (page) => {
    await drawn(page, "handleplan");
    await page.evaluate(() => (document.getElementById("forhold").today = "2026-03-20"));
    const days = await page.evaluate(() => ["sag", "forhold", "handleplan", "risiko"].map((id) => document.getElementById(id).today));
    assert.deepEqual(days, Array(4).fill("2026-03-20"));
    assert.deepEqual(await value(page), whole);
  });
});

test("every form writes its own place, and those that show it follow", async () => {
  await visit(site, { path: "/preset.html" }, async (page) => {
    await drawn(page, "opfoelgning");
    const approval = { date: "2025-06-01", kind: "godkendelse", answers: [{ id: "1.a", answer: "forventes" }] };
    await set(page, "sag", { vurderinger: [approval] });
    const start = await value(page);
    const differs = async () => {
      const now = await value(page);
      return Object.keys(now).filter((name) => JSON.stringify(now[name]) !== JSON.stringify(start[name]));
    };
    await page.evaluate(() => {
      const form = (id) => document.getElementById(id);
      form("risikosag").risikomodel = { id: "own" };
      form("dialogforloeb").own = { ...form("dialogforloeb").own, concerns: [{ id: "b-1", gravity: "serious", text: "Bekymring" }] };
      form("handleplan").own = { ...form("handleplan").own, handleplan: { dialogmoede: { purpose: "Tale om det" } } };
    });
    assert.deepEqual((await differs()).sort(), ["concerns", "handleplan", "risiko"]);
    assert.equal((await value(page)).concerns[0].gravity, "serious");
    assert.equal(await page.locator("#dialogoverblik").evaluate((one) => one.value.concerns[0].gravity), "serious");
    // A vilkår is an event among the others, and what was met another, with an id.
    await page.locator("#opfoelgning").evaluate((one) => {
      const events = [{ kind: "vilkaar", id: "v-1", date: "2025-06-01", subject: "Nattevagt" }, { kind: "vilkaarOpfyldt", answers: "v-1", date: "2025-09-01" }];
      one.own = { ...one.own, events };
    });
    const { events, vurderinger } = await value(page);
    assert.deepEqual(events.map(({ id }) => id), ["e-1", "e-2", "v-1", "v-1-opfyldt"]);
    assert.deepEqual(vurderinger, [approval]);
    assert.equal(await page.locator("#forhold .kvm-fact").count(), 4);
    await page.locator("#forhold").evaluate((one) => one.removeEvent("v-1-opfyldt"));
    assert.equal(await page.locator("#opfoelgning").evaluate((one) => one.own.events.length), 1);
  });
});

test("with a plan beside the deadlines, what to do first, what it means and the advice are told once, and the days in one order", async () => {
  const events = [
    { kind: "paabud", date: "2026-03-02", id: "e-1", frist: "2026-06-01", receipt: "digitalPost" },
    { kind: "vilkaar", date: "2026-03-03", id: "e-2", sag: "b", frist: "2026-05-01", receipt: "digitalPost" },
  ];
  await visit(site, { path: "/planned.html" }, async (page) => {
    await drawn(page, "handleplan");
    await set(page, "sag", { events });
    const [plan, frister] = [page.locator("#handleplan"), page.locator("#frister")];
    await plan.getByText("Gør dette først").waitFor();
    const words = (await page.locator("main").innerText()).replaceAll("\u00a0", " ");
    assert.equal(words.split("En klage udsætter ikke afgørelsen").length, 2);
    assert.equal(words.split("Læs det hele omhyggeligt").length, 2);
    assert.equal(await frister.locator(".kvm-next, .kvm-meaning").count(), 0);
    await frister.getByText("Hvad I skal gøre først, og hvad det betyder, står i handleplanen.").waitFor();
    await frister.getByText(/^Regnet for tirsdag den 10\. marts 2026/).waitFor();
    // The plan and the list have the days in the same order: the earliest first.
    const order = async (element, selector) => {
      const all = await element.locator(selector).allInnerTexts();
      const days = all.flatMap((one) => /1\. (maj|juni) 2026/.exec(one.replaceAll("\u00a0", " "))?.[1] ?? []);
      return [...new Set(days)];
    };
    assert.deepEqual(await order(plan, ".kvm-point-head"), ["maj", "juni"]);
    assert.deepEqual(await order(frister, ".kvm-frist"), ["maj", "juni"]);
    assert.match(await plan.locator(".kvm-act").innerText(), /1\. maj 2026/);
    // Without the plan the deadlines tell it again.
    await page.evaluate(() => document.getElementById("handleplan").remove());
    await frister.locator(".kvm-meaning").waitFor();
    assert.equal(await frister.locator(".kvm-next").count(), 1);
  });
});

test("a model that the case keeps is that of its assessments, in every part, from when it is there", async () => {
  await visit(site, { path: "/preset.html" }, async (page) => {
    await drawn(page, "opfoelgning");
    const overlay = { model: "tilbud-2017", source: "Os selv", texts: { "1.a": "Vore ord" } };
    await set(page, "bilag", { modeller: [overlay] });
    assert.deepEqual((await value(page)).modeller, [overlay]);
    assert.ok((await page.locator("#skema").innerText()).includes("Vore ord"));
    assert.equal(await page.locator("#profil").evaluate((one) => one.model.id), "tilbud-2017");
    await set(page, "sag", { modeller: [] });
    assert.ok(!(await page.locator("#skema").innerText()).includes("Vore ord"));
  });
});

test("what is removed in one part and taken back is the same event in the case", async () => {
  await visit(site, { path: "/preset.html" }, async (page) => {
    await drawn(page);
    await page.locator("#forhold .kvm-fact summary").first().click();
    await page.locator("#forhold .kvm-fact").first().getByRole("button", { name: /^Fjern/ }).click();
    assert.deepEqual((await value(page)).events, [whole.events[1]]);
    await page.locator("#forhold").getByRole("button", { name: /^Fortryd/ }).click();
    assert.deepEqual(await value(page), whole);
  });
});

test("parts that are there before their case is defined, also in a shadow root, post nothing and then take it", async () => {
  const prepare = (context) =>
    context.addInitScript(() => {
      const { define } = CustomElementRegistry.prototype;
      CustomElementRegistry.prototype.define = function (name, element) {
        if (name === "kvalitetsmodel-sag") globalThis.late = () => define.call(this, name, element);
        else define.call(this, name, element);
      };
    });
  await visit(site, { path: "/preset.html", prepare }, async (page) => {
    await drawn(page, "handleplan");
    assert.deepEqual(await posted(page), []);
    await page.evaluate(() => {
      const host = document.createElement("div");
      host.attachShadow({ mode: "open" }).append(document.createElement("kvalitetsmodel-forhold"));
      document.getElementById("sag").append(host);
      globalThis.late();
    });
    assert.deepEqual(await posted(page), [["sag", whole]]);
    assert.equal(await page.locator("kvalitetsmodel-forhold .kvm-fact").count(), 4);
    assert.deepEqual(await value(page), whole);
  });
});

test("a case that is set again, as a framework does that holds it, changes nothing; an old file becomes one", async () => {
  await visit(site, { path: "/two.html" }, async (page) => {
    await drawn(page, "dialogforloeb");
    const first = { party: "tilbud", facts: [{ kind: "paabud", date: "2026-03-02" }], today: "2026-03-05" };
    await page.locator("#sag").evaluate((one, given) => (one.value = given), first);
    const now = await value(page);
    assert.equal(now.format, 2);
    assert.match(`${now.id} ${now.events[0].id}`, /^s-\w+ f-\w+$/);
    assert.equal(await page.locator("#a").evaluate((one) => one.today), "2026-03-05");
    await page.locator("#a .kvm-fact summary").first().click();
    await page.locator("#a [id$='-date-day']").click();
    for (const again of [first, now]) {
      await page.locator("#sag").evaluate((one, given) => (one.value = given), again);
      assert.deepEqual(await value(page), now);
      assert.ok(await page.evaluate(() => document.activeElement.matches("#a [id$='-date-day']")));
    }
  });
});

test("a copy of a case goes on with what it holds, and its parts with the copy", async () => {
  await visit(site, { path: "/two.html" }, async (page) => {
    await drawn(page, "dialogforloeb");
    await set(page, "a", { events: [{ kind: "paabud", date: "2026-03-02", id: "e-1" }] });
    const now = await value(page);
    await page.evaluate(() => {
      const form = document.getElementById("form");
      form.append(form.firstElementChild.cloneNode(true));
      form.firstElementChild.remove();
    });
    await drawn(page, "dialogforloeb");
    assert.deepEqual(await value(page), now);
    assert.deepEqual(await posted(page), [["sag", now]]);
    assert.equal(await page.locator("#b .kvm-fact").count(), 1);
    // What is written in a place that is no longer in the page is not the case.
    await page.evaluate(() => (document.getElementById("sag").innerHTML += ""));
    await drawn(page, "dialogforloeb");
    assert.deepEqual(await posted(page), [["sag", now]]);
    await set(page, "b", { events: [] });
    assert.equal(await page.locator("#a .kvm-fact").count(), 0);
  });
});

test("answers that the model does not have are kept by the browser, also in a case, which has no place for them", async () => {
  // A page that listens for its end is not kept whole.
  const noCache = (context) => context.addInitScript(() => addEventListener("unload", () => {}));
  await visit(site, { path: "/kept.html", prepare: noCache }, async (page) => {
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    await set(page, "sag", { vurderinger: [{ area: "tilbud", date: "2025-06-01", kind: "drift", answers: [{ id: "1.a", answer: 3 }] }] });
    const aside = () => page.locator("#skema").evaluate((one) => one.aside);
    const area = (name) => page.locator("#skema").getByText(name, { exact: true }).first().click();
    await area("Plejefamilie");
    const before = await aside();
    assert.deepEqual(before.flatMap(({ answers }) => answers), [{ id: "1.a", answer: 3 }]);
    await page.goto(`${site.server.url}/two.html`);
    await page.goBack();
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    assert.deepEqual(await aside(), before);
    assert.equal((await value(page)).party, "plejefamilie");
    await area("Socialt tilbud");
    assert.deepEqual((await value(page)).vurderinger[0].answers, [{ id: "1.a", answer: 3 }]);
    assert.deepEqual(await aside(), []);
  });
});
