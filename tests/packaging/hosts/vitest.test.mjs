// Vitest with either of its documents: what computes, computes.
import test from "node:test";
import { host, onServer, portal, shown } from "./lib.mjs";

for (const environment of ["jsdom", "happy-dom"]) {
  test(`Vitest, ${environment}`, async (t) => {
    const folder = await portal(t, {
      "portal.test.js": `
        import { expect, test } from "vitest";
        import { profil, ready } from "kvalitetsmodel";
        test("computes", async () => {
          await ready();
          expect(${onServer}).toBe(${JSON.stringify(shown)});
        });
        test("the elements are known", async () => {
          await import("kvalitetsmodel/elements");
          expect(customElements.get("kvalitetsmodel-skema")).toBeDefined();
        });`,
    });
    await host(folder, "vitest/vitest.mjs", "run", "--environment", environment);
  });
}
