// What the elements post, byte for byte: the body that every other host is given (tests/hosts). Written anew by
// `KVALITETSMODEL_WRITE=posted npm test -- --only browser` where a change of the elements is meant.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { at } from "../../tools/lib/paths.mjs";
import { form, portalOfElements as html, visit, withSite } from "./lib.mjs";

const file = at("tests", "hosts", "posted.txt");
const sag = {
  party: "tilbud",
  id: "s-1",
  name: "Æblegården & Søn",
  tilbud: { tilbudstyper: ["sel107"] },
  events: [
    { kind: "afgoerelse", date: "2026-03-05", id: "a1", receipt: "digitalPost" },
    { kind: "paabud", date: "2026-03-02", id: "p1", frist: "2026-04-01", text: "Medicin + journal: 100 % i orden?\nNæste linje 🙂" },
  ],
};
const site = withSite({
  pages: {
    "/post.html": html(`<form method="post" action="/posted">
      <kvalitetsmodel-skema name="vurdering" area="tilbud" date="2025-06-01" tilbudstyper="sel107"></kvalitetsmodel-skema>
      <kvalitetsmodel-sag name="sag"><kvalitetsmodel-forhold></kvalitetsmodel-forhold></kvalitetsmodel-sag>
      <button type="submit">Send</button></form>`),
  },
});

test("a form filled in and sent posts the body that the tests of other hosts have", async () => {
  await visit(site, { path: "/post.html" }, async (page, context) => {
    await form(page);
    const radio = (group, name) => page.getByRole("group", { name: group }).first().getByRole("radio", { name });
    await radio(/^10\.a /, /^4 /).check();
    await radio(/^10\.b /, /^3 /).check();
    await page.locator("kvalitetsmodel-sag").evaluate((one, its) => (one.value = its), sag);
    await context.route("**/posted", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>-</title>" }));
    const [request] = await Promise.all([
      page.waitForRequest((request) => request.method() === "POST"),
      page.getByRole("button", { name: "Send", exact: true }).click(),
    ]);
    const body = request.postData();
    await page.waitForURL("**/posted");
    await context.unroute("**/posted");
    if (process.env.KVALITETSMODEL_WRITE === "posted") writeFileSync(file, body);
    assert.equal(body, readFileSync(file, "utf8"));
  });
});
