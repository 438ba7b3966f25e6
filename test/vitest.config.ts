import { defineConfig } from "vitest/config";

/** Tests run on the pinned Node; journeys host whole cases and are given the time of one. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    globalSetup: ["test/journeys/calls.ts"],
    testTimeout: 240_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
