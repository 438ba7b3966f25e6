import { join } from "node:path";
import type { Activity } from "./activity.ts";
import { createCallRecord } from "./calls.ts";
import type { MovableClock } from "./clock.ts";
import { createDeadLetters } from "./dead-letters.ts";
import type { DeadLetters } from "./dead-letters.ts";
import type { DynamoClient } from "./dynamo/client.ts";
import type { Feeder } from "./dynamo/feeder.ts";
import { createFeeders } from "./dynamo/feeders.ts";
import { createDynamoProxy } from "./dynamo/proxy.ts";
import { createTables } from "./dynamo/tables.ts";
import type { HostedTable } from "./dynamo/tables.ts";
import { createWaitingMail } from "./dynamo/waiting-mail.ts";
import type { WaitingMail } from "./dynamo/waiting-mail.ts";
import type { Services } from "./endpoint.ts";
import { createBus, rulesOf } from "./events/rules.ts";
import { createSchedules } from "./events/schedules.ts";
import type { Schedules } from "./events/schedules.ts";
import { schedulerRules } from "./events/scheduler.ts";
import { createGateway } from "./gateway/gateway.ts";
import type { Gateway } from "./gateway/gateway.ts";
import { functionDefinitions } from "./lambda/definitions.ts";
import { createFunctions } from "./lambda/functions.ts";
import { asyncPolicies } from "./lambda/policies.ts";
import { createCallQueue } from "./lambda/queue.ts";
import { invokeForEngine, registerMachines } from "./machines.ts";
import { mailFolder } from "./mail/inbox.ts";
import { createMailStore } from "./mail/store.ts";
import { createParameters } from "./parameters.ts";
import { localizer } from "./public-address.ts";
import { createSecrets } from "./secrets.ts";
import { createEngine } from "./states/engine.ts";
import type { Store } from "./store.ts";
import type { Place } from "./template/identities.ts";
import { createResolver } from "./template/resolver.ts";
import type { Resolver } from "./template/resolving.ts";
import type { Stack } from "./template/template.ts";

/** What is there before the template is looked at. */
export interface Ground {
  readonly folder: string;
  readonly stack: Stack;
  readonly place: Place;
  readonly store: Store;
  readonly clock: MovableClock;
  readonly activity: Activity;
  readonly client: DynamoClient;
  /** The worker threads' code. */
  readonly workerSource: string;
  /** The host's own address. */
  readonly url: string;
  /** Given to every function, above the template's environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Everything hosted. */
export interface Parts extends Services {
  readonly resolver: Resolver;
  readonly localize: (text: string) => string;
  readonly gateway: Gateway;
  readonly schedules: Schedules;
  readonly feeders: readonly Feeder[];
  readonly tables: readonly HostedTable[];
  readonly deadLetters: DeadLetters;
  readonly waitingMail: WaitingMail;
  /** What the host remembers between two starts. */
  readonly memory: Store;
}

/** Hosts the parts of a template. Nothing runs before the engine resumes. @throws CannotResolve */
export async function createParts(ground: Ground): Promise<Parts> {
  const { folder, stack, place, store, clock, client } = ground;
  const resolver = createResolver({ template: stack.template, place });
  const secrets = createSecrets(resolver, store);
  const localize = localizer(resolver, ground.url, secrets);
  const tables = await createTables(resolver, client);
  const deadLetters = createDeadLetters(join(folder, "dead-letters"));
  const functions = hostFunctions(ground, resolver, localize);
  const queue = createCallQueue({ store, clock, functions, deadLetters, policyOf: asyncPolicies(resolver) });
  const rules = [...rulesOf(resolver), ...schedulerRules(resolver)];
  const bus = createBus({ rules, queue, clock, place });
  const invoke = (name: string, payload: string) => functions.invoke(name, payload);
  const feeders = createFeeders({ ...ground, resolver, tables, deadLetters, invoke, region: place.region });
  const waitingMail = createWaitingMail({ client, tables, clock });
  return {
    resolver,
    waitingMail,
    secrets,
    localize,
    tables,
    deadLetters,
    memory: store,
    functions,
    queue,
    bus,
    feeders,
    engine: hostMachines(ground, resolver, { functions, bus }),
    schedules: createSchedules({ rules, store, clock, fire: (rule) => bus.fire(rule) }),
    gateway: createGateway({ resolver, place, clock, functions }),
    mails: createMailStore(mailFolder(folder), clock),
    parameters: createParameters(resolver),
    calls: createCallRecord(),
    dynamo: createDynamoProxy(client, (written) => {
      waitingMail.wake(written);
      for (const feeder of feeders) feeder.wake();
    }),
  };
}

function hostFunctions(ground: Ground, resolver: Resolver, localize: (text: string) => string) {
  const { folder, stack, place, url, environment } = ground;
  const definitions = functionDefinitions({
    resolver,
    localize,
    environment,
    assets: stack.assets,
    inlineFolder: join(folder, "inline"),
    region: place.region,
    endpoint: url,
  });
  const { workerSource: source, clock, activity } = ground;
  return createFunctions({ definitions, source, clock: clock.shared, logs: join(folder, "logs"), activity });
}

function hostMachines(ground: Ground, resolver: Resolver, { functions, bus }: Pick<Services, "functions" | "bus">) {
  const { place, store, clock } = ground;
  const engine = createEngine({
    database: store.database,
    clock,
    invoke: invokeForEngine(functions),
    onStatusChange: (detail) =>
      bus.publish({
        source: "aws.states",
        "detail-type": "Step Functions Execution Status Change",
        resources: [detail.executionArn],
        detail,
      }),
    region: place.region,
    account: place.account,
  });
  registerMachines(resolver, engine);
  return engine;
}
