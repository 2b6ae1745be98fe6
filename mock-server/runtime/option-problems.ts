import { BankSettings, ControlProject } from '../../schemas/control/index.ts'
import { unknownFields } from '../../schemas/unknown-fields.ts'
import { validate } from '../../schemas/validate.ts'
import { describeValue } from '../../schemas/violation.ts'

/** Options that no schema tells of: keys and callbacks, and what is looked at one by one. */
const beyond = ['projects', 'bankKey', 'onWebhook', 'port', 'host', 'adminToken'] as const

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is wrong with the options of a bank, a sentence each; the rules are those of the control API, the names the options' own. */
export function bankProblems(options: object): string[] {
  const own = Object.fromEntries(Object.entries(options).filter(([name]) => !beyond.some((each) => each === name)))
  const { projects, startAt } = options as { projects?: unknown; startAt?: unknown }
  const { startAt: _, ...timeless } = own
  const problems = problemsOf(bankNames, startAt instanceof Date ? timeless : own)
  if ((typeof startAt === 'string' || startAt instanceof Date) && Number.isNaN(new Date(startAt).getTime()))
    problems.push(`startAt: expected an ISO 8601 time, got ${JSON.stringify(startAt)}`)
  if (projects === undefined) return problems
  if (!isRecord(projects)) return [...problems, `projects: expected an object, got ${describeValue(projects)}`]
  return [...problems, ...Object.entries(projects).flatMap(([id, each]) => projectProblems(each, `projects.${id}`))]
}

/** What is wrong with the options of a project, which stand at a place of the bank's. */
export function projectProblems(options: unknown, at = ''): string[] {
  if (!isRecord(options)) return [`${at || 'options'}: expected an object, got ${describeValue(options)}`]
  return problemsOf(projectNames, options, at)
}

function problemsOf(names: unknown, options: Record<string, unknown>, at = ''): string[] {
  const place = (pointer: string) => [at, nameOf(pointer)].filter(Boolean).join('.')
  const asked = inSnake(options)
  const wrong = [...validate('ControlProject', asked), ...validate('BankSettings', asked)]
  const { webhookUrl } = options
  const odd = typeof webhookUrl === 'string' && /^https?:/.test(webhookUrl) && !URL.canParse(webhookUrl)
  return [
    ...wrong.map(({ pointer, expected, came }) => `${place(camel(pointer))}: expected ${expected}, got ${came}`),
    ...(odd ? [`${place('/webhookUrl')}: expected a URL, got ${JSON.stringify(webhookUrl)}`] : []),
    ...unknownFields(names, options).map(
      ({ pointer, nearest }) => `${place(pointer)}: no such option${nearest ? ` (did you mean ${nearest}?)` : ''}`,
    ),
  ]
}

/** `/accounts/0/balance` -> `accounts[0].balance`. */
const nameOf = (pointer: string) =>
  pointer
    .slice(1)
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** A value with its fields called as the control API calls them. */
const inSnake = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inSnake)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [snake(name), inSnake(item)]))
}

/** A schema with its properties called as the options are. */
const inCamel = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(inCamel)
  if (!isRecord(schema)) return schema
  return Object.fromEntries(Object.entries(schema).map(([name, item]) => [camel(name), inCamel(item)]))
}

const bankNames = inCamel({ properties: { ...ControlProject.properties, ...BankSettings.properties } })
const projectNames = inCamel({ properties: { ...ControlProject.properties, seed: BankSettings.properties.seed } })
