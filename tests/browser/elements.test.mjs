// The elements in somebody else's page: a form control like any other, without CSS, without DKFDS, in a strict page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { criteria2026, full, half } from "./examples.mjs";
import { axe, form, narrow, portalOfElements as html, value, visit, withSite } from "./lib.mjs";

const three = `<kvalitetsmodel-skema id="s" area="tilbud" date="2025-06-01" tilbudstyper="sel107 boernUnge"></kvalitetsmodel-skema>
<kvalitetsmodel-spindelvaev for="s"></kvalitetsmodel-spindelvaev><kvalitetsmodel-profil for="s" method="flat"></kvalitetsmodel-profil>`;

const site = withSite({
  policy:
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
  pages: {
    "/form.html": html(`<form id="f"><label>Andet <input name="andet" value="x"></label>
      <kvalitetsmodel-skema name="vurdering" id="s" area="tilbud" date="2025-06-01" required></kvalitetsmodel-skema>
      <fieldset id="part"><legend>En del</legend><button type="submit">Send</button> <button type="reset">Nulstil</button></fieldset></form>
      <div id="later"></div>`),
    "/bare.html": html(three),
    "/dkfds.html": html(three, '<link rel="stylesheet" href="/dkfds/css/dkfds.min.css">'),
    "/reverse.html": html(
      '<kvalitetsmodel-profil for="s" lang="en" headinglevel="3"></kvalitetsmodel-profil><kvalitetsmodel-skema id="s" date="2025-06-01"></kvalitetsmodel-skema>',
    ),
    "/values.html": html(
      "<kvalitetsmodel-profil></kvalitetsmodel-profil><kvalitetsmodel-spindelvaev></kvalitetsmodel-spindelvaev>",
    ),
    "/two.html": html(
      '<kvalitetsmodel-skema id="a" date="2025-06-01"></kvalitetsmodel-skema><kvalitetsmodel-skema id="b" date="2025-06-01"></kvalitetsmodel-skema>',
    ),
    "/classic.html": html(
      "<kvalitetsmodel-skema id=s date=2025-06-01></kvalitetsmodel-skema>",
      '<script src="/kvalitetsmodel/dist/script/kvalitetsmodel.global.js"></script>',
    ).replace(/<script type="module"[^>]*><\/script>/, ""),
  },
});

const entries = (page) => page.locator("form").evaluate((form) => [...new FormData(form)]);
const radio = (page, group, name) => page.getByRole("group", { name: group }).first().getByRole("radio", { name });

test("in a form: one entry with the assessment as JSON, and none of the radios it is made of", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await form(page);
    await radio(page, /^1\.a /, /^4 /).check();
    const sent = await entries(page);
    assert.deepEqual(
      sent.map(([name]) => name),
      ["andet", "vurdering"],
    );
    assert.deepEqual(JSON.parse(sent[1][1]), await value(page));
    assert.deepEqual(JSON.parse(sent[1][1]).answers, [{ id: "1.a", answer: 4 }]);
    assert.equal(await page.locator("kvalitetsmodel-skema").evaluate((skema) => skema.form.id), "f");
  });
});

test("reset empties it, and gives it its attributes back", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await form(page);
    const before = await value(page);
    await radio(page, /^1\.a /, /^4 /).check();
    await page.getByRole("textbox", { name: "År" }).fill("2026");
    await page.getByRole("button", { name: "Nulstil" }).click();
    assert.deepEqual(await value(page), before);
    assert.ok(!(await radio(page, /^1\.a /, /^4 /).isChecked()));
  });
});

test("disabled, by itself or by a fieldset around it: nothing can be changed, and it is not sent", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await form(page);
    await radio(page, /^1\.a /, /^4 /).check();
    await page.locator("#s").evaluate((skema) => (skema.disabled = true));
    assert.ok(await radio(page, /^1\.a /, /^5 /).isDisabled());
    assert.deepEqual(
      (await entries(page)).map(([name]) => name),
      ["andet"],
    );
    await page.locator("#s").evaluate((skema) => (skema.disabled = false));
    assert.ok(await radio(page, /^1\.a /, /^5 /).isEnabled());

    await page.locator("#part").evaluate((fieldset) => {
      fieldset.append(document.getElementById("s"));
      fieldset.disabled = true;
    });
    assert.ok(await radio(page, /^1\.a /, /^4 /).isDisabled());
    assert.ok(await radio(page, /^1\.a /, /^4 /).isChecked());
  });
});

test("required: invalid until everything is assessed, and the form is not sent before", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await form(page);
    const skema = page.locator("#s");
    assert.deepEqual(
      await skema.evaluate((one) => [one.validity.valueMissing, one.checkValidity(), one.willValidate]),
      [true, false, true],
    );
    assert.match(await skema.evaluate((one) => one.validationMessage), /mangler at blive vurderet/);
    await page
      .locator("form")
      .evaluate((form) =>
        form.addEventListener("submit", (event) => (event.preventDefault(), document.body.append("SENT"))),
      );
    await page.getByRole("button", { name: "Send" }).click();
    assert.equal(await page.getByText("SENT").count(), 0);
    assert.ok(await skema.evaluate((one) => one.contains(document.activeElement)));

    await skema.evaluate((one, value) => (one.value = value), full);
    assert.ok(await skema.evaluate((one) => one.checkValidity()));
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("SENT").waitFor();
  });
});

test("a date that is none makes it invalid, with the reason", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await form(page);
    await page.getByRole("textbox", { name: "Måned" }).fill("13");
    assert.deepEqual(await page.locator("#s").evaluate((one) => [one.validity.customError, one.problems.length]), [
      true,
      1,
    ]);
  });
});

test("input and change events come from the element, with the assessment as its value", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await form(page);
    await page.evaluate(() => {
      window.heard = [];
      for (const type of ["input", "change"]) {
        document.addEventListener(type, ({ target }) =>
          window.heard.push([type, target.localName, target.value.answers?.length ?? 0]),
        );
      }
    });
    await radio(page, /^1\.a /, /^4 /).check();
    assert.deepEqual(await page.evaluate(() => window.heard), [
      ["input", "kvalitetsmodel-skema", 1],
      ["change", "kvalitetsmodel-skema", 1],
    ]);
  });
});

test("value: what is set is shown, and what is got is what was set", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await form(page);
    for (const one of [full, half, criteria2026]) {
      const got = await page.locator("#s").evaluate((skema, value) => ((skema.value = value), skema.value), one);
      for (const [key, wanted] of Object.entries(one)) assert.deepEqual(got[key], wanted);
    }
    assert.ok(await radio(page, "Er kriteriet opfyldt?", /^Opfyldt/).isChecked());
    const thrown = await page.locator("#s").evaluate((skema) => {
      try {
        skema.value = null;
      } catch (error) {
        return error.name;
      }
    });
    assert.equal(thrown, "KvalitetsmodelError");
  });
});

test("a value set before the engine is there is not lost", async () => {
  await visit(
    site,
    {
      path: "/two.html",
      prepare: (context) => context.route("**/*.wasm", async (route) => (await held, route.continue())),
    },
    async (page) => {
      await page.locator("#a").evaluate((skema, value) => (skema.value = value), half);
      assert.deepEqual((await value(page, "#a")).answers, half.answers);
      release();
      await form(page);
      assert.deepEqual((await value(page, "#a")).answers, half.answers);
      assert.equal((await value(page, "#b")).answers, undefined);
    },
  );
});
let release;
const held = new Promise((resolve) => (release = resolve));

test("required is invalid, and the form value right, also while the engine loads", async () => {
  let go;
  const waiting = new Promise((resolve) => (go = resolve));
  const prepare = (context) => context.route("**/*.wasm", async (route) => (await waiting, route.continue()));
  await visit(site, { path: "/form.html", prepare }, async (page) => {
    await page.waitForFunction(() => customElements.get("kvalitetsmodel-skema"));
    const state = () => page.locator("#s").evaluate((one) => [one.validity.valueMissing, new FormData(one.form).get("vurdering")]);
    const empty = { format: 1, area: "tilbud", date: "2025-06-01", kind: "drift" };
    assert.deepEqual(await state(), [true, JSON.stringify(empty)]);
    await page.locator("#s").evaluate((skema, value) => (skema.value = value), half);
    assert.deepEqual(JSON.parse((await state())[1]), half);
    go();
    await form(page);
    assert.deepEqual((await value(page)).answers, half.answers);
  });
});

test("setting the value it has, as a framework does at every key, takes nothing that is kept aside, and another does", async () => {
  await visit(site, { path: "/two.html" }, async (page) => {
    await form(page);
    const [before, after, exchanged] = await page.locator("#a").evaluate((skema, value) => {
      skema.addEventListener("input", () => (skema.value = JSON.parse(JSON.stringify(skema.value))));
      skema.value = value;
      const year = skema.querySelector("[id$='-date-year']");
      year.focus();
      year.value = "2026";
      year.dispatchEvent(new Event("input", { bubbles: true }));
      const before = skema.aside.flatMap(({ answers }) => answers).length;
      year.value = "2025";
      year.dispatchEvent(new Event("input", { bubbles: true }));
      const after = [skema.value.answers, document.activeElement === year];
      skema.value = { area: "tilbud", date: "2026-03-01" };
      return [before, after, skema.aside];
    }, full);
    assert.ok(before > 0);
    assert.deepEqual(after, [full.answers, true]);
    assert.deepEqual(exchanged, []);
  });
});

test("a begrundelse that is folded is not drawn, and a key draws nothing but its own field", async () => {
  await visit(site, { path: "/two.html" }, async (page) => {
    await form(page);
    const [drawn, changes] = await page.locator("#a").evaluate(async (skema, value) => {
      skema.value = value;
      const drawn = skema.querySelectorAll("textarea").length;
      const changes = [];
      const observer = new MutationObserver((records) => changes.push(...records.map(({ target }) => target.nodeName)));
      observer.observe(skema, { subtree: true, childList: true, attributes: true, characterData: true });
      const name = skema.querySelector("input[id$='-name']");
      name.value += "x";
      name.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((done) => setTimeout(done));
      observer.disconnect();
      return [drawn, changes];
    }, full);
    assert.deepEqual([drawn, changes], [0, []]);
    const why = page.locator("#a .kvm-why").filter({ hasText: "1.b" }).first();
    await why.locator("summary").click();
    assert.equal(await why.locator("textarea").inputValue(), full.answers[1].begrundelse);
  });
});

test("what is wrong with a begrundelse that is folded is told at the answer, and the summary leads to it", async () => {
  await visit(site, { path: "/two.html" }, async (page) => {
    await form(page);
    const long = { ...full, answers: [{ id: "1.a", answer: 4, begrundelse: "x".repeat(100_000) }] };
    await page.locator("#a").evaluate((skema, value) => (skema.value = value), long);
    await page.locator("#a .kvm-answer").first().locator(".form-error-message").first().waitFor();
    await page.locator("#a").getByRole("alert").getByRole("link").click();
    assert.ok(await page.locator("#a textarea").evaluate((one) => one === document.activeElement));
  });
});

test("what it puts in a page is text, whatever is in the assessment", async () => {
  await visit(site, { path: "/two.html" }, async (page) => {
    await form(page);
    const nasty = "<img src=x onerror=alert(1)>";
    const one = {
      ...full,
      tilbud: { name: nasty },
      answers: [
        { id: "1.a", answer: 4, begrundelse: nasty },
        { id: nasty, answer: 3, begrundelse: nasty },
      ],
    };
    await page.locator("#a").evaluate((skema, value) => (skema.value = value), one);
    assert.equal(await page.locator("img").count(), 0);
    assert.deepEqual(
      (await page.locator("#a").evaluate((skema) => skema.aside))[0].answers.map(({ id }) => id),
      [nasty],
    );
  });
});

test("two forms on a page keep to themselves", async () => {
  await visit(site, { path: "/two.html" }, async (page) => {
    await form(page);
    await page
      .locator("#a")
      .getByRole("group", { name: /^1\.a / })
      .getByRole("radio", { name: /^4 / })
      .check();
    await page
      .locator("#b")
      .getByRole("group", { name: /^1\.a / })
      .getByRole("radio", { name: /^2 / })
      .check();
    assert.deepEqual(
      [await value(page, "#a"), await value(page, "#b")].map(({ answers }) => answers[0].answer),
      [4, 2],
    );
    assert.deepEqual(
      await page.evaluate(() => {
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        return ids.filter((id, at) => ids.indexOf(id) !== at);
      }),
      [],
    );
  });
});

test("for: the profile and the web follow the form, also when they stand before it, in their own language", async () => {
  await visit(site, { path: "/reverse.html" }, async (page) => {
    await form(page);
    await radio(page, /^10\.a /, /^4 /).check();
    const profil = page.locator("kvalitetsmodel-profil");
    assert.match(await profil.getByRole("row", { name: /Competences/ }).textContent(), /4,0/);
    await profil.getByRole("heading", { level: 3, name: "Profile" }).waitFor();
    await page.getByRole("heading", { level: 2, name: "Stamoplysninger" }).waitFor();
  });
});

test("value on the profile and the web, with an earlier assessment beside it", async () => {
  await visit(site, { path: "/values.html" }, async (page) => {
    const web = page.locator("kvalitetsmodel-spindelvaev");
    await web.evaluate((one, [value, earlier]) => ((one.value = value), (one.earlier = earlier)), [full, half]);
    await web.locator(".kvm-before").waitFor();
    await web.getByRole("columnheader", { name: "Tidligere vurdering" }).waitFor();
    const profil = page.locator("kvalitetsmodel-profil");
    await profil.evaluate((one, value) => (one.value = value), {
      area: "tilbud",
      date: "2025-06-01",
      answers: [{ id: "1.a", answer: 6 }],
    });
    await profil.getByText("6 er ikke en score").waitFor();
    await profil.evaluate((one, value) => (one.value = value), criteria2026);
    await profil.getByRole("heading", { name: "Alle kriterier opfyldt: nej" }).waitFor();
    await profil.getByText("BEK 1559/2025 § 10").first().waitFor();
  });
});

test("model: a portal's own wording in the form, the profile and the web", async () => {
  await visit(site, { path: "/bare.html" }, async (page) => {
    await form(page);
    await page.locator("#s").evaluate(async (skema) => {
      const { modelFor, overlay } = await import("/kvalitetsmodel/dist/browser.js");
      const texts = {
        "10.a": { da: "Ordlyden fra bilaget", en: "The wording of the annex" },
        t6: "Kompetencer, som bilaget siger det",
      };
      skema.model = overlay(modelFor("tilbud", "2025-06-01"), { model: "tilbud-2017", source: "En prøve", texts });
    });
    await radio(page, /^10\.a Ordlyden fra bilaget/, /^4 /).check();
    await page
      .locator("kvalitetsmodel-spindelvaev")
      .getByRole("row", { name: /Kompetencer, som bilaget siger det/ })
      .waitFor();
    await page
      .locator("kvalitetsmodel-profil")
      .getByRole("row", { name: /Kompetencer, som bilaget siger det.*4,0/ })
      .waitFor();
    assert.deepEqual((await value(page)).answers, [{ id: "10.a", answer: 4 }]);
  });
});

for (const path of ["/bare.html", "/dkfds.html"]) {
  test(`without the page's own CSS (${path}) everything works, fits and is accessible`, async () => {
    await visit(site, { path }, async (page) => {
      await form(page);
      await radio(page, /^4\.a /, /^5 /).check();
      await radio(page, /^5\.a /, /^2 /).check();
      await radio(page, /^5\.b /, /^3 /).check();
      const row = page.locator("kvalitetsmodel-profil").getByRole("row", { name: /Sundhed og trivsel/ });
      // Flat is asked for: (5 + 2 + 3) / 3; nested, (5 + 5/2) / 2, stands beside it.
      assert.match(
        (await row.textContent()).replaceAll("\u00a0", " "),
        /3,3 nøjagtigt 10\/3.*Indlejret metode: 3,8 \(15\/4\)/,
      );
      await axe(page);
      await page.setViewportSize(narrow);
      await axe(page);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
  });
}

test("the classic script defines the same elements", async () => {
  await visit(site, { path: "/classic.html" }, async (page) => {
    await form(page);
    await radio(page, /^1\.a /, /^4 /).check();
    assert.deepEqual((await value(page)).answers, [{ id: "1.a", answer: 4 }]);
  });
});
