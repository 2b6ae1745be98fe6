import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readSchemas, schemaJudge } from './schema-judge.ts'
import { verdictCases } from './verdict-cases.ts'

/** Has python3-jsonschema judge what ajv judges; fails where the two differ. `PYTHON` names another interpreter. */
const script = fileURLToPath(new URL('../../../contract-tests/server/outside-node/check_schemas.py', import.meta.url))
const python = process.env.PYTHON ?? (process.platform === 'win32' ? 'python' : 'python3')

const files = readSchemas()
const judge = schemaJudge(files)

const judged = verdictCases(files).flatMap(({ title, path, good, mutants }) => {
  const validate = judge(path)
  const verdict = (what: string, value: unknown) => ({
    schema: path,
    title: `${title}: ${what}`,
    value,
    valid: validate(value),
  })
  return [
    verdict('as it stands', good),
    ...mutants.map(({ pointer, what, value }) => verdict(`${pointer} ${what}`, value)),
  ]
})

const { error, status } = spawnSync(python, [script], {
  input: JSON.stringify(judged),
  stdio: ['pipe', 'inherit', 'inherit'],
})
if (status === null) {
  console.error(`${python} does not start (${error?.message}): install Python 3, or name it by PYTHON=…`)
  process.exitCode = 2
} else if (status !== 0) {
  console.error('Should jsonschema be missing: apt-get install python3-jsonschema, or pip install jsonschema')
  process.exitCode = status
}
