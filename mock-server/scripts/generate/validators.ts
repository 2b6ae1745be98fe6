import { Ajv } from 'ajv'
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import standalone from 'ajv/dist/standalone/index.js'
import { compactValidators } from './compact-validators.ts'
import { arrayFields, type JsonSchema, patternWords, withReferences } from './wire/named-schemas.ts'

const header = '// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.\n'

/** All schemas compiled by ajv into one ES module that needs nothing at run time. */
export function validatorsModule(schemas: Map<string, JsonSchema>): string {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    discriminator: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addVocabulary(['x-source', 'x-expected', 'x-as-sent'])
  for (const [name, schema] of schemas) ajv.addSchema({ ...withReferences(schema, (id) => id), $id: name })
  const code = standalone.default(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name])))
  const fields = `export const arrayFields = ${JSON.stringify(arrayFields(schemas.values()))}\n`
  const words = `export const patternWords = ${JSON.stringify(patternWords(schemas.values()))}\n`
  return header + compactValidators(selfContained(code)) + fields + words
}

export const validatorsTypes = (schemas: Map<string, JsonSchema>): string => `${header}
export interface ValidationError {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}
export interface Validator {
  (data: unknown): boolean
  errors?: ValidationError[] | null
}
${[...schemas.keys()].map((name) => `export const ${name}: Validator`).join('\n')}
export const arrayFields: readonly string[]
export const patternWords: Readonly<Record<string, string>>
`

/** ajv's output asks for its one runtime helper with `require`; its source is put in that place. */
function selfContained(code: string): string {
  const helper = 'require("ajv/dist/runtime/ucs2length").default'
  const inlined = code.replaceAll(
    /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
    `const $1 = ${ucs2length.default};`,
  )
  // Which rule of which schema it was is known by the keyword; the path to it would be a tenth of the module.
  const short = inlined.replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
  if (/\brequire\(|\beval\(|new Function/.test(short)) throw new Error(`the validators need more than ${helper}`)
  return short
}
