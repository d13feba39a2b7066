import { launchBrowser } from "./tools/browser.mjs";
import { serve, strictPolicy } from "./tools/serve.mjs";
const dir = process.argv[2];
const whole = { format: 2, id: "s-1", name: "Solgården", party: "tilbud", ukendt: 1, tilbud: { name: "Solgården", tilbudstyper: ["sel107"] },
  vurderinger: [{ date: "2025-06-01", answers: [{ id: "1.a", answer: 3 }, { id: "2.a", answer: 2 }] }],
  events: [{ kind: "tilsynsbesoeg", date: "2026-02-01", id: "e-1" }, { kind: "paabud", date: "2026-03-02", id: "e-2", frist: "2026-04-01", subject: "Medicin" }] };
const attr = JSON.stringify(whole).replaceAll('"', "&quot;");
const part = (n, a = "") => `<kvalitetsmodel-${n} ${a}></kvalitetsmodel-${n}>`;
const page = `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sag</title><link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/dkfds/css/dkfds.min.css"><link rel="stylesheet" href="/kvalitetsmodel/dist/kvalitetsmodel.css"><script type="module" src="/kvalitetsmodel/dist/elements/index.js"></script></head>
<body><main class="container"><h1>En sag</h1><form id="form"><kvalitetsmodel-sag id="sag" name="sag" today="2026-03-10" value="${attr}">
${part("forhold")}${part("frister")}${part("skema")}${part("profil")}${part("handleplan")}</kvalitetsmodel-sag></form></main></body></html>`;
const server = await serve({ policy: strictPolicy, answer: (p) => (p === "/sag.html" ? { type: "text/html; charset=utf-8", body: page } : undefined) });
const browser = await launchBrowser();
for (const [name, width] of [["wide", 1280], ["narrow", 320]]) {
  const p = await browser.newPage({ viewport: { width, height: 900 } });
  p.on("console", (m) => console.log(name, m.type(), m.text()));
  p.on("pageerror", (e) => console.log(name, e.stack));
  await p.goto(server.url + "/sag.html");
  await p.locator("kvalitetsmodel-handleplan fieldset").first().waitFor();
  await p.locator("kvalitetsmodel-forhold .kvm-fact summary").nth(1).click();
  for (const el of ["forhold", "frister", "profil", "handleplan"]) await p.locator("kvalitetsmodel-" + el).screenshot({ path: `${dir}/${name}-${el}.png` });
  await p.locator("kvalitetsmodel-skema").screenshot({ path: `${dir}/${name}-skema.png`});
  console.log(name, await p.evaluate(() => document.documentElement.scrollWidth), await p.evaluate(() => document.documentElement.scrollHeight));
}
await browser.close(); await server.close();
