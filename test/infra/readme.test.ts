import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { operateRequestSchema } from "../../functions/contracts/operate.ts";
import { USAGE } from "../../infra/local/operate-command.ts";
import { verifiedDelivery } from "../../functions/middleware/signed-webhook.ts";
import { resources, synthesized } from "./synthesized.ts";

const ROOT = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), "utf8");
const README = read("infra/README.md");
const EXAMPLE = "infra/local/examples/mz-ruby-montepuez-2019.json";
const SECRET = Buffer.from("a secret of thirty-two bytes, ok").toString("base64");

/** Runs the README's lines with an `aws` that knows the secret and a `curl` that says what it was given. */
function sent(secret: string): { id: string; holds: string | undefined } {
  const bin = mkdtempSync(join(tmpdir(), "readme-"));
  const commands = { aws: `echo '${secret}'`, curl: `for a in "$@"; do printf '%s\\n' "$a"; done` };
  for (const [name, does] of Object.entries(commands)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${does}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const script = /```sh\n(.*?)```/s.exec(README.slice(README.indexOf("## Send a report")))?.[1] ?? "";
  const env = { PATH: `${bin}:${process.env["PATH"] ?? ""}`, BASE: "https://x", SECRET_ID: "s", FILE: EXAMPLE };
  const given = execFileSync("sh", ["-euc", script], { cwd: ROOT, env, encoding: "utf8" }).split("\n");
  const header = (name: string) => given.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const request = { header, body: read(EXAMPLE) } as unknown as Parameters<typeof verifiedDelivery>[0];
  return { id: header("webhook-id") ?? "no id", holds: verifiedDelivery(request, [SECRET]) };
}

describe("sending a report as the README says", () => {
  test.for([[SECRET], [`whsec_${SECRET}`]])("is signed so that the webhook takes it: %s", ([secret = ""]) => {
    const { id, holds } = sent(secret);
    expect(holds).toBe(id);
  });

  test("is refused when signed with another secret", () => {
    expect(sent(Buffer.from("another secret").toString("base64")).holds).toBeUndefined();
  });
});

test("the secret of the local host is named as the README names it", () => {
  const secrets = resources<object>(synthesized().template, "AWS::SecretsManager::Secret");
  const named = secrets.filter(({ logicalId }) => README.includes(`SECRET_ID=${logicalId}\``));
  expect(named).toHaveLength(1);
});

describe("operators' commands in what there is to read", () => {
  const VERBS = operateRequestSchema.options.map(({ shape }) => shape.verb.value as string);
  const commands = ["README.md", "infra/README.md", "statemachines/README.md", "infra/alarm-table.ts"].flatMap((path) =>
    [...read(path).matchAll(/npm run operate -- ([^`)]+)/g)].map(([, said = ""]) => said.trim()),
  );

  test.for(commands.map((said) => [said]))("%s: a verb there is, and values by their names", ([said = ""]) => {
    const [verb = "", ...rest] = said.split(/\s+/);
    expect([...VERBS, "<verb>"]).toContain(verb);
    for (const [index, word] of rest.entries())
      if (index % 2 === 0) expect(USAGE).toContain(`${word} `);
      else expect(word).not.toMatch(/^--/);
  });
});
