import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const python = process.env.PYTHON ?? (process.platform === 'win32' ? 'python' : 'python3')
const script = fileURLToPath(new URL('check_schemas.py', import.meta.url))
const isThere = spawnSync(python, ['-c', 'import jsonschema']).status === 0

const root = mkdtempSync(join(tmpdir(), 'bank131-mock-outside-'))
afterAll(() => rmSync(root, { recursive: true }))

const name = 'v2/models/number.schema.json'
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://example.org/${name}`,
  type: 'integer',
  examples: [1],
}
const exchange = (body: string) => ({ steps: [{ webhook: { schema: name, body } }] })
const right = { schema: name, title: 'two', value: 2, valid: true }

function judge(changed: { schema?: object; body?: string; verdict?: object }) {
  const write = (path: string, content: object) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), JSON.stringify(content))
  }
  write(`schemas/generated/${name}`, { ...schema, ...changed.schema })
  write('fixtures/exchanges/v2/one.json', exchange(changed.body ?? '3'))
  const input = JSON.stringify([{ ...right, ...changed.verdict }])
  return spawnSync(python, [script, root], { input, encoding: 'utf8' })
}

describe.skipIf(!isThere)(
  `jsonschema of Python${isThere ? '' : `: skipped, for ${python} has no jsonschema here`}`,
  () => {
    it('is content with what is right', () => {
      const { status, stdout } = judge({})
      expect(stdout).toContain('1 schemas, 1 examples, 1 bodies of exchanges, 1 mutants: 0 failures')
      expect(status).toBe(0)
    })

    it.each([
      ['an example that breaks its schema', { schema: { examples: ['one'] } }, `examples/0 of ${name} is not valid`],
      [
        'a body that breaks its schema',
        { body: '"three"' },
        'fixtures/exchanges/v2/one.json, step 0, webhook is not valid',
      ],
      ['a verdict that is not its own', { verdict: { valid: false } }, 'two: jsonschema takes what ajv refuses'],
      ['a schema that is none', { schema: { type: 'numeral' } }, "'numeral' is not valid"],
    ])('fails for %s, and says where', (_, changed, complaint) => {
      const { status, stderr } = judge(changed)
      expect(stderr).toContain(complaint)
      expect(status).toBe(1)
    })
  },
)
