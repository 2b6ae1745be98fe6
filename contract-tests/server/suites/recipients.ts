import { contract } from '../kit/contract.ts'
import { payouts } from '../kit/payouts.ts'

/** One call for each source of money, to an account (docs: russian-account, escrow-payout-accounts, settlement-payout-accounts). */
const sources = {
  collateral: { path: 'session/init/payout', payout: payouts.toAccount },
  nominal: { path: 'session/init/payout/nominal', payout: payouts.fromNominal },
  settlement: { path: 'session/init/payout/rko', payout: payouts.fromSettlement },
} as const
type Source = keyof typeof sources

const company = { inn: '7700000131', kpp: '770001001' }
const person: Source[] = ['collateral', 'nominal', 'settlement']

/** The first digits of an account, the requisites that a payout to it needs from a settlement account, and the sources that pay to it. */
const accounts: readonly [prefix: string, requisites: Partial<typeof company>, paidFrom: readonly Source[]][] = [
  ['40817810', {}, person],
  ['42301810', {}, person],
  ['42307810', {}, person],
  ['40802810', { inn: '770000000131' }, person],
  ['40702810', company, person],
  ['40701810', company, ['nominal', 'settlement']],
  ['40502810', company, ['nominal', 'settlement']],
  ['40820810', {}, ['collateral']],
  ['30101810', {}, []],
]

const to = (source: Source, prefix: string, requisites: object) => {
  const { path, payout } = sources[source]
  const body = structuredClone<typeof payout>(payout)
  Object.assign(body.payout_details.bank_account.ru, { account: `${prefix}400003869535`, ...requisites })
  return { path, body }
}

export const recipientAccounts = contract('the accounts that a payout may go to', ({ it, expect }) => {
  for (const [prefix, requisites, paidFrom] of accounts)
    for (const source of person) {
      const isPaid = paidFrom.includes(source)

      it(`${prefix}… from a ${source} account ${isPaid ? 'is paid' : 'fails'}`, async ({ bank, clock, inbox }) => {
        const { path, body } = to(source, prefix, source === 'settlement' ? requisites : {})
        await bank.call(path, body)
        await clock.runToIdle()
        const { type, session } = inbox.next()
        expect(type).toBe(isPaid ? 'ready_to_confirm' : 'payment_finished')
        // What the description says is ours; another server may say it in other words.
        expect(session.payout_list[0].error?.code).toBe(isPaid ? undefined : 'account_not_found')
      })
    }

  for (const [prefix, requisites] of accounts)
    for (const name of Object.keys(requisites) as (keyof typeof company)[])
      for (const version of ['v1', 'v2'] as const)
        it(`${prefix}… from a settlement account without ${name} is refused, in ${version}`, async ({ bank }) => {
          const { path, body } = to('settlement', prefix, { ...requisites, [name]: undefined })
          const { payout_details, ...rest } = body
          const sent = version === 'v1' ? { ...rest, payment_method: payout_details } : body
          const { status, code, description } = await bank.refused(path, sent, { version })
          expect([status, code]).toEqual([400, 'invalid_request'])
          const method = version === 'v1' ? 'payment_method' : 'payout_details'
          expect(description).toMatch(
            new RegExp(
              `^/${method}/bank_account/ru/${name}: expected the recipient's ${name.toUpperCase()}, .+, got nothing$`,
            ),
          )
        })
})
