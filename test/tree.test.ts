import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/**
 * Who may import whom (README, "How it is built"). A folder may always import itself. What is not listed is forbidden:
 * functions never reach the CDK, and nothing but tests reaches what hosts the system on one machine.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "functions/domain": [],
  "functions/contracts": ["functions/domain"],
  "functions/pages": ["functions/domain"],
  "functions/mails": ["functions/domain", "functions/pages"],
  "functions/middleware": ["functions/domain", "functions/contracts", "functions/pages"],
  "functions/adapters": ["functions/domain", "functions/contracts", "functions/pages", "functions/mails"],
  "functions/handlers": [
    "functions/domain",
    "functions/contracts",
    "functions/pages",
    "functions/mails",
    "functions/middleware",
    "functions/adapters",
  ],
  statemachines: ["functions/domain", "functions/contracts"],
  // What lies beside the bundles: words by language, fonts.
  infra: [
    "functions/domain",
    "functions/contracts",
    "functions/pages/texts",
    "functions/adapters/documents/fonts",
    "statemachines",
  ],
  "infra/local": ["functions", "statemachines", "infra"],
};

const ROOMS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
const roomOf = (path: string): string | undefined => ROOMS.find((room) => path.startsWith(`${room}/`));

const sources = globSync("{functions,statemachines,infra}/**/*.{ts,tsx}");
const importsOf = (path: string): string[] =>
  ts.preProcessFile(readFileSync(path, "utf8")).importedFiles.map(({ fileName }) => fileName);

const inside = (path: string) =>
  importsOf(path)
    .filter((target) => target.startsWith("."))
    .map((target) => normalize(join(dirname(path), target)));

describe("the tree", () => {
  test("holds sources", () => expect(sources.length).toBeGreaterThan(50));

  test.for(sources)("%s imports only what its room may", (path) => {
    const room = roomOf(path)!;
    const forbidden = inside(path).filter((target) => {
      const to = roomOf(target);
      return (
        to !== room &&
        !(MAY_IMPORT[room] ?? []).some(
          (allowed) => target.startsWith(`${allowed}/`) && (allowed !== "infra" || to === "infra"),
        )
      );
    });
    expect(forbidden).toEqual([]);
  });

  test.for(sources.filter((path) => path.startsWith("functions/")))("%s does not import the CDK", (path) => {
    expect(importsOf(path).filter((target) => /^(aws-cdk-lib|constructs)/.test(target))).toEqual([]);
  });

  test.for(sources.filter((path) => path.startsWith("functions/domain/")))("%s imports no package but zod", (path) => {
    expect(importsOf(path).filter((target) => !target.startsWith(".") && target !== "zod")).toEqual([]);
  });

  test("no file is reached by its own imports, types included: what both sides name has a file below both", () => {
    const imports = new Map(sources.map((path) => [path, inside(path)]));
    const reached = (from: string): Set<string> => {
      const seen = new Set<string>();
      const ahead = [...(imports.get(from) ?? [])];
      for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
        if (seen.has(next)) continue;
        seen.add(next);
        ahead.push(...(imports.get(next) ?? []));
      }
      return seen;
    };
    expect(sources.filter((path) => reached(path).has(path))).toEqual([]);
  });

  test("has nothing at its top but what the project's card names", () => {
    const card =
      /^(package(-lock)?\.json|cdk\.json|tsconfig\.json|infra|functions|statemachines|test|README\.md|LICENSE|node_modules|cdk\.out|\..*)$/;
    expect(globSync("*").filter((name) => !card.test(name))).toEqual([]);
  });
});
