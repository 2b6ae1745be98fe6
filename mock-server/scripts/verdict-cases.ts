import { readFileSync } from 'node:fs'
import { documented } from '../../contract-tests/documented/index.ts'
import type { Version } from '../core/state.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import type { JsonSchema } from './named-schemas.ts'
import { wireNames } from './wire-names.ts'
import { versions } from './wire-schemas.ts'

/** A good body, and everything that can be wrong with it. */
export interface VerdictCase {
  title: string
  version: Version
  /** The schema's file, below schemas/generated. */
  path: string
  schema: JsonSchema
  /** What `validate()` calls the schema. */
  name: string
  good: unknown
  mutants: readonly Mutant[]
}

/** The documents' examples, and the first example of each schema file but those of errors. */
export function verdictCases(): VerdictCase[] {
  const names = Object.fromEntries(versions.map((version) => [version, wireNames(version)])) as Record<
    Version,
    Map<string, string>
  >
  const caseOf = (title: string, version: Version, path: string, good?: unknown): VerdictCase => {
    const schema = schemaFile(path)
    const example = good ?? (schema.examples as unknown[])[0]
    return {
      title,
      version,
      path,
      schema,
      name: names[version].get(path)!,
      good: example,
      mutants: mutantsOf(schema, example),
    }
  }
  return [
    ...documented.map(({ title, source, version, schema, value }) =>
      caseOf(`${title} (${source})`, version, `${version}/${schema}.schema.json`, value),
    ),
    ...versions.flatMap((version) => [...names[version].keys()].map((path) => caseOf(path, version, path))),
  ]
}

const schemaFile = (path: string): JsonSchema =>
  JSON.parse(readFileSync(new URL(`../../schemas/generated/${path}`, import.meta.url), 'utf8'))
