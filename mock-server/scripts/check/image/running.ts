import assert from 'node:assert/strict'
import type { ContainerTools } from './container-tools.ts'
import { openInbox, payOut, until } from './partner.ts'

const locked = ['--read-only', '--cap-drop', 'all', '--security-opt', 'no-new-privileges']
const token = ['--env', 'BANK131_MOCK_ADMIN_TOKEN=for-this-check-only']

/** What the process is and may, as it sees that itself. */
const self = `
const { readFileSync, writeFileSync } = require('node:fs')
const [, effective] = /CapEff:\\s*(\\w+)/.exec(readFileSync('/proc/self/status', 'utf8'))
const refusal = (path) => { try { writeFileSync(path, ''); return 'none' } catch ({ code }) { return code } }
const certificates = require('node:tls').getCACertificates('system').length > 100
console.log(JSON.stringify({ uid: process.getuid(), effective: parseInt(effective, 16), etc: refusal('/etc/x'), home: refusal('x'), certificates }))
`

/** A bank in a container that may do as little as possible, at a port of this machine. */
export async function* checkRunning({ podman, tryPodman }: ContainerTools, image: string) {
  await using inbox = await openInbox()
  const webhooks = ['--env', `BANK131_MOCK_WEBHOOK_URL=http://host.containers.internal:${inbox.port}/`]
  podman('run', '--detach', '--name', 'bank', ...locked, '--publish', '127.0.0.1::8131', ...token, ...webhooks, image)
  const url = `http://${podman('port', 'bank', '8131/tcp')}`
  await until(`${url}/readyz`, async () => (await fetch(`${url}/readyz`)).ok)
  yield `ready at ${url}, read-only and without capabilities`

  const about = JSON.parse(podman('exec', 'bank', 'node', '-e', self))
  assert.deepEqual(about, { uid: 65532, effective: 0, etc: 'EROFS', home: 'EROFS', certificates: true })
  yield 'it is not root, may write nowhere and reads the certificates'

  await payOut(url)
  await until('webhooks', async () => inbox.types.length >= 2)
  assert.deepEqual(inbox.types, ['ready_to_confirm', 'payment_finished'])
  yield 'a payout was made by the mapped port, and both webhooks came'

  assert.match(podman('exec', 'bank', 'bank131-mock', 'clock'), /^real /)
  podman('healthcheck', 'run', 'bank')
  assert.equal(podman('inspect', 'bank', '--format', '{{.State.Health.Status}}'), 'healthy')
  podman('run', '--detach', '--name', 'no-bank', '--entrypoint', 'node', image, '-e', 'setInterval(() => {}, 1000)')
  assert.equal(tryPodman('healthcheck', 'run', 'no-bank').code, 1)
  podman('rm', '--force', '--time', '0', 'no-bank')
  yield 'the health check passes, and does not where no bank listens'

  const began = Date.now()
  podman('stop', '--time', '20', 'bank')
  assert.ok(Date.now() - began < 9_000, `expected the end in nine seconds, got ${Date.now() - began} ms`)
  assert.equal(podman('inspect', 'bank', '--format', '{{.State.ExitCode}}'), '0')
  assert.match(podman('logs', 'bank'), /^stopped; /m)
  podman('rm', 'bank')
  yield 'SIGTERM ended it in order'

  podman('run', '--detach', '--name', 'alone', ...locked, '--network', 'none', ...token, image)
  await until('ready without a network', async () => tryPodman('healthcheck', 'run', 'alone').code === 0)
  podman('rm', '--force', '--time', '9', 'alone')
  yield 'it starts without a network'

  const refused = tryPodman('run', '--rm', image)
  assert.equal(refused.code, 2)
  assert.match(refused.said, /BANK131_MOCK_ADMIN_TOKEN/)
  yield 'without a token of the control API it says what to give'
}
