import { RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Node } from "constructs";
import * as z from "zod";

/** Nobody can send from here: synthesis works with it, and `npm run deploy` refuses it (see app.ts). */
export const EXAMPLE_SENDER = "no-reply@remediation.example";

/** Values of `--context` are text; those of cdk.json and of callers may be numbers. */
const whole = z.coerce.number().pipe(z.int().min(1));

/** The context of a deployment. What each value is for stands in the README beside this file. */
const contextSchema = z.object({
  /** Part of the names of machines, functions and of the API's stage: two stages live in one account. */
  stage: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,15}$/, "starts with a letter; at most 16 of a-z, 0-9 and -")
    .default("dev"),
  sender: z.email().default(EXAMPLE_SENDER),
  /** The domain that SES is to verify; the sender's own by default. */
  mailDomain: z.hostname().optional(),
  domainName: z.hostname().optional(),
  /** Of a certificate for `domainName`, in the region of the stack. */
  certificateArn: z.string().startsWith("arn:").optional(),
  logRetentionDays: z.coerce.number().pipe(z.enum(RetentionDays)).default(RetentionDays.THREE_MONTHS),
  requestsPerSecond: whole.default(20),
  requestBurst: whole.default(40),
  /** Told of alarms. */
  alarmMail: z.email().optional(),
});

type Context = z.infer<typeof contextSchema>;

export interface Configuration extends Pick<
  Context,
  "stage" | "sender" | "logRetentionDays" | "requestsPerSecond" | "requestBurst" | "alarmMail"
> {
  readonly mailDomain: string;
  readonly domain: { readonly name: string; readonly certificateArn: string } | undefined;
}

/** A value of the context can not be used; the message names the field. */
export class WrongContext extends Error {
  override readonly name = "WrongContext";
}

/**
 * Reads the configuration from the construct tree's context (cdk.json, `--context`, or the caller of `createApp`).
 *
 * @throws WrongContext naming every wrong field
 */
export function readConfiguration(node: Node): Configuration {
  const given = Object.keys(contextSchema.shape).map((key) => [key, contextOf(node, key)] as const);
  const parsed = contextSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success)
    throw new WrongContext(
      parsed.error.issues.map(({ path, message }) => `context ${path.join(".")}: ${message}`).join("\n"),
    );
  const { mailDomain, domainName, certificateArn, ...rest } = parsed.data;
  return {
    ...rest,
    mailDomain: sendingDomain(rest.sender, mailDomain),
    domain: customDomain(domainName, certificateArn),
  };
}

function contextOf(node: Node, key: string): unknown {
  const value: unknown = node.tryGetContext(key);
  return value;
}

function sendingDomain(sender: string, given: string | undefined): string {
  const own = sender.slice(sender.lastIndexOf("@") + 1);
  const domain = given ?? own;
  if (own !== domain && !own.endsWith(`.${domain}`))
    throw new WrongContext(`context mailDomain: ${sender} is not an address of ${domain}, so SES would refuse it`);
  return domain;
}

function customDomain(name: string | undefined, certificateArn: string | undefined): Configuration["domain"] {
  if (name === undefined && certificateArn === undefined) return undefined;
  if (name === undefined)
    throw new WrongContext("context domainName: certificateArn is given without the domain it is for");
  if (certificateArn === undefined) throw new WrongContext("context certificateArn: domainName needs a certificate");
  return { name, certificateArn };
}
