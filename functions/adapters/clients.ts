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
 * and endpoints are the SDK's own business. Marked as pure, so that a bundle leaves out the clients it does not use.
 */
export const documents = /* @__PURE__ */ once(() =>
  DynamoDBDocumentClient.from(new DynamoDBClient(), { marshallOptions: { removeUndefinedValues: true } }),
);
export const secretsManager = once(() => new SecretsManagerClient());
export const stepFunctions = /* @__PURE__ */ once(() => new SFNClient());
export const lambda = /* @__PURE__ */ once(() => new LambdaClient());
export const mailService = /* @__PURE__ */ once(() => new SESClient());
