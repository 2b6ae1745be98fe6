import { startPartner } from '../../../contract-tests/partner/partners/partner.ts'
import { testKeys } from '../../../fixtures/index.ts'
import { cpuMicros, obey } from '../child.ts'

/** The reference partner of this repository, in a process of its own; each `begin` is one that knows no orders. */
let partner: Awaited<ReturnType<typeof startPartner>> | undefined

obey({
  async begin({ bankUrl }: { bankUrl: string }) {
    await partner?.close()
    partner = await startPartner({
      bankUrl,
      project: 'demo_project',
      privateKey: testKeys.partner.privateKey,
      bankKey: testKeys.bank.publicKey,
      foreignKey: testKeys.other.publicKey,
      timeoutMs: 5_000,
    })
    return partner.url
  },
  cpu: cpuMicros,
})
