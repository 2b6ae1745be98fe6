import { Ajv } from 'ajv'
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import standalone from 'ajv/dist/standalone/index.js'
import { compactValidators } from './compact-validators.ts'
import type { Files } from './generated-files.ts'
import { splitValidators, type ValidatorGroup } from './split-validators.ts'
import { arrayFields, type JsonSchema, patternWords, withReferences } from './wire/named-schemas.ts'

const header = '// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.\n'

const isSetting = (schema: string) => ['BankSettings', 'ControlProject'].includes(schema)
const isSnapshot = (schema: string) => schema === 'ControlSnapshot'
const isControl = (schema: string) => schema.startsWith('Control') && !isSetting(schema) && !isSnapshot(schema)
const isRequest = (schema: string) => schema.endsWith('Request')
/** Models by themselves, answers and webhooks: only those ask who check the bank. */
const isBeyond = (schema: string) => ![isSetting, isControl, isRequest, isSnapshot].some((is) => is(schema))

/** What is loaded together, the earliest first. */
const groups: readonly ValidatorGroup[] = [
  { name: 'settings', holds: isSetting },
  { name: 'control', holds: isControl },
  { name: 'requests', holds: isRequest },
  { name: 'snapshot', holds: isSnapshot },
  { name: 'wire', holds: isBeyond },
]

/** All schemas compiled by ajv into ES modules that need nothing at run time. */
export function validatorFiles(schemas: Map<string, JsonSchema>): Files {
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
  const split = splitValidators(compactValidators(selfContained(code)), groups)
  const folder = 'schemas/generated/validators'
  return {
    [`${folder}/words.ts`]: wordsModule(schemas),
    [`${folder}/validator.ts`]: header + validatorType,
    ...Object.fromEntries(
      groups.flatMap(({ name }) => [
        [`${folder}/${name}.js`, header + split.get(name)],
        [`${folder}/${name}.d.ts`, header + typesOf(name, split.get(name)!)],
      ]),
    ),
  }
}

const validatorType = `
export interface ValidationError {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}
export interface Validator {
  (data: unknown): boolean
  errors?: ValidationError[] | null
}
`

function typesOf(group: string, code: string): string {
  const [, fields] = new RegExp(`^export const ${group} = \\{ (.*) \\}$`, 'm').exec(code)!
  const names = fields!.split(', ').map((field) => `  ${field.split(': ')[0]}: Validator\n`)
  return `import type { Validator } from './validator.ts'\nexport const ${group}: {\n${names.join('')}}\n`
}

/** What is said of all schemas together. */
const wordsModule = (schemas: Map<string, JsonSchema>): string => `${header}
export const arrayFields: readonly string[] = ${JSON.stringify(arrayFields(schemas.values()))}
export const patternWords: Readonly<Record<string, string>> = ${JSON.stringify(patternWords(schemas.values()))}
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
