// A small web server for static files, with the headers that the README promises the page works under.
// Also used by the tests, which change single answers with `answer`.
import { createReadStream } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { isMain } from "./lib/main.mjs";
import { paths } from "./lib/paths.mjs";
import { fail, problem } from "./lib/say.mjs";

export const strictPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/**
 * Serves `folder` and resolves to `{ url, close }`.
 *
 * `port`: the wanted one (the next free one is taken, 0 for any); `policy`: the Content-Security-Policy, null for none, or a function
 * that gives that of a path;
 * `answer(pathname)`: `{ status, type, body }`, each optional, to answer a path otherwise than from the folder.
 */
export async function serve({ folder = paths.site, port = 0, policy = strictPolicy, answer = () => undefined } = {}) {
  const base = await realpath(folder);
  const server = createServer((request, response) => {
    respond(request, response, { base, policy, answer }).catch((error) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error?.message ?? error));
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

async function respond(request, response, { base, policy, answer }) {
  const headers = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
  const setPolicy = (its) => void (its !== null && (headers["Content-Security-Policy"] = its));
  if (typeof policy !== "function") setPolicy(policy);
  const plain = (status, text, more) => {
    response.writeHead(status, { ...headers, "Content-Type": types[".txt"], ...more }).end(text);
  };
  if (!["GET", "HEAD"].includes(request.method)) return plain(405, "Only GET and HEAD.", { Allow: "GET, HEAD" });

  let path;
  try {
    path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  } catch {
    return plain(400, "This address cannot be read.");
  }
  if (path.endsWith("/")) path += "index.html";
  if (typeof policy === "function") setPolicy(policy(path));

  const own = answer(path) ?? {};
  if (own.status !== undefined || own.body !== undefined) {
    headers["Content-Type"] = own.type ?? types[extname(path)] ?? "application/octet-stream";
    return void response.writeHead(own.status ?? 200, headers).end(own.body ?? "");
  }

  const file = normalize(join(base, path));
  if (!file.startsWith(base + sep) || path.includes("\0")) return plain(404, "Not found.");
  const found = await stat(file).catch(() => undefined);
  // A folder needs its slash, else the page's relative addresses would point one level too high.
  if (found?.isDirectory()) return plain(301, "", { Location: `${new URL(request.url, "http://localhost").pathname}/` });
  if (!found?.isFile()) return plain(404, "Not found.");

  headers["Content-Type"] = own.type ?? types[extname(file).toLowerCase()] ?? "application/octet-stream";
  headers["Vary"] = "Accept-Encoding";
  if (isCompressible(file) && /\bbr\b/.test(request.headers["accept-encoding"] ?? "")) {
    const body = await compressed(file, found);
    response.writeHead(200, { ...headers, "Content-Encoding": "br", "Content-Length": body.length });
    return void response.end(request.method === "HEAD" ? undefined : body);
  }
  headers["Content-Length"] = found.size;
  response.writeHead(200, headers);
  if (request.method === "HEAD") return void response.end();
  createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

/** As any server of a site has them: what is text, or wasm, goes out compressed. */
const isCompressible = (file) => /\.(css|html|js|json|map|md|mjs|svg|txt|wasm|webmanifest)$/.test(file);

const known = new Map();

/** The file as it goes out, made once for each state of it. */
async function compressed(file, { mtimeMs, size }) {
  const state = `${mtimeMs} ${size}`;
  if (known.get(file)?.state !== state) {
    // The best quality takes a second for the wasm, once, and is worth 4 %.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: size };
    known.set(file, { state, body: promisify(brotliCompress)(await readFile(file), { params }) });
  }
  return known.get(file).body;
}

/** On localhost only: nobody else on the network is to see a page that is being worked on. */
async function listen(server, first) {
  for (let port = first; port < first + 20; port++) {
    const error = await new Promise((done) => {
      server.once("error", done);
      server.listen(port, "localhost", () => {
        server.off("error", done);
        done(undefined);
      });
    });
    if (error === undefined) return server.address().port;
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
  }
  throw problem(`Every port from ${first} to ${first + 19} is in use. Close what uses them and try again.`);
}

if (isMain(import.meta.url)) {
  await serve({ folder: process.argv[2], port: 4173 }).then(({ url }) => console.log(`Serving at ${url}`), fail);
}
