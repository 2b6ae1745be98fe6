import { describe, expect, it } from 'vitest'
import { describeViolation, type SchemaName, validate } from '../../../schemas/index.ts'
import { mutantsOf } from './mutants.ts'
import { readSchemas, schemaJudge } from './schema-judge.ts'
import { verdictCases } from './verdict-cases.ts'

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

const files = readSchemas()
const judge = schemaJudge(files)
const cases = verdictCases(files)

it.each(cases.filter(({ good }) => isObject(good)))('a field that nobody knows is accepted: $title', (each) => {
  const { path, name, version, good } = each
  const more = { ...Object(good), added_by_the_bank: { anything: [1] } }
  expect(judge(path)(more)).toBe(true)
  expect(validate(name as SchemaName, more, { version })).toEqual([])
})

describe.each(cases)('$title', ({ path, name, version, good, mutants }) => {
  const said = (value: unknown) => validate(name as SchemaName, value, { version })

  it('is good', () => {
    const valid = judge(path)
    expect(valid(good) || valid.errors).toBe(true)
    expect(said(good)).toEqual([])
  })

  it('is refused with anything wrong, by the file and by ours, and ours names the field', () => {
    const valid = judge(path)
    for (const { pointer, what, value } of mutants) {
      const violations = said(value)
      const named = violations.some((violation) => violation.pointer === pointer)
      const mutant = `${pointer} ${what}: ${violations.map(describeViolation).join('; ')}`
      expect({ mutant, valid: valid(value), named }).toEqual({ mutant, valid: false, named: true })
    }
  })
})

it('there are enough mistakes among them, of each kind', () => {
  const kinds = new Map<string, number>()
  for (const { mutants } of cases)
    for (const { what } of mutants) kinds.set(what.split(' ')[0]!, (kinds.get(what.split(' ')[0]!) ?? 0) + 1)
  expect([...kinds.keys()].sort()).toEqual(['another', 'dropped', 'misnamed', 'mistyped', 'none', 'too'])
  for (const count of kinds.values()) expect(count).toBeGreaterThan(100)
})

it('a mistake is one thing wrong with one field; the body it is made in stays as it was', () => {
  const schema = {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'integer', minimum: 1 }, b: { $ref: 'b' } },
  }
  const b = { type: 'array', items: { type: 'string', enum: ['x'] } }
  const body = { a: 1, b: ['x'] }
  const made = mutantsOf(schema, body, () => b).map(({ pointer, what, value }) => [pointer, what, value])
  expect(made).toEqual([
    ['/a', 'dropped', { b: ['x'] }],
    ['/a', 'misnamed', { as: 1, b: ['x'] }],
    ['/a', 'mistyped as "100"', { a: '100', b: ['x'] }],
    ['/a', 'mistyped as 1.5', { a: 1.5, b: ['x'] }],
    ['/a', 'mistyped as null', { a: null, b: ['x'] }],
    ['/a', 'too small', { a: 0, b: ['x'] }],
    ['/b', 'mistyped as {}', { a: 1, b: {} }],
    ['/b', 'mistyped as null', { a: 1, b: null }],
    ['/b/0', 'mistyped as 7', { a: 1, b: [7] }],
    ['/b/0', 'mistyped as null', { a: 1, b: [null] }],
    ['/b/0', 'mistyped as ["text"]', { a: 1, b: [['text']] }],
    ['/b/0', 'none of the values', { a: 1, b: ['nonsense'] }],
  ])
  expect(body).toEqual({ a: 1, b: ['x'] })
})
