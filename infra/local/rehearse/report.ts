import { randomUUID } from "node:crypto";
import { Webhook } from "standardwebhooks";
import * as z from "zod";
import type { Host } from "../hosted.ts";

const acceptedSchema = z.object({ reference: z.string(), status: z.url() });

/** The webhook refused: its status and what it said. */
export class ReportRefused extends Error {
  override readonly name = "ReportRefused";
  constructor(
    readonly status: number,
    readonly said: string,
  ) {
    super(`the webhook answered ${String(status)}: ${said}`);
  }
}

export interface Delivery {
  readonly id?: string;
  /** The public address of the API, `…/<stage>`. */
  readonly base: string;
  readonly secret: string;
}

/** Signs an allegation as Standard Webhooks and posts it. @throws ReportRefused */
export async function report(
  host: Host,
  allegation: unknown,
  delivery: Delivery,
): Promise<z.infer<typeof acceptedSchema>> {
  const id = delivery.id ?? `rehearsal_${randomUUID()}`;
  const body = JSON.stringify(allegation);
  const at = new Date(host.clock.now());
  const response = await fetch(`${delivery.base}/allegations`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": new Webhook(delivery.secret).sign(id, at, body),
    },
    body,
  });
  const said = await response.text();
  if (response.status !== 202) throw new ReportRefused(response.status, said);
  return acceptedSchema.parse(JSON.parse(said));
}
