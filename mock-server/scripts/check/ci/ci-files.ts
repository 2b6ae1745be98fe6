import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../../..')
export const read = (path: string) => readFileSync(join(root, path), 'utf8')

// It has no types.
export const yaml = createRequire(import.meta.url)('js-yaml') as { load(text: string): unknown }

interface Step {
  name: string
  shell: string
  env?: Record<string, string>
  run: string
}

interface Action {
  inputs: Record<string, { description: string; default: string }>
  runs: { using: string; steps: Step[] }
}

interface Job {
  services?: { name: string; alias: string }[]
  variables: Record<string, string>
  before_script?: string[]
  script?: string[]
  after_script?: string[]
  artifacts: { paths: string[] }
}

export const readAction = (path: string) => yaml.load(read(path)) as Action
export const gitlab = yaml.load(read('docs/ci/bank131-mock.gitlab-ci.yml')) as Record<string, Job>

interface WorkflowJob {
  if?: string
  permissions?: Record<string, string>
  strategy?: { matrix: { include: { architecture: string }[] } }
  steps: { name?: string; uses?: string; run?: string }[]
}

export const imageWorkflow = yaml.load(read('.github/workflows/image.yml')) as {
  env: Record<string, string>
  jobs: { build: WorkflowJob; push: WorkflowJob }
}

interface Service {
  image: string
  networks?: Record<string, { aliases: string[] }>
}

export const composeFile = yaml.load(read('compose.yaml')) as { services: { bank: Service; partner: Service } }

/** The environment of a step: what it says of its inputs, put in as GitHub does. */
export function environmentOf({ inputs }: Action, { env = {} }: Step, given: Record<string, string>) {
  const inputNamed = (name: string) => {
    const input = inputs[name]
    if (!input) throw new Error(`expected an input of the action, got inputs.${name}`)
    return given[name] ?? input.default
  }
  return Object.fromEntries(
    Object.entries(env).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => inputNamed(input)),
    ]),
  )
}
