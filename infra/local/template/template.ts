import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { parseJson } from "../json.ts";

const resourceSchema = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
});

const templateSchema = z.object({
  Parameters: z.record(z.string(), z.object({ Type: z.string(), Default: z.unknown().optional() })).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Resources: z.record(z.string(), resourceSchema),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown() })).default({}),
});

const assetsSchema = z.object({
  files: z
    .record(
      z.string(),
      z.object({
        source: z.object({ path: z.string() }),
        destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
      }),
    )
    .default({}),
});

export type Template = z.infer<typeof templateSchema>;
export type Resource = z.infer<typeof resourceSchema>;

/** One synthesized stack: its template and where the code of its functions lies. */
export interface Stack {
  readonly name: string;
  readonly template: Template;
  /** Absolute folder of an asset by the S3 key that the template gives it. */
  readonly assets: ReadonlyMap<string, string>;
}

/** Parses a template that somebody holds in memory (tests); files are read by `readStack`. */
export function parseTemplate(value: unknown): Template {
  return templateSchema.parse(value);
}

/**
 * Reads the one stack of a cloud assembly (`<stack>.template.json`, `<stack>.assets.json`).
 *
 * @throws Error if the folder holds no stack, or several: the local host runs one
 */
export function readStack(assembly: string): Stack {
  const suffix = ".template.json";
  const names = readdirSync(assembly).filter((file) => file.endsWith(suffix));
  const [file, ...others] = names;
  if (file === undefined || others.length > 0)
    throw new Error(`${assembly} should hold one stack, and holds ${names.length}: ${names.join(", ")}`);
  const name = file.slice(0, -suffix.length);
  return {
    name,
    template: parseTemplate(parseJson(readFileSync(join(assembly, file), "utf8"))),
    assets: readAssets(assembly, `${name}.assets.json`),
  };
}

function readAssets(assembly: string, file: string): ReadonlyMap<string, string> {
  if (!readdirSync(assembly).includes(file)) return new Map();
  const { files } = assetsSchema.parse(parseJson(readFileSync(join(assembly, file), "utf8")));
  return new Map(
    Object.values(files).flatMap(({ source, destinations }) =>
      Object.values(destinations).map(({ objectKey }) => [objectKey, join(assembly, source.path)] as const),
    ),
  );
}
