import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startBank } from '../../../mock-server/index.ts'
import { cases } from '../cases/index.ts'
import { certifyPartner } from '../certify/certify-partner.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Why it is not run here, if it is not. */
function lacking(): string | undefined {
  for (const [program, flag] of [
    ['python3', '--version'],
    ['openssl', 'version'],
  ] as const) {
    try {
      execFileSync(program, [flag], { stdio: 'ignore' })
    } catch {
      return `there is no ${program} here`
    }
  }
  return undefined
}

async function startPython(bankUrl: string): Promise<{ child: ChildProcess; url: string }> {
  const keys = [at('../../../fixtures/keys/partner.private.pem'), at('../../../fixtures/keys/bank.public.pem')]
  const child = spawn('python3', [at('partner.py'), bankUrl, ...keys], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = (await once(child.stdout!.setEncoding('utf8'), 'data')) as [string]
  return { child, url: `http://127.0.0.1:${port.trim()}` }
}

const reason = lacking()

it.skipIf(reason !== undefined)(
  `passes every case in Python too${reason ? `: ${reason}` : ''}`,
  { timeout: 180_000 },
  async () => {
    const port = await freePort()
    const { child, url } = await startPython(`http://127.0.0.1:${port}`)
    const pay = (from: string) => `POST ${url}/pay {"amount":{amount},"reference":"{reference}","from":"${from}"}`
    try {
      const results = await certifyPartner(cases, {
        port,
        webhookUrl: `${url}/webhooks`,
        triggers: { any: pay('card'), account: pay('account'), nominal: pay('nominal'), rko: pay('rko') },
        order: `GET ${url}/orders/{reference}`,
        quietMs: 300,
        slowAnswerMs: 1_500,
      })
      const others = results.filter(({ verdict }) => verdict !== 'passed')
      expect(others.map(({ id, verdict, message }) => [id, verdict, message])).toEqual([])
    } finally {
      child.kill()
    }
  },
)

async function freePort(): Promise<number> {
  await using bank = await startBank()
  return bank.port
}
