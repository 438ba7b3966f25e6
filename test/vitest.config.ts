import { defineConfig } from "vitest/config";

/** These hold a browser or whole cases for minutes: each file has a process of its own. */
const HEAVY = ["test/journeys/**", "test/phone/**", "test/**/in-browser.test.ts", "test/threats/browser.test.ts"];

/** Tests run on the pinned Node; journeys host whole cases and are given the time of one. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    globalSetup: ["test/support/temporary.ts", "test/journeys/calls.ts"],
    testTimeout: 240_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "heavy", include: HEAVY.map((path) => path.replace(/\*\*$/, "**/*.test.ts")) } },
      {
        extends: true,
        // Modules are loaded once for all files, which takes half the time: a test may leave no trace in them.
        test: { name: "light", include: ["test/**/*.test.ts", "test/**/*.test.tsx"], exclude: HEAVY, isolate: false },
      },
    ],
  },
});
