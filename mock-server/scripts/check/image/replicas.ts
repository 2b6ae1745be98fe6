import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ownDatabase } from '../../../testing/own-database.ts'
import { bankKeyFile, compose, composeFile, deployment, environmentOf } from '../sharing/example-files.ts'
import { composeProgram } from './compose.ts'
import type { ContainerTools } from './container-tools.ts'
import { freePort } from './free-port.ts'
import { payOut, until } from './partner.ts'

const [container] = deployment.spec.template.spec.containers
/** What the examples of docs/sharing.md start two of. */
const examples = [
  { of: 'docs/compose/shared.yaml', environment: compose.services['bank-1'].environment, args: [] },
  { of: 'docs/kubernetes/bank131-mock.yaml', environment: environmentOf(container), args: container.args },
]

/** Two containers as the examples start them, on the database of BANK131_MOCK_TEST_POSTGRES, which is on this machine: hence its network. */
export async function* checkReplicas({ podman, tryPodman }: ContainerTools, image: string) {
  const [program, ...start] = composeProgram()
  execFileSync(program, [...start, '--file', fileURLToPath(composeFile), 'config', '--quiet'])
  yield 'docs/compose/shared.yaml: Compose reads it'

  const server = process.env.BANK131_MOCK_TEST_POSTGRES
  if (server === undefined) {
    yield 'left out: two replicas of it (BANK131_MOCK_TEST_POSTGRES names no server)'
    return
  }
  for (const { of, environment, args } of examples) {
    const { url: store, drop } = await ownDatabase(server)
    const key = `${fileURLToPath(bankKeyFile)}:${environment.BANK131_MOCK_BANK_KEY}:ro`
    const names = ['replica-1', 'replica-2']
    const urls: string[] = []
    for (const name of names) {
      const port = String(await freePort())
      const given = { ...environment, BANK131_MOCK_STORE: store, BANK131_MOCK_PORT: port }
      const variables = Object.entries(given).flatMap(([variable, value]) => ['--env', `${variable}=${value}`])
      podman('run', '--detach', '--name', name, ...locked, '--volume', key, ...variables, image, ...args)
      urls.push(`http://127.0.0.1:${port}`)
    }
    for (const name of names) await until(`${name} ready`, async () => tryPodman('healthcheck', 'run', name).code === 0)
    const [one, two] = urls as [string, string]
    const id = await payOut(one)
    const token = { authorization: `Bearer ${environment.BANK131_MOCK_ADMIN_TOKEN}` }
    const there = await fetch(`${two}/__admin/projects/demo_project/sessions/${id}`, { headers: token })
    assert.equal(((await there.json()) as { id: string }).id, id)
    podman('rm', '--force', '--time', '9', ...names)
    await drop()
    yield `${of}: two containers with what it says are one bank`
  }
}

const locked = ['--network', 'host', '--read-only', '--cap-drop', 'all', '--security-opt', 'no-new-privileges']
