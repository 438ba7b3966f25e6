import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { startDynamo } from "../../../../infra/local/dynamo/process.ts";
import { stateFolder } from "../toy/stack.ts";

/** The statement of dynoxide 1.2.1, as its binary holds it. */
const NEXT_NUMBER = `
  SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1 FROM _stream_records WHERE table_name = 'cases'`;

test("a record of a stream is numbered without looking at all the others", async () => {
  const folder = stateFolder();
  const service = await startDynamo(folder, undefined);
  const database = new DatabaseSync(join(folder, "dynamo.sqlite"));
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${NEXT_NUMBER}`).all();
  database.close();
  await service.stop();
  expect(JSON.stringify(plan)).toMatch(/USING (COVERING )?INDEX _stream_numbers/);
});
