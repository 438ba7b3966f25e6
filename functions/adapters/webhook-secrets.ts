import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";

/** The stages of a secret that are accepted: the former one until the senders have changed over. */
const STAGES = ["AWSCURRENT", "AWSPREVIOUS"] as const;

/** Ours: a rotation is known everywhere five minutes later; until then the former secret signs as well. */
const KEPT_MS = 5 * 60_000;

/** `client` is made on first use; `now`: epoch milliseconds. */
export interface SecretSource {
  readonly client: () => SecretsManagerClient;
  readonly arn: string;
  readonly now: () => number;
}

async function secretOf({ client, arn }: SecretSource, stage: string): Promise<string[]> {
  try {
    const { SecretString } = await client().send(new GetSecretValueCommand({ SecretId: arn, VersionStage: stage }));
    return SecretString === undefined ? [] : [SecretString];
  } catch (error) {
    // A secret that was never rotated has no former value.
    if (error instanceof ResourceNotFoundException && stage === "AWSPREVIOUS") return [];
    throw error;
  }
}

/** The secrets that webhooks are signed with, the current one first; read at most every five minutes. */
export function webhookSecrets(source: SecretSource): () => Promise<readonly string[]> {
  let known: { readonly secrets: readonly string[]; readonly until: number } | undefined;
  return async () => {
    if (known !== undefined && source.now() < known.until) return known.secrets;
    const found = await Promise.all(STAGES.map((stage) => secretOf(source, stage)));
    known = { secrets: [...new Set(found.flat())], until: source.now() + KEPT_MS };
    return known.secrets;
  };
}
