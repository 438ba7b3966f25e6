import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { verifiedDelivery } from "../../../functions/middleware/signed-webhook.ts";

const NOW = new Date("2026-03-01T10:00:00Z");
const CURRENT = `whsec_${Buffer.from("c".repeat(32)).toString("base64")}`;
const PREVIOUS = `whsec_${Buffer.from("p".repeat(32)).toString("base64")}`;
const body = Buffer.from('{"a":1}');
const before = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

// The package reads the clock itself.
beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => vi.useRealTimers());

interface Sent {
  readonly id?: string;
  readonly at?: Date;
  readonly secret?: string;
  readonly signature?: string;
  readonly body?: Buffer;
}

const signed = ({ id = "msg_1", at = NOW, secret = CURRENT, signature, body: sent = body }: Sent) => {
  const headers = new Map([
    ["webhook-id", id],
    ["webhook-timestamp", String(Math.floor(at.getTime() / 1000))],
    ["webhook-signature", signature ?? new Webhook(secret).sign(id, at, body)],
  ]);
  const header = (name: string) => headers.get(name);
  return { method: "POST", route: "/allegations", secret: "", query: new Map<string, string>(), header, body: sent };
};

test.for([
  [{}, "msg_1", "signed with the current secret"],
  [{ secret: PREVIOUS }, "msg_1", "signed with the previous secret while they rotate"],
  [{ secret: `whsec_${Buffer.from("x".repeat(32)).toString("base64")}` }, undefined, "signed with another secret"],
  [{ at: before(299) }, "msg_1", "almost five minutes old"],
  [{ at: before(301) }, undefined, "more than five minutes old: a replay"],
  [{ at: before(-301) }, undefined, "more than five minutes ahead"],
  [{ body: Buffer.from('{"a":2}') }, undefined, "the bytes are not those that were signed"],
  [{ body: Buffer.from('{"a": 1}') }, undefined, "the same JSON in other bytes"],
  [{ signature: "v1,AAAA" }, undefined, "a signature of the wrong length"],
  [{ signature: "" }, undefined, "no signature"],
  [{ signature: "v1" }, undefined, "a version without a signature"],
  [{ signature: `v1a,AAAA ${new Webhook(CURRENT).sign("msg_1", NOW, body)}` }, "msg_1", "one of several fits"],
  [{ id: "msg.1" }, undefined, "a dot in the id makes the signed text ambiguous"],
  [{ id: "" }, undefined, "no id"],
  [{ id: "a".repeat(101) }, undefined, "an id that is too long for a key"],
] as const)("%j", ([sent, expected, because]) => {
  expect(verifiedDelivery(signed(sent), [CURRENT, PREVIOUS]), because).toBe(expected);
});

test("without a secret nothing is taken", () => expect(verifiedDelivery(signed({}), [])).toBeUndefined());
