import { argumentsOf, runCommand, WrongUsage } from "./arguments.ts";
import { startHost } from "./host.ts";
import type { Host } from "./hosted.ts";
import { importDirectory } from "./rehearse/setup.ts";

const USAGE = `npm start -- [--folder .local] [--port 4466] [--assembly folder] [--context stage=dev]`;

/** Lambda runs in UTC; the worker threads have this process's time zone. */
process.env["TZ"] = "UTC";

/** What is due by real time is looked for four times a second. */
const TICK = 250;

/** Where and with what the host starts, as typed; `undefined`: how the command is used was asked for. */
function given() {
  const { values } = argumentsOf(
    {
      options: {
        folder: { type: "string", default: ".local" },
        port: { type: "string", default: "4466" },
        assembly: { type: "string" },
        context: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", default: false },
      },
    },
    USAGE,
  );
  const { folder, assembly, help } = values;
  const port = Number(values.port);
  if (help) return undefined;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new WrongUsage(USAGE, "--port is 0 to 65535");
  return { folder, port, context: contextOf(values.context), ...(assembly !== undefined && { assembly }) };
}

function contextOf(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair): [string, string] => {
      const [key = "", ...value] = pair.split("=");
      if (key === "" || value.length === 0) throw new WrongUsage(USAGE, `--context ${pair}: it is key=value`);
      return [key, value.join("=")];
    }),
  );
}

async function main(): Promise<void> {
  const options = given();
  if (options === undefined) {
    console.log(USAGE);
    return;
  }
  const host = await startHost({ ...options, tickEvery: TICK });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void host.stop().then(() => process.exit(0)));
  await fillDirectory(host);
  console.log(host.url);
}

/** The example organisations, once per state folder: without a directory nobody could be asked anything. */
async function fillDirectory(host: Host): Promise<void> {
  if (host.parts.memory.get("directory") !== undefined) return;
  if (!host.parts.functions.names.some((name) => name.endsWith("-operate"))) return;
  await importDirectory(host);
  host.parts.memory.set("directory", "imported");
}

await runCommand(main);
