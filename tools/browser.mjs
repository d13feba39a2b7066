// Finds a Chromium-like browser for the tests and starts it. One that is installed comes first: its download is
// what fails most often, in closed networks above all.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { isMain } from "./lib/main.mjs";
import { at } from "./lib/paths.mjs";
import { node } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

const variable = "KVALITETSMODEL_BROWSER";

const advice = [
  "No browser could be started for the tests. Do one of these and run them again:",
  "  install Chrome, Edge or Chromium (on Debian: apt-get install chromium), or",
  "  npx playwright-core install chromium-headless-shell, or",
  `  set ${variable} to the browser's program file.`,
].join("\n");

/** Where browsers usually stand, best first. */
function* installed() {
  if (process.env[variable]) yield process.env[variable];
  const onPath = (names) =>
    names.flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)));

  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name]);
    for (const program of ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe", "Chromium\\Application\\chrome.exe"]) {
      yield* roots.filter(Boolean).map((folder) => join(folder, program));
    }
  } else if (process.platform === "darwin") {
    for (const name of ["Google Chrome", "Microsoft Edge", "Chromium"]) {
      yield `/Applications/${name}.app/Contents/MacOS/${name}`;
      yield join(process.env.HOME ?? "", `Applications/${name}.app/Contents/MacOS/${name}`);
    }
  } else {
    // Debian's Chromium without windows comes first: the same engine, and a third less work for the tests. A snap cannot read
    // the profile folder that Playwright makes under /tmp, so it is not worth a try.
    yield* onPath(["chromium-headless-shell", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "chromium", "chromium-browser"]).filter(
      (file) => !file.startsWith("/snap/"),
    );
  }
}

async function candidates() {
  const { chromium } = await import("playwright-core");
  const own = await downloaded(chromium);
  return [...new Set([...installed(), ...own])].filter((file) => existsSync(file));
}

/** What `playwright-core install` has brought earlier, if anything. */
async function downloaded(chromium) {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/** Asks the usual places, then Playwright's download; the path of a browser that starts. */
export async function ensureBrowser() {
  const known = await firstThatStarts();
  if (known) return known;
  headline("No browser found: trying Playwright's own download (about 100 MB)");
  try {
    await node([at("node_modules", "playwright-core", "cli.js"), "install", "chromium-headless-shell"], { timeout: 300_000 });
  } catch {
    throw problem(advice);
  }
  const fresh = await firstThatStarts({ headlessShell: true });
  if (fresh) return fresh;
  throw problem(advice);
}

let chosen;

async function firstThatStarts({ headlessShell = false } = {}) {
  for (const executablePath of await candidates()) {
    const browser = await start({ executablePath }).catch(() => undefined);
    if (!browser) continue;
    await browser.close();
    return (chosen = executablePath);
  }
  if (!headlessShell) return undefined;
  // Without a path Playwright takes the headless shell that it downloaded itself.
  const browser = await start({}).catch(() => undefined);
  await browser?.close();
  return browser && (chosen = "playwright");
}

async function start({ executablePath }) {
  const { chromium } = await import("playwright-core");
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      // As root, as in most containers, Chromium does not start with its sandbox. Only our own pages are opened.
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      // The tabs of a profile share a process on every machine, not only where many are open.
      "--process-per-site",
      // Without these it calls home at every start, which a closed network refuses many times over.
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"],
    ],
  });
}

/** A started browser (Playwright's Browser). For the tests: `const browser = await launchBrowser();` */
export async function launchBrowser() {
  const executablePath = chosen ?? process.env[variable] ?? (await ensureBrowser());
  return start({ executablePath: executablePath === "playwright" ? undefined : executablePath });
}

/** Where Firefox stands on this machine, if it does. */
export const firefox = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => ["firefox", "firefox-esr"].map((name) => join(folder, name)))
  .find(existsSync);

/** An ordinary Firefox, driven the standard way; Playwright's own build is not needed. */
export const launchFirefox = async () => (await import("playwright-core")).firefox.launch({ channel: "moz-firefox", executablePath: firefox, headless: true });

if (isMain(import.meta.url)) await ensureBrowser().then((path) => note(`Browser for the tests: ${path}`), fail);
