import { assemblyOf } from "./assembly.ts";

/**
 * Run by npm once everything is installed: synthesizes what the local host runs, so that the first rehearsal begins at
 * once. Nothing depends on it: where it fails the host synthesizes again, and says what is wrong.
 */
await assemblyOf().catch(() => {
  process.stderr.write("not synthesized yet: `npm start` and `npm run rehearse` will do it\n");
});
