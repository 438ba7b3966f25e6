import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";
import { expect, test } from "vitest";
import { synthesized } from "./synthesized.ts";

const { stack } = synthesized();

test.for([
  ["AwsSolutions", new AwsSolutionsChecks()],
  ["Serverless", new ServerlessChecks()],
] as const)("%s finds nothing that is not acknowledged with a reason", ([, pack]) => {
  const found = pack
    .validateScope(stack)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}`),
    );
  expect(found).toEqual([]);
});
