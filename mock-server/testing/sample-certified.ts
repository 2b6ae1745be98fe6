import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DurableFlaw } from '../../contract-tests/partner/partners/durable-flaws.ts'
import { startDurablePartner } from '../../contract-tests/partner/partners/durable-partner.ts'
import type { Flaw } from '../../contract-tests/partner/partners/flaws.ts'
import { startPartner } from '../../contract-tests/partner/partners/partner.ts'
import { testKeys } from '../../fixtures/index.ts'
import { startBank } from '../library/start-bank.ts'

/** A partner that reaches the bank at a port that is free, and the arguments that certify it; or at the places of another, which has ended. */
export async function partnerAt(flaw?: Flaw, places?: { bank: number; partner: number }) {
  await using placeholder = await startBank({ port: places?.bank ?? 0 })
  const { port } = placeholder
  const partner = await startPartner({
    bankUrl: `http://127.0.0.1:${port}`,
    project: 'demo_project',
    privateKey: testKeys.partner.privateKey,
    bankKey: testKeys.bank.publicKey,
    foreignKey: testKeys.other.publicKey,
    timeoutMs: 2_000,
    port: places?.partner ?? 0,
    ...(flaw && { flaw }),
  })
  const trigger = `POST ${partner.url}/pay {"amount":{amount},"reference":"{reference}"}`
  const args = ['certify', '--webhook-url', `${partner.url}/webhooks`, '--port', String(port), '--trigger', trigger]
  return { ...partner, args, places: { bank: port, partner: Number(new URL(partner.url).port) } }
}

/** The same that outlives its process: `restart` is a command for the shell, which asks this process to restart it. */
export async function durableAt(flaw?: DurableFlaw) {
  await using placeholder = await startBank()
  const { port } = placeholder
  const client = {
    bankUrl: `http://127.0.0.1:${port}`,
    project: 'demo_project',
    privateKey: testKeys.partner.privateKey,
    timeoutMs: 2_000,
  }
  const partner = await startDurablePartner(client, testKeys.bank.publicKey, flaw)
  const restarter = createServer((_, response) => void partner.restart().then(() => response.end()))
  await new Promise<void>((resolve) => restarter.listen(0, '127.0.0.1', resolve))
  const at = `http://127.0.0.1:${(restarter.address() as AddressInfo).port}`
  const trigger = `POST ${partner.url}/pay {"amount":{amount},"reference":"{reference}"}`
  return {
    url: partner.url,
    places: { bank: port, partner: Number(new URL(partner.url).port) },
    /** An address that answers when the partner has been restarted. */
    restarter: at,
    args: ['certify', '--webhook-url', `${partner.url}/webhooks`, '--port', String(port), '--trigger', trigger],
    restart: `"${process.execPath}" -e 'fetch("${at}").then((answer) => answer.text())'`,
    async [Symbol.asyncDispose]() {
      restarter.closeAllConnections()
      restarter.close()
      await partner[Symbol.asyncDispose]()
    },
  }
}
