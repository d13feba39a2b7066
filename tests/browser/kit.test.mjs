// The report page of the conformance kit, opened as a file: behind it what a runner wrote, or chosen there.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { kitFiles } from "../../tools/build-kit.mjs";
import { launchBrowser } from "../../tools/browser.mjs";

const kit = new Map(await kitFiles());
const page = kit.get("rapport.html").toString();
const rows = kit.get("expected.tsv").toString().trimEnd().split("\n").slice(1).map((line) => line.split("\t"));
const hashes = rows.map((row) => row.at(-1));
const answers = (its, host = "kvalitetsmodel 0.1.0, a host <b>of</b> its own") => `${[host, ...its].join("\n")}\n`;
const spoiled = (place) => hashes.map((hash, at) => (at === place ? hash.replace(/./, (first) => (first === "0" ? "1" : "0")) : hash));

let browser, folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "kvalitetsmodel-report-"));
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the page with a text behind it, and tells of every request and error. */
async function opened(behind) {
  const file = join(folder, "min-rapport.html");
  await writeFile(file, page + behind);
  const its = await browser.newPage();
  const seen = [];
  its.on("request", (request) => seen.push(request.url()));
  its.on("pageerror", (error) => seen.push(`${error}`));
  its.on("console", (message) => seen.push(message.text()));
  await its.goto(pathToFileURL(file).href);
  return { its, seen, url: pathToFileURL(file).href };
}

const countOf = async (its, flag) => its.locator("tr", { has: its.locator(`td:text-is("${flag}")`) }).locator("td.number").allTextContents();

test("every answer the same: it says so, what was run, and counts every flag; it asks for nothing", async () => {
  const { its, seen, url } = await opened(answers(hashes));
  await its.locator(".good").waitFor();
  assert.equal(await its.locator(".good").textContent(), `Alle ${hashes.length} svar er de samme.`);
  assert.ok(await its.getByText("a host <b>of</b> its own").isVisible());
  const moved = rows.filter(([, , , flags]) => flags.split(",").includes("HolidayMove")).length;
  assert.deepEqual(await countOf(its, "HolidayMove"), [`${moved}`, "0"]);
  assert.deepEqual(seen, [url]);
  await its.close();
});

test("one answer another: it is told by its file and id, and its flags are marked", async () => {
  const place = rows.findIndex(([, , , flags]) => flags.includes("ClockChange"));
  const { its } = await opened(answers(spoiled(place)));
  await its.locator(".bad").waitFor();
  assert.equal(await its.locator(".bad").textContent(), `1 af ${hashes.length} svar er ikke de samme.`);
  assert.deepEqual(await its.locator("#report li").allTextContents(), [rows[place].slice(0, 2).join(" ")]);
  const [same, other] = await countOf(its, "ClockChange");
  assert.equal(other, "1");
  assert.ok(Number(same) > 0);
  await its.close();
});

test("too few, too many, and what is no file of answers", async () => {
  for (const [text, said] of [[answers(hashes.slice(1)), /^Der mangler svar/], [answers([...hashes, "x"]), /^Der er for mange/], ["hello\n", /^Det er ikke en svarfil/]]) {
    const { its } = await opened(text);
    await its.locator(".bad").waitFor();
    assert.match(await its.locator(".bad").textContent(), said);
    await its.close();
  }
});

test("with nothing behind it, the file is chosen there", async () => {
  const { its } = await opened("");
  const file = join(folder, "answers.txt");
  await writeFile(file, answers(hashes));
  await its.getByLabel("Vælg svarfilen").setInputFiles(file);
  await its.locator(".good").waitFor();
  await its.close();
});
