import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { JsonSchema } from '../generate/wire/named-schemas.ts'

const folder = new URL('../../../schemas/generated/', import.meta.url)

/** Every schema file as it stands on disk, by its path below schemas/generated. */
export function readSchemas(): Map<string, JsonSchema> {
  const paths = globSync('v*/*/*.schema.json', { cwd: fileURLToPath(folder) }).sort()
  return new Map(
    paths.map((path) => [path.replaceAll('\\', '/'), JSON.parse(readFileSync(new URL(path, folder), 'utf8'))]),
  )
}

/** Schema files as ajv in its strict mode understands them, who is told of all before it compiles one. */
export function schemaJudge(files: ReadonlyMap<string, JsonSchema>): (path: string) => ValidateFunction {
  // Tidying up the code that ajv writes takes longer than judging all that is judged here.
  const ajv = new Ajv2020({ strict: true, discriminator: true, inlineRefs: false, code: { optimize: false } })
  ajv.addVocabulary(['x-source', 'x-status'])
  ajv.addSchema([...files.values()])
  return (path) => {
    const validate = ajv.getSchema(String(files.get(path)?.$id))
    if (!validate) throw new RangeError(`there is no schema file ${path}`)
    return validate
  }
}
