// The hosts of the plain door, each ready to run one of its programs: `form` reads what a browser posted, `conform` tells
// digests of the answers to a file of calls, and the hash of each into another. `needs`: what set-up brings (tools/setup.mjs); `prepare(folder)` compiles in a
// folder of the caller's and gives `run(program, args, { input })`, which gives what it prints.
import { spawn } from "node:child_process";
import { copyFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readFile } from "node:fs/promises";
import { at, hostWasm, native, paths } from "./paths.mjs";
import { environmentOf, pythonCommand } from "./python.mjs";
import { run } from "./run.mjs";
import { buildPython } from "../build-python.mjs";

const source = (...parts) => at("hosts", ...parts);
const jna = "/usr/share/java/jna.jar";

/** What a program prints; throws with what it says where it fails. */
function output(command, args, { input, env = {}, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });
    const told = { stdout: [], stderr: [] };
    for (const name of ["stdout", "stderr"]) child[name].on("data", (chunk) => told[name].push(chunk));
    const text = (name) => Buffer.concat(told[name]).toString();
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(text("stdout")) : reject(new Error(`${basename(command)} ${args.join(" ")}: ${code}\n${text("stderr")}`))));
    // A program that does not read it is right as well.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** Both programs in C, with what asks the model. */
async function c(folder, ...made) {
  const flags = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-O1", `-I${source("c")}`];
  for (const name of ["form", "conform"]) await output("cc", [...flags, source("c", `${name}.c`), ...made, "-o", join(folder, name)]);
  return (program, args, options) => output(join(folder, program), args, options);
}

export const hosts = {
  rust: {
    needs: [],
    async prepare() {
      const build = ["build", "--locked", "--release", "--package", "kvalitetsmodel-plain", "--example", "conform"];
      // As in build-native.mjs, so that nothing is compiled twice.
      await run("cargo", build, { env: { CARGO_PROFILE_RELEASE_OPT_LEVEL: "s" } });
      const made = join(process.env.CARGO_TARGET_DIR ?? at("target"), "release", "examples", "conform");
      return (_, args, options) => output(made, args, options);
    },
  },
  python: {
    needs: [],
    async prepare() {
      const { wasmtime, mypy } = JSON.parse(await readFile(at("tools", "versions.json"), "utf8"));
      const wheel = await buildPython();
      const [command, ...first] = await pythonCommand();
      const start = (...args) => run(command, [...first, ...args]);
      const python = await environmentOf(start, at("build", "python-host"), [`wasmtime==${wasmtime}`, `mypy==${mypy}`]);
      await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--force-reinstall", "--no-deps", wheel]);
      const env = { PYTHONDONTWRITEBYTECODE: "1" };
      const programs = { form: [source("python", "examples", "form.py")], conform: ["-m", "kvalitetsmodel.conform"] };
      const its = (program, args, options) => output(python, [...programs[program], ...args], { env, ...options });
      return Object.assign(its, { wheel, python: (args, options) => output(python, args, { env, ...options }) });
    },
  },
  php: {
    needs: ["php"],
    prepare: async () => (program, args) => output("php", [source("php", `${program}.php`), native.shared, ...args]),
  },
  c: {
    needs: ["cc"],
    prepare: (folder) => c(folder, source("c", "native.c"), `-I${paths.native}`, native.archive, "-lpthread", "-ldl", "-lm"),
  },
  wasm2c: {
    needs: ["cc", "wasm2c"],
    async prepare(folder) {
      const runtime = "/usr/share/wabt/wasm2c";
      copyFileSync(hostWasm.file, join(folder, "kvalitetsmodel.wasm"));
      await output("wasm2c", ["kvalitetsmodel.wasm", "-n", "kvalitetsmodel", "-o", "wasm2c.c"], { cwd: folder });
      const objects = [];
      for (const file of ["wasm2c.c", join(runtime, "wasm-rt-impl.c")]) {
        objects.push(join(folder, `${basename(file, ".c")}.o`));
        // Not optimised: the compiler would take a minute and more.
        await output("cc", ["-O0", "-w", "-c", `-I${runtime}`, file, "-o", objects.at(-1)], { cwd: folder });
      }
      return c(folder, source("c", "wasm.c"), `-I${folder}`, `-I${runtime}`, ...objects, "-lm");
    },
  },
  dotnet: {
    needs: ["mcs", "mono"],
    async prepare(folder) {
      const titled = { form: "Form", conform: "Conform" };
      for (const name of Object.values(titled)) {
        await output("mcs", ["-warnaserror", `-out:${join(folder, `${name}.exe`)}`, source("dotnet", `${name}.cs`), source("dotnet", "Kvalitetsmodel.cs")]);
      }
      const env = { LD_LIBRARY_PATH: paths.native };
      return (program, args, options) => output("mono", [join(folder, `${titled[program]}.exe`), ...args], { env, ...options });
    },
  },
  java: {
    needs: ["javac", jna],
    async prepare(folder) {
      const sources = ["Kvalitetsmodel", "Form", "Conform"].map((name) => source("java", `${name}.java`));
      await output("javac", ["--release", "17", "-Xlint:all", "-Werror", "-d", folder, "-cp", jna, ...sources]);
      const titled = { form: "Form", conform: "Conform" };
      const java = ["-cp", `${jna}:${folder}`, `-Djna.library.path=${paths.native}`];
      return (program, args, options) => output("java", [...java, titled[program], ...args], options);
    },
  },
  // A microcontroller without an operating system, as QEMU has one. It has `conform` only.
  "cortex-m": {
    needs: ["qemu-system-arm"],
    async prepare() {
      const target = "thumbv7em-none-eabihf";
      const build = ["build", "--locked", "--quiet", "--release", "--package", "kvalitetsmodel-plain", "--example", "cortex-m", "--target", target];
      await run("cargo", build, { env: { CARGO_PROFILE_RELEASE_OPT_LEVEL: "s", CARGO_ENCODED_RUSTFLAGS: `-Clink-arg=-T${source("cortex-m", "link.ld")}` } });
      const made = join(process.env.CARGO_TARGET_DIR ?? at("target"), target, "release", "examples", "cortex-m");
      return (program, args) => {
        const board = ["-M", "mps2-an386", "-nographic", "-monitor", "none", "-serial", "none", "-kernel", made];
        return output("qemu-system-arm", [...board, "-semihosting-config", ["enable=on,target=native", ...[program, ...args].map((one) => `arg=${one}`)].join(",")]);
      };
    },
  },
};
