// Starting other programs, the same way on Linux, macOS and Windows.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { paths, root } from "./paths.mjs";
import { collector, problem } from "./say.mjs";

/** The environment of every child: command-line tools that set-up put into build/tools come first. */
export function environment(extra = {}) {
  // Windows spells it Path and treats names without regard to case; a second PATH beside it would be ignored.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const path = [join(paths.tools, "bin"), process.env[name]].filter(Boolean).join(delimiter);
  // A child that runs `node --test` must not believe that it is itself a test file of the runner that started it.
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
  return { ...inherited, [name]: path, ...extra };
}

function start(command, args, { cwd = root, env, capture = false, timeout, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const keep = capture ? undefined : collector();
    const ours = capture || keep ? "pipe" : "inherit";
    const child = spawn(command, args, {
      cwd,
      env: environment(env),
      shell,
      timeout,
      // No child gets our input: nothing here may ever wait for an answer at a prompt.
      stdio: ["ignore", ours, ours],
    });
    const out = { stdout: [], stderr: [] };
    child.stdout?.on("data", keep ?? ((chunk) => out.stdout.push(chunk)));
    child.stderr?.on("data", keep ?? ((chunk) => out.stderr.push(chunk)));
    child.on("error", reject);
    child.on("close", (code, signal) =>
      resolve({
        code: code ?? 1,
        signal,
        stdout: Buffer.concat(out.stdout).toString(),
        stderr: Buffer.concat(out.stderr).toString(),
      }),
    );
  });
}

/** Runs a program with its output in ours; throws when it fails. */
export async function run(command, args = [], options = {}) {
  let result;
  try {
    result = await start(command, args, options);
  } catch (error) {
    if (error.code === "ENOENT") throw problem(`The program "${command}" was not found. Is it installed and on PATH?`);
    throw error;
  }
  if (result.code !== 0) {
    const said = options.capture ? `\n${result.stdout}${result.stderr}` : "";
    throw problem(`"${[command, ...args].join(" ")}" ended with ${result.signal ?? result.code}.${said}`);
  }
  return result;
}

/** Asks a program something: what it printed, or undefined where it is missing or fails. */
export async function ask(command, args = [], options = {}) {
  const result = await start(command, args, { ...options, capture: true }).catch(() => undefined);
  return result?.code === 0 ? result.stdout.trim() : undefined;
}

/** Runs a JavaScript file with the Node that runs us. */
export const node = (args, options) => run(process.execPath, args, options);

/**
 * Runs npm. On Windows npm is a .cmd file, which Node only starts through a shell, and a shell splits at spaces:
 * so where we were started by npm we run its JavaScript directly, and only else fall back to the shell.
 */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return node([script, ...args], options);
  if (process.platform !== "win32") return run("npm", args, options);
  return run("npm.cmd", args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg)), { ...options, shell: true });
}
