import { globSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Who may import whom; `node:` and packages count as folders. The first row whose folder holds the file applies. */
const arrows: [folder: string, may: RegExp][] = [
  ['schemas', /^(typebox|fastest-levenshtein|schemas\/)/],
  ['mock-server/core', /^(schemas\/|mock-server\/(core|errors)\/)/],
  ['mock-server/errors', /^mock-server\/errors\//],
  ['mock-server/endpoints', /^(typebox|schemas\/|mock-server\/(core|endpoints|outcomes|errors)\/)/],
  ['mock-server/webhooks', /^(typebox|schemas\/|mock-server\/(core|webhooks)\/)/],
  ['mock-server/outcomes', /^(schemas\/|mock-server\/(core|outcomes|errors)\/)/],
  ['mock-server/faults', /^(schemas\/|mock-server\/(core|faults|errors)\/)/],
  ['mock-server/engine/node', /^(node:|schemas\/|fixtures\/keys\/|mock-server\/(core|timers|engine)\/)/],
  ...['engine', 'store', 'journal', 'doctor', 'coverage', 'views'].map((folder): [string, RegExp] => [
    `mock-server/${folder}`,
    /^(tinyqueue|schemas\/|fixtures\/keys\/|mock-server\/(core|timers|endpoints|webhooks|outcomes|faults|errors|engine|store|journal|doctor|coverage|views)\/(?!node\/))/,
  ]),
  ['mock-server/http/node', /^(node:|hono|@hono|schemas\/|mock-server\/)/],
  [
    'mock-server/http',
    /^(hono|schemas\/|mock-server\/(core|timers|endpoints|webhooks|outcomes|faults|errors|engine|store|journal|doctor|coverage|views|http)\/(?!node\/))/,
  ],
  ['mock-server/msw', /^(msw$|mock-server\/(library\/bank-handle|msw\/))/],
  [
    'mock-server/matchers',
    /^(schemas\/|fixtures\/keys\/|mock-server\/(library\/project-handle|core\/cards\/mask|(engine|journal|doctor|views)\/(?!node\/)|matchers\/))/,
  ],
  ['mock-server/docs-page', /^(openapi-types|mock-server\/docs-page\/)/],
  [
    'mock-server/control',
    /^(hono|typebox|schemas\/|mock-server\/(core|timers|endpoints|webhooks|outcomes|faults|errors|engine|store|journal|doctor|coverage|views|http|control)\/(?!node\/))/,
  ],
]

/** What core must never reach for: it is pure and synchronous, and time, chance and the world are parameters. */
const impure =
  /\b(Date|Math\.random|setTimeout|setInterval|setImmediate|queueMicrotask|fetch|crypto|process|async|await|Promise)\b/

const sources = globSync('{schemas,mock-server}/**/*.ts', { cwd: root }).filter(
  (file) => !/\.test(-d)?\.ts$/.test(file),
)

const importsOf = (file: string): string[] =>
  [...readFileSync(resolve(root, file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?'([^'\s]+)'/g)].map(([, name]) =>
    name!.startsWith('.') ? relative(root, resolve(root, dirname(file), name!)) : name!,
  )

it('follows the arrows: schemas, errors <- core <- declarations <- engine <- http and control <- the entries', () => {
  const wrong = sources.flatMap((file) => {
    const rule = arrows.find(([folder]) => file.startsWith(`${folder}/`))
    return rule
      ? importsOf(file)
          .filter((name) => !rule[1].test(name))
          .map((name) => `${file} imports ${name}`)
      : []
  })
  expect(wrong).toEqual([])
})

it('keeps core pure', () => {
  const wrong = sources
    .filter((file) => file.startsWith('mock-server/core/'))
    .flatMap((file) => {
      const code = readFileSync(resolve(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      const found = impure.exec(code)
      return found ? [`${file} reaches for ${found[0]}`] : []
    })
  expect(wrong).toEqual([])
})

it('takes its timers where no fake of a test can have been put before', () => {
  const faked = /(?<![.\w])(setTimeout|setInterval|setImmediate|performance)\s*[.(]/
  const wrong = sources
    .filter((file) => /^mock-server\/(engine|store|journal|views|http|library|control|msw|vitest)\//.test(file))
    .filter((file) => !importsOf(file).includes('mock-server/timers/real-timers.ts'))
    .filter((file) => faked.test(readFileSync(resolve(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
    .filter((file) => !/sample-/.test(file))
  expect(wrong).toEqual([])
})

it('reads the files it speaks of', () => {
  expect(sources.length).toBeGreaterThan(80)
  expect(importsOf('mock-server/core/session/fold.ts')).toContain('mock-server/core/operations/kinds.ts')
})
