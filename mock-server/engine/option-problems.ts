import { BankSettings } from '../../schemas/control/bank.ts'
import { ControlProject } from '../../schemas/control/project.ts'
import { settings } from '../../schemas/generated/validators/settings.js'
import { unknownFields } from '../../schemas/unknown-fields.ts'
import { describeValue, type Violation } from '../../schemas/violation.ts'
import { violationsBy } from '../../schemas/violations-by.ts'
import { ruleViolations } from './option-rules.ts'

/** Options that no schema tells of: keys and callbacks, and what is looked at one by one. */
const beyond = ['projects', 'bankKey', 'onWebhook']

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is wrong with the options of a bank, a sentence each; the rules are those of the control API, the names the options' own. */
export function bankProblems(options: object): string[] {
  const told = Object.fromEntries(Object.entries(options).filter(([name]) => !beyond.includes(name)))
  const { projects, bankKey, onWebhook } = options as Record<string, unknown>
  const problems = optionViolations(told).map((each) => sentence(each))
  if (onWebhook !== undefined && typeof onWebhook !== 'function')
    problems.push(`onWebhook: expected a function, got ${describeValue(onWebhook)}`)
  if (bankKey !== undefined) problems.push(...bankKeyProblems(bankKey))
  if (projects === undefined) return problems
  if (!isRecord(projects)) return [...problems, `projects: expected an object, got ${describeValue(projects)}`]
  return [...problems, ...Object.entries(projects).flatMap(([id, each]) => projectProblems(each, `projects.${id}`))]
}

function bankKeyProblems(bankKey: unknown): string[] {
  if (!isRecord(bankKey)) return [`bankKey: expected an object, got ${describeValue(bankKey)}`]
  const { privateKey, publicKey } = bankKey
  return Object.entries({ privateKey, ...(publicKey !== undefined && { publicKey }) })
    .filter(([, half]) => typeof half !== 'string')
    .map(([name, half]) => `bankKey.${name}: expected a string, got ${describeValue(half)}`)
}

/** What is wrong with the options of a project, which stand at a place of the bank's. */
export function projectProblems(options: unknown, at = ''): string[] {
  if (!isRecord(options)) return [`${at || 'options'}: expected an object, got ${describeValue(options)}`]
  return optionViolations(options, projectNames).map((each) => sentence(each, at))
}

/** What is wrong with options, by pointer into them: what their schemas say, what the rules say, and what no option is called. */
export function optionViolations(options: Record<string, unknown>, names: unknown = bankNames): Violation[] {
  const { startAt, ...timeless } = options
  const asked = inSnake(startAt instanceof Date ? timeless : options)
  const wrong = [settings.ControlProject, settings.BankSettings].flatMap((validator) => violationsBy(validator, asked))
  return [
    ...wrong.map((each) => ({ ...each, pointer: camel(each.pointer) })),
    ...ruleViolations(options),
    ...unknownFields(names, options).map((each) => ({ ...each, expected: NO_OPTION, came: '' })),
  ]
}

/** What no option is called is not expected to be anything. */
const NO_OPTION = 'no such option'

function sentence({ pointer, expected, came, nearest }: Violation, at = ''): string {
  const place = [at, nameOf(pointer)].filter(Boolean).join('.')
  const hint = nearest ? ` (did you mean ${nearest}?)` : ''
  return expected === NO_OPTION ? `${place}: ${expected}${hint}` : `${place}: expected ${expected}, got ${came}`
}

/** `/accounts/0/balance` -> `accounts[0].balance`. */
const nameOf = (pointer: string) =>
  pointer
    .slice(1)
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
export const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

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
