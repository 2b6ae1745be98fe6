import type { Flaw } from '../../contract-tests/partner/partners/flaws.ts'
import { startPartner } from '../../contract-tests/partner/partners/partner.ts'
import { testKeys } from '../../fixtures/index.ts'
import { startBank } from '../library/start-bank.ts'

/** A partner that reaches the bank at a port that is free, and the arguments that certify it. */
export async function partnerAt(flaw?: Flaw) {
  await using placeholder = await startBank()
  const { port } = placeholder
  const partner = await startPartner({
    bankUrl: `http://127.0.0.1:${port}`,
    project: 'demo_project',
    privateKey: testKeys.partner.privateKey,
    bankKey: testKeys.bank.publicKey,
    foreignKey: testKeys.other.publicKey,
    timeoutMs: 2_000,
    ...(flaw && { flaw }),
  })
  const trigger = `POST ${partner.url}/pay {"amount":{amount},"reference":"{reference}"}`
  const args = ['certify', '--webhook-url', `${partner.url}/webhooks`, '--port', String(port), '--trigger', trigger]
  return { ...partner, args }
}
