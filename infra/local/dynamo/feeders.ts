import { CannotResolve } from "../template/cannot-resolve.ts";
import type { Resolver } from "../template/resolving.ts";
import type { DynamoClient } from "./client.ts";
import { createFeeder } from "./feeder.ts";
import type { Feeder, FeederParts } from "./feeder.ts";
import { streamMappings } from "./mappings.ts";
import { createStreamReader } from "./stream-reader.ts";
import type { HostedTable } from "./tables.ts";

interface FeedersParts extends Omit<FeederParts, "mapping" | "reader"> {
  readonly resolver: Resolver;
  readonly client: DynamoClient;
  readonly tables: readonly HostedTable[];
}

/** The feeders of all event source mappings. @throws CannotResolve for a stream that no table of the template has */
export function createFeeders({ resolver, client, tables, ...rest }: FeedersParts): readonly Feeder[] {
  return streamMappings(resolver).map((mapping) => {
    const table = tables.find(({ streamArn }) => streamArn === mapping.streamArn);
    if (table === undefined) throw new CannotResolve(`${mapping.id}: no table has the stream ${mapping.streamArn}`);
    return createFeeder({ ...rest, mapping, reader: createStreamReader(client, table.name) });
  });
}
