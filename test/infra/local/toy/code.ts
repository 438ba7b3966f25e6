/** The code of every function of the toy stack; what it does is told by the environment. Plain CommonJS, no SDK. */
export const TOY_CODE = `
const call = async (target, input) => {
  const response = await fetch(process.env.AWS_ENDPOINT_URL, {
    method: "POST",
    headers: {
      "x-amz-target": target,
      "content-type": "application/x-amz-json-1.0",
      "x-amz-date": "20200101T000000Z",
      authorization: "AWS4-HMAC-SHA256 Credential=" + process.env.AWS_ACCESS_KEY_ID + "/20200101/local/x/aws4_request, SignedHeaders=host, Signature=00",
    },
    body: JSON.stringify(input),
  });
  const body = await response.json();
  if (!response.ok) throw Object.assign(new Error(body.message), { name: body.__type });
  return body;
};
const put = (pk, more = {}) => call("DynamoDB_20120810.PutItem", { TableName: process.env.TABLE, Item: { pk: { S: pk }, ...more } });
const mail = (text) => fetch(process.env.AWS_ENDPOINT_URL, {
  method: "POST",
  body: new URLSearchParams({
    Action: "SendRawEmail", Source: "no-reply@toy.example", "Destinations.member.1": "reader@toy.example",
    "RawMessage.Data": Buffer.from("From: no-reply@toy.example\\r\\nTo: reader@toy.example\\r\\nSubject: Note\\r\\nMessage-ID: <" + text + "@toy>\\r\\n\\r\\n" + text + " " + process.env.BASE_URL + "/notes/x\\r\\n").toString("base64"),
  }),
});
const roles = {
  async api(event) {
    if (event.httpMethod === "POST") {
      const { id, fail } = JSON.parse(event.body);
      await put("NOTE#" + id, { at: { S: new Date().toISOString() }, ...(fail ? { fail: { N: String(fail) } } : {}) });
      await call("AWSStepFunctions.StartExecution", { stateMachineArn: process.env.MACHINE, name: id, input: JSON.stringify({ id }) });
      return { statusCode: 202, headers: { "X-Toy": "yes" }, body: JSON.stringify({ id }) };
    }
    if (event.pathParameters.id === "broken") return "no proxy answer";
    return { statusCode: 200, body: JSON.stringify(event) };
  },
  async stream(event) {
    const batchItemFailures = [];
    for (const record of event.Records) {
      const id = record.dynamodb.Keys.pk.S;
      const tries = (globalThis.tries ??= {});
      tries[id] = (tries[id] ?? 0) + 1;
      if (Number(record.dynamodb.NewImage.fail?.N ?? 0) >= tries[id]) return { batchItemFailures: [{ itemIdentifier: record.dynamodb.SequenceNumber }] };
      await mail("mail-" + id.slice(5));
    }
    return { batchItemFailures };
  },
  async task(event) {
    if (event.fail) throw Object.assign(new Error("asked to"), { name: "ToyError" });
    await put("TASK#" + event.step + "#" + event.id, { at: { S: new Date().toISOString() } });
    return { step: event.step };
  },
  async status(event) { await put("STATUS#" + event.detail.name + "#" + event.detail.status, { at: { S: event.time } }); },
  async tick() { globalThis.ticks = (globalThis.ticks ?? 0) + 1; await put("TICK", { n: { N: String(globalThis.ticks) } }); },
  async daily(event) { await put("DAILY#" + new Date().toISOString().slice(0, 13), { input: { S: JSON.stringify(event) } }); },
  async probe(event) {
    if (event.throw) throw Object.assign(new Error("no"), { name: "ProbeError" });
    if (event.hang) await new Promise(() => setInterval(() => {}, 1000));
    if (event.exit) process.exit(1);
    if (event.log) console.log(event.log);
    if (event.wait) await new Promise((resolve) => setTimeout(resolve, event.wait));
    return { now: Date.now(), date: new Date().getTime(), isDate: new Date() instanceof Date, text: Date(), env: process.env, thread: require("node:worker_threads").threadId };
  },
};
exports.handler = (event, context) => roles[process.env.ROLE](event, context);
`;
