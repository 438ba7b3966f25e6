import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { stateFolder } from "./toy/stack.ts";

const START = new URL("../../../infra/local/start.ts", import.meta.url).pathname;

/** What `npm start` says on a wrong command line, and how it ends. */
const said = (...given: readonly string[]) => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", START, ...given], { encoding: "utf8" });
  return { status, stderr };
};

test.for([
  [["--foo"], "Unknown option '--foo'", "an option that there is not"],
  [["--port", "first"], "--port is 0 to 65535", "no number"],
  [["--context", "stage"], "--context stage: it is key=value", "a context without its value"],
] as const)("%j: %s, as it is %s", ([given, mend]) => {
  const { status, stderr } = said(...given);
  expect(status).toBe(1);
  expect(stderr).toContain("npm start -- [--folder");
  expect(stderr.trimEnd().split("\n").at(-1)).toBe(`✖ ${mend}`);
});

test("a port that another program has: which, and how to choose another", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { status, stderr } = said("--port", String(port), "--folder", stateFolder());
  other.close();
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `Port ${String(port)} cannot be had (EADDRINUSE). Choose another with --port.\n`,
  });
});
