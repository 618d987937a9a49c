// Runs a program for wasm32-wasip1 under Node, as cargo's runner: node scripts/wasi-run.mjs PROGRAM.wasm [ARGUMENT...]
//
// The program sees the whole file system, its caller's directory, arguments and environment.
import { readFile } from "node:fs/promises";
import { argv, cwd, env, exit } from "node:process";
import { WASI } from "node:wasi";

const [program, ...args] = argv.slice(2);
const wasi = new WASI({
  version: "preview1",
  args: [program, ...args],
  env: { ...env, PWD: cwd() },
  preopens: { "/": "/", ".": cwd() },
  returnOnExit: true,
});
const module = await WebAssembly.compile(await readFile(program));
const instance = await WebAssembly.instantiate(module, wasi.getImportObject());
exit(wasi.start(instance));
