import { documented } from '../../../contract-tests/server/documented/index.ts'
import type { Version } from '../../core/state.ts'
import type { JsonSchema } from '../generate/wire/named-schemas.ts'
import { schemaOf } from '../generate/wire/references.ts'
import { versions } from '../generate/wire/wire-schemas.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { wireNames } from './wire-names.ts'

/** A good body, and everything that can be wrong with it. */
interface VerdictCase {
  title: string
  version: Version
  /** The schema's file, below schemas/generated. */
  path: string
  /** What `validate()` calls the schema. */
  name: string
  good: unknown
  mutants: readonly Mutant[]
}

/** The documents' examples, and the first example of each schema file but those of errors. */
export function verdictCases(files: ReadonlyMap<string, JsonSchema>): VerdictCase[] {
  const names = Object.fromEntries(versions.map((version) => [version, wireNames(version)])) as Record<
    Version,
    Map<string, string>
  >
  const caseOf = (title: string, version: Version, path: string, good?: unknown): VerdictCase => {
    const schema = schemaOf(files, path)
    const example = good ?? (schema.examples as unknown[])[0]
    return {
      title,
      version,
      path,
      name: names[version].get(path)!,
      good: example,
      mutants: mutantsOf(schema, example, (reference) => schemaOf(files, modelPath(version, reference))),
    }
  }
  return [
    ...documented.map(({ title, source, version, schema, value }) =>
      caseOf(`${title} (${source})`, version, `${version}/${schema}.schema.json`, value),
    ),
    ...versions.flatMap((version) => [...names[version].keys()].map((path) => caseOf(path, version, path))),
  ]
}

/** Whatever file refers to a model, the last of it is the model's file. */
const modelPath = (version: Version, reference: string) => `${version}/models/${reference.split('/').at(-1)}`
