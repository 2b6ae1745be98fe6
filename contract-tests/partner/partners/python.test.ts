import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { cases } from '../cases/index.ts'
import { certifyPartner } from '../certify/certify-partner.ts'
import { askedAt, freePort, keyFile, paymentsAt, startProcess } from './partner-process.ts'

const script = fileURLToPath(new URL('partner.py', import.meta.url))

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

/** More than a busy machine is late by: who gives up on a confirm repeats it. */
const TIMEOUT_MS = 3_000

const reason = lacking()

it.skipIf(reason !== undefined)(
  `passes every case that needs no restart, in Python too${reason ? `: ${reason}` : ''}`,
  { timeout: 240_000 },
  async () => {
    const port = await freePort()
    const keys = ['partner.private.pem', 'bank.public.pem'].map(keyFile)
    const bank = `http://127.0.0.1:${port}`
    await using partner = await startProcess(['python3', '-B', script, bank, ...keys, String(TIMEOUT_MS)])
    const only = cases.filter(({ needs }) => needs === undefined)
    const results = await certifyPartner(only, {
      port,
      ...askedAt(partner.url),
      ...paymentsAt(partner.url),
      quietMs: 300,
      slowAnswerMs: 2 * TIMEOUT_MS,
    })
    // "passed" with a note is not enough: all that a case asks can be judged here.
    const others = results.filter(({ verdict, message }) => verdict !== 'passed' || message !== undefined)
    expect(others.map(({ id, verdict, message }) => [id, verdict, message])).toEqual([])
  },
)
