import { DatabaseSync } from "node:sqlite";
import { createEngine } from "../../../../infra/local/states/engine.ts";
import { definitionOf, invoke, machineArn, START, waitForToken } from "./harness.ts";

/** Run by durability.test.ts and killed by it: starts executions that wait, prints "waiting", and stays. */
const engine = createEngine({
  database: new DatabaseSync(process.argv[2] ?? ""),
  clock: { now: () => START },
  region: "eu-central-1",
  account: "000000000000",
  invoke: (name, payload) => {
    if (name === "ask") console.log(JSON.stringify(payload));
    return name === "ask" ? Promise.resolve(null) : new Promise(() => undefined);
  },
});
const machines = {
  tokens: { Ask: waitForToken("ask", { End: true }) },
  calls: { Call: invoke("slow", { End: true }) },
  waits: { W: { Type: "Wait", Seconds: 60, End: true } },
};
for (const [name, states] of Object.entries(machines)) {
  engine.register({
    name,
    arn: machineArn(name),
    definition: JSON.stringify(definitionOf(states)),
    roleArn: "arn:aws:iam::0:role/r",
  });
  await engine.call("StartExecution", { stateMachineArn: machineArn(name), name: "x" });
}
setInterval(() => {
  if (engine.nextDue() !== undefined) console.log("waiting");
}, 20);
