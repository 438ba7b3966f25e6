import { RemovalPolicy } from "aws-cdk-lib";
import * as dynamodb from "aws-cdk-lib/aws-dynamodb";
import type { Key } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import { INDEXES, KEYS } from "../../functions/contracts/tables.ts";

const text = (name: string) => ({ name, type: dynamodb.AttributeType.STRING });

/** `dynamodb.Table`, because `TableV2` refuses a customer key in a stack without a region. */
function retained(key: Key) {
  return {
    partitionKey: text(KEYS.partition),
    sortKey: text(KEYS.sort),
    billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
    encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  };
}

const backedUp = { pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true } };

/** The case table, its stream (it feeds the outbox to send-mail) and its sparse indexes; see contracts/tables.ts. */
export class CaseTable extends Construct {
  readonly table: dynamodb.Table;

  constructor(scope: Construct, id: string, key: Key) {
    super(scope, id);
    this.table = new dynamodb.Table(this, "Table", {
      ...retained(key),
      ...backedUp,
      stream: dynamodb.StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: "expiresAt",
    });
    for (const { name, partition, sort, carries } of Object.values(INDEXES))
      this.table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: text(partition),
        sortKey: text(sort),
        projectionType: dynamodb.ProjectionType.INCLUDE,
        nonKeyAttributes: [...carries],
      });
  }
}

/**
 * Who the victims are, apart from their cases. Each person's data is encrypted with a key of its own in `personKeys`;
 * deleting that key is the erasure, so this table alone has no backup to bring it back (hazards, PR-06).
 *
 * The function `vault-page` alone is granted access (permissions.ts).
 */
export class Vault extends Construct {
  readonly people: dynamodb.Table;
  readonly personKeys: dynamodb.Table;

  constructor(scope: Construct, id: string, key: Key) {
    super(scope, id);
    this.people = new dynamodb.Table(this, "People", { ...retained(key), ...backedUp });
    this.personKeys = new dynamodb.Table(this, "PersonKeys", retained(key));
  }
}
