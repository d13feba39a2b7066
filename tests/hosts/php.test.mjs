// PHP: its FFI on the shared library, and the form handler on PHP's own server.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { test } from "node:test";
import { native } from "../../tools/lib/paths.mjs";
import { run } from "../../tools/lib/run.mjs";
import { answered, answersKit, conforms, linesOf, posted, source, today, withHost } from "./lib.mjs";

const host = withHost("php");
const { skip } = host;

async function freePort() {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Posts a body to the form handler, as a browser does. */
async function post(t, body) {
  const port = await freePort();
  const env = { ...process.env, KVALITETSMODEL: native.shared, KVALITETSMODEL_TODAY: today };
  const server = spawn("php", ["-d", "ffi.enable=1", "-S", `localhost:${port}`, source("php", "form.php")], { env });
  t.after(() => server.kill());
  // It says when it listens.
  for await (const line of server.stderr) if (line.includes("started")) break;
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  const response = await fetch(`http://localhost:${port}/`, { method: "POST", headers, body });
  return { status: response.status, text: await response.text() };
}

test("the form that the elements posted gets the same bytes", { skip }, async (t) => {
  assert.deepEqual(await post(t, posted), { status: 200, text: answered });
});

test("what cannot be used is told with every problem, at its field", { skip }, async (t) => {
  const { status, text } = await post(t, new URLSearchParams({ vurdering: '{"area":"tilbud","date":"2025-02-30"}', sag: "{" }).toString());
  assert.equal(status, 422);
  assert.deepEqual(linesOf(text), ['/date: "2025-02-30" er ikke en dato. Skriv den som 2026-01-31.', "Argument nummer 1 er ikke JSON: det kan ikke læses fra byte 1."]);
});

conforms(host, "");
answersKit(host, "");

test("data in, data out: ask()", { skip }, async () => {
  const program = `
    require "${source("php", "Kvalitetsmodel.php")}";
    $model = new Kvalitetsmodel\\Kvalitetsmodel("${native.shared}");
    $sag = ["party" => "tilbud", "events" => [["kind" => "afgoerelse", "date" => "2026-03-05", "receipt" => "digitalPost"]]];
    echo $model->ask("frister", $sag, "2026-03-10")["frister"][0]["last"], "\\n";
    echo $model->ask("frister", new Kvalitetsmodel\\Json(json_encode($sag)), "2026-03-10")["frister"][0]["last"], "\\n";
    echo json_encode($model->ask("meaning", "nothing", "tilbud", "2026-03-10")), "\\n";
    try {
      $model->ask("frister", ["party" => "nobody"], "2026-03-10");
    } catch (Kvalitetsmodel\\KvalitetsmodelException $wrong) {
      echo $wrong->problems[0]["path"], "\\n";
    }`;
  const { stdout } = await run("php", ["-r", program], { capture: true });
  assert.deepEqual(linesOf(stdout), ["2026-04-07", "2026-04-07", "null", "/party"]);
});
