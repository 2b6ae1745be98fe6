import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { ContainerTools } from './container-tools.ts'
import { freePort } from './free-port.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** Compose, whichever there is. */
export const composeProgram = (): [program: string, ...start: string[]] =>
  spawnSync('docker', ['compose', 'version']).status === 0 ? ['docker', 'compose'] : ['docker-compose']

/** compose.yaml as it stands, with the image that was built: the partner calls https://demo.bank131.ru, and is paid. */
export async function* checkCompose({ podman, tryPodman, serveDockerApi }: ContainerTools, image: string) {
  const [program, ...start] = composeProgram()
  const env = {
    ...process.env,
    ...(await serveDockerApi()),
    BANK131_MOCK_IMAGE: image,
    BANK_PORT: String(await freePort()),
  }
  const compose = (...args: string[]) =>
    spawn(program, [...start, '--project-name', 'checked', ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })

  const up = compose('up', '--no-color', '--exit-code-from', 'partner')
  const ended = once(up, 'exit')
  const output = Promise.all([text(up.stdout), text(up.stderr)])
  const bank = () => podman('ps', '--quiet', '--filter', 'label=com.docker.compose.service=bank')
  // Without systemd nobody runs podman's health checks, which Compose waits for.
  while (up.exitCode === null) {
    const id = bank()
    if (id !== '') tryPodman('healthcheck', 'run', id)
    await Promise.race([ended, sleep(500)])
  }
  const said = (await output).join('')
  assert.deepEqual(await ended, [0, null], said)
  for (const line of [
    /webhook ready_to_confirm: session ps_\d+ is/,
    /webhook payment_finished: session ps_\d+ is accepted/,
  ])
    assert.match(said, line)
  const down = compose('down', '--volumes')
  assert.deepEqual(await once(down, 'exit'), [0, null])
  yield 'compose.yaml: the partner was paid by https://demo.bank131.ru, and its webhooks came'
}
