import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SESClient } from "@aws-sdk/client-ses";
import { SFNClient } from "@aws-sdk/client-sfn";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

const once = <Made>(make: () => Made): (() => Made) => {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
};

/**
 * The SDK's clients, made when first used (each costs about 35 ms). Nothing is configured here: region, credentials
 * and endpoints are the SDK's own business; so are retries, but for mail. Marked as pure, so that a bundle leaves out the clients it does not use.
 */
export const documents = /* @__PURE__ */ once(() =>
  DynamoDBDocumentClient.from(new DynamoDBClient(), { marshallOptions: { removeUndefinedValues: true } }),
);
export const secretsManager = once(() => new SecretsManagerClient());
export const stepFunctions = /* @__PURE__ */ once(() => new SFNClient());
export const lambda = /* @__PURE__ */ once(() => new LambdaClient());
/**
 * SES allows so many mails a second and answers more of them with `Throttling`, without saying when to come back
 * (hazards, SE-03). The adaptive mode keeps a bucket of its own from the first refusal on, and waits with jitter: five
 * tries stay within half the function's time. What fails then comes again with the stream or the reconciler.
 */
export const mailService = /* @__PURE__ */ once(() => new SESClient({ retryMode: "adaptive", maxAttempts: 5 }));
