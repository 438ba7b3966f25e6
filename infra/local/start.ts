import { parseArgs } from "node:util";
import { startHost } from "./host.ts";
import type { Host } from "./hosted.ts";
import { importDirectory } from "./rehearse/setup.ts";

const USAGE = `npm start -- [--folder .local] [--port 4466] [--assembly folder] [--context stage=dev]`;

/** Lambda runs in UTC; the worker threads have this process's time zone. */
process.env["TZ"] = "UTC";

/** What is due by real time is looked for four times a second. */
const TICK = 250;

const { values } = parseArgs({
  options: {
    folder: { type: "string", default: ".local" },
    port: { type: "string", default: "4466" },
    assembly: { type: "string" },
    context: { type: "string", multiple: true, default: [] },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
  const host = await startHost({
    folder: values.folder,
    port: Number(values.port),
    context: contextOf(values.context),
    tickEvery: TICK,
    ...(values.assembly !== undefined && { assembly: values.assembly }),
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void host.stop().then(() => process.exit(0)));
  await fillDirectory(host);
  console.log(host.url);
}

function contextOf(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => pair.split("=", 2)).map(([key = "", value = ""]) => [key, value] as const),
  );
}

/** The example organisations, once per state folder: without a directory nobody could be asked anything. */
async function fillDirectory(host: Host): Promise<void> {
  if (host.parts.memory.get("directory") !== undefined) return;
  if (!host.parts.functions.names.some((name) => name.endsWith("-operate"))) return;
  await importDirectory(host);
  host.parts.memory.set("directory", "imported");
}
