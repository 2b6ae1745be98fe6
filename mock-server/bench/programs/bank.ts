import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { testKeys } from '../../../fixtures/keys/index.ts'
import { fitThreadPool } from '../../engine/node/thread-pool.ts'
import { recordsCall } from '../asked.ts'
import { createCall } from '../calls.ts'
import { cpuMicros, obey } from '../child.ts'
import { webhooks } from '../limit-bytes.ts'
import { recordStatements } from '../record-statements.ts'
import { selfTimes } from '../self-times.ts'

/** The bank as users install it (dist), on a port, with no pace: what is measured is its own work. A profile is read better in the source. */
const entry = process.env.SOURCE ? '../../index.ts' : '../../../dist/index.js'
fitThreadPool() // as `serve` does
const statements = process.env.RECORD ? await recordStatements() : undefined
const { startBank } = (await import(new URL(entry, import.meta.url).href)) as typeof import('../../index.ts')
const { STORE: store, STORE_SYNC: storeSync, ALL_CALLS: allCalls } = process.env
const bank = await startBank({
  pace: { processingMs: 0, settlementMs: 0 },
  ...(allCalls && { journal: { calls: 1_000_000, bytes: 2 ** 32 } }),
  ...(store !== undefined && { store }),
  ...(storeSync !== undefined && { storeSync: storeSync as 'normal' | 'full' }),
})

const partnerKey = createPublicKey(testKeys.partner.publicKey)
const bankKey = createPrivateKey(testKeys.bank.privateKey)
const inspector = new Session()

obey({
  listen: () => bank.port,
  round: async ({ projects, port }: { projects: readonly string[]; port: number }) => {
    for (const each of projects)
      await bank.project(each, { webhookUrl: `http://127.0.0.1:${port}/hook/${each}` }).sessions()
  },
  cpu: cpuMicros,
  /** Of what its store has asked only the beginning is still told of, before the first call. */
  forgetCalls: () => void statements?.splice(statements.findIndex((transaction) => transaction.some(recordsCall))),
  /** What its store has asked so far. */
  recorded: (file: string) => writeFileSync(file, JSON.stringify(statements)),
  /** Processor time of so many payouts' RSA and nothing else: three verifications and two signatures each. */
  rsa: (payouts: number) => {
    const body = Buffer.from(createCall.body)
    const signature = Buffer.from(createCall.signature, 'base64')
    const webhook = Buffer.from(webhooks('ps_1001').confirm!)
    const from = cpuMicros()
    for (let at = 0; at < payouts; at++) {
      for (let verified = 0; verified < 3; verified++) verify('sha256', body, partnerKey, signature)
      for (let made = 0; made < 2; made++) sign('sha256', webhook, bankKey)
    }
    return cpuMicros() - from
  },
  async beginProfile() {
    inspector.connect()
    await inspector.post('Profiler.enable')
    await inspector.post('Profiler.start')
  },
  async endProfile() {
    const { profile } = await inspector.post('Profiler.stop')
    inspector.disconnect()
    return selfTimes(profile)
  },
})
