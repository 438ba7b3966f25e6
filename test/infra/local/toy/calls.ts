import type { Host } from "../../../../infra/local/hosted.ts";

/** Attributes of a toy item. */
export type Item = Record<string, { S?: string; N?: string } | undefined>;

/** A call of one of the JSON services. Rejects with the error's name and message. */
export async function awsCall({ url }: Pick<Host, "url">, target: string, input: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "x-amz-target": target,
      "content-type": "application/x-amz-json-1.0",
      "x-amz-date": "20200101T000000Z",
      authorization: "AWS4-HMAC-SHA256 Credential=test/20200101/local/x/aws4_request, SignedHeaders=host, Signature=00",
    },
    body: JSON.stringify(input),
  });
  const body = (await response.json()) as { __type?: string; message?: string };
  if (!response.ok) throw new Error(`${body.__type}: ${body.message}`);
  return body;
}

/** An item of the toy table. */
export async function item(host: Pick<Host, "url">, pk: string): Promise<Item | undefined> {
  const found = await awsCall(host, "DynamoDB_20120810.GetItem", { TableName: "toy-table", Key: { pk: { S: pk } } });
  return (found as { Item?: Item }).Item;
}

/** Posts a note to the public gateway; `fail` is how often its stream record fails. */
export function postNote({ url }: Pick<Host, "url">, note: { id: string; fail?: number }): Promise<Response> {
  return fetch(`${url}/toy/notes`, { method: "POST", body: JSON.stringify(note) });
}
