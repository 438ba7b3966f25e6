import { build } from "esbuild";

let bundled: Promise<string> | undefined;

/**
 * The worker's code as one CommonJS text, bundled once per process: a thread that strips types or loads modules
 * by itself starts 30 ms later (*seen*).
 */
export function workerSource(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL("worker/main.ts", import.meta.url).pathname],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node24",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
