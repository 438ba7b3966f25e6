import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PREFIX = "tests-";
/** No run takes as long: what is older was left by one that was killed. */
const LEFT_AFTER_MS = 86_400_000;

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/** Another run may remove one at the same time. */
const lastUsed = (folder: string): number => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();

/**
 * Around all tests of a run: one folder, which every process of the run takes for the system's temporary one. What tests,
 * hosts, the CDK and browsers leave there goes with it at the end, and nobody's goes while another one still uses it. A
 * run that is killed leaves its folder until the first run of the next day.
 */
export const setup = (): (() => void) => {
  const { TMPDIR: before } = process.env;
  const place = tmpdir();
  for (const folder of readdirSync(place).filter((name) => name.startsWith(PREFIX)))
    if (Date.now() - lastUsed(join(place, folder)) > LEFT_AFTER_MS) remove(join(place, folder));
  const folder = mkdtempSync(join(place, PREFIX));
  process.env["TMPDIR"] = folder;
  return () => {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    remove(folder);
  };
};
