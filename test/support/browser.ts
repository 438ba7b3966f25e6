import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";

/** Where Debian and Ubuntu have it. */
const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const path = PATHS.find((candidate) => existsSync(candidate));

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Tests in a real browser. On a machine without one they are left out, and a plain line says so; the run still passes.
 * `browser()` is the one that is open during the tests of this block.
 */
export const describeInBrowser = (name: string, tests: (browser: () => Browser) => void): void => {
  if (path === undefined) {
    console.log(`No browser on this machine: left out "${name}". (apt-get install chromium)`);
    describe.skip(name, () => tests(() => never()));
    return;
  }
  describe(name, () => {
    let open: Browser | undefined;
    beforeAll(async () => {
      open = await chromium.launch({ executablePath: path, args: QUIET });
    });
    afterAll(() => open?.close());
    tests(() => open ?? never());
  });
};

const never = (): never => {
  throw new Error("no browser is open");
};
