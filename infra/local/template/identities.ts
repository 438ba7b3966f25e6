/** Where the local resources seem to live; the account is one that AWS never gives out. */
export interface Place {
  readonly region: string;
  readonly account: string;
  readonly stack: string;
}

/** What `Ref` and `Fn::GetAtt` give for a resource. */
export interface Identity {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Naming {
  /** The property that holds the physical name, if the template gives one. */
  readonly property?: string;
  readonly identity: (name: string, arn: (service: string, rest: string) => string, place: Place) => Identity;
}

/** For most types `Ref` is the name and `Arn` the only attribute. */
const named = (service: string, kind: string, property?: string): Naming => ({
  ...(property === undefined ? {} : { property }),
  identity: (name, arn) => ({ ref: name, attributes: { Arn: arn(service, `${kind}${name}`) } }),
});

/** The types whose references need more than a name. Everything else falls back to `other`. */
const NAMINGS: Readonly<Record<string, Naming>> = {
  "AWS::DynamoDB::Table": {
    property: "TableName",
    identity: (name, arn) => {
      const table = arn("dynamodb", `table/${name}`);
      return { ref: name, attributes: { Arn: table, StreamArn: `${table}/stream/local` } };
    },
  },
  "AWS::Lambda::Function": named("lambda", "function:", "FunctionName"),
  "AWS::StepFunctions::StateMachine": {
    property: "StateMachineName",
    identity: (name, arn) => {
      const machine = arn("states", `stateMachine:${name}`);
      return { ref: machine, attributes: { Arn: machine, Name: name, StateMachineRevisionId: "INITIAL" } };
    },
  },
  "AWS::ApiGateway::RestApi": {
    identity: (name) => {
      const id = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
      return { ref: id, attributes: { RootResourceId: `${id}-root`, RestApiId: id } };
    },
  },
  "AWS::ApiGateway::Stage": {
    property: "StageName",
    identity: (name) => ({ ref: name, attributes: {} }),
  },
  "AWS::SecretsManager::Secret": {
    property: "Name",
    identity: (name, arn) => ({ ref: arn("secretsmanager", `secret:${name}-local0`), attributes: {} }),
  },
  "AWS::SQS::Queue": {
    property: "QueueName",
    identity: (name, arn, { region, account }) => ({
      ref: `https://sqs.${region}.amazonaws.com/${account}/${name}`,
      attributes: { Arn: arn("sqs", name), QueueName: name },
    }),
  },
  "AWS::SNS::Topic": {
    property: "TopicName",
    identity: (name, arn) => {
      const topic = arn("sns", name);
      return { ref: topic, attributes: { TopicArn: topic, TopicName: name } };
    },
  },
  "AWS::KMS::Key": {
    identity: (name, arn) => ({ ref: name, attributes: { Arn: arn("kms", `key/${name}`), KeyId: name } }),
  },
  "AWS::Logs::LogGroup": named("logs", "log-group:", "LogGroupName"),
  "AWS::Events::Rule": named("events", "rule/", "Name"),
  "AWS::Scheduler::Schedule": named("scheduler", "schedule/default/", "Name"),
  "AWS::SSM::Parameter": named("ssm", "parameter/", "Name"),
  "AWS::SES::ConfigurationSet": named("ses", "configuration-set/", "Name"),
  "AWS::SES::EmailIdentity": named("ses", "identity/", "EmailIdentity"),
  "AWS::IAM::Role": {
    property: "RoleName",
    identity: (name, _, { account }) => ({
      ref: name,
      attributes: { Arn: `arn:aws:iam::${account}:role/${name}`, RoleId: name },
    }),
  },
};

/** The property of a resource type that may hold its physical name. */
export function nameProperty(type: string): string | undefined {
  return NAMINGS[type]?.property;
}

/** The identity of a resource on this machine, from its type and physical name. */
export function identify(type: string, name: string, place: Place): Identity {
  const service = type.split("::")[1]?.toLowerCase() ?? "unknown";
  const arn = (of: string, rest: string) => `arn:aws:${of}:${place.region}:${place.account}:${rest}`;
  return (NAMINGS[type] ?? named(service, "")).identity(name, arn, place);
}
