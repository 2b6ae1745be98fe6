import type { Bank } from '../kit/bank.ts'
import { contract } from '../kit/contract.ts'

const v1 = { version: 'v1' } as const

const ask = async (bank: Bank, tax_reference: string): Promise<string> =>
  (await bank.call('npd/check', { tax_reference }, v1)).request_id

const fetchAnswer = async (bank: Bank, request_id: string) =>
  (await bank.send('npd/request/status', JSON.stringify({ request_id }), v1)).body

/** Tax numbers that are reserved, ours, and what is known of each. */
const people: readonly [who: string, tax_reference: string, professional: boolean, linked: boolean][] = [
  ['somebody', '123456789012', true, true],
  ['somebody who is not self-employed', '131000000001', false, false],
  ['somebody who has not linked the bank', '131000000002', true, false],
  ['somebody who has earned 2.4 million roubles this year', '131000000003', true, true],
]

export const taxpayers = contract('what the tax service says of a person', ({ it, expect }) => {
  for (const [who, tax_reference, is_professional_income_taxpayer, is_linked] of people) {
    it(`is pending, then an answer: ${who}`, async ({ bank }) => {
      const request = await ask(bank, tax_reference)
      expect(await fetchAnswer(bank, request)).toEqual({ status: 'pending' })
      const answer = { status: 'ok', is_professional_income_taxpayer, is_linked }
      expect(await fetchAnswer(bank, request)).toEqual(answer)
      expect(await fetchAnswer(bank, request)).toEqual(answer)
    })
  }

  it('is there at once for a partner who comes back later', async ({ bank, clock }) => {
    const request = await ask(bank, '123456789012')
    await clock.advance('PT40S')
    expect(await fetchAnswer(bank, request)).toMatchObject({ status: 'ok' })
  })

  it('is asked for by its request, and by no other', async ({ bank }) => {
    const [one, other] = [await ask(bank, '131000000001'), await ask(bank, '131000000002')]
    expect(one).not.toBe(other)
    await fetchAnswer(bank, one)
    expect(await fetchAnswer(bank, other)).toEqual({ status: 'pending' })
    expect(await fetchAnswer(bank, one)).toMatchObject({ is_professional_income_taxpayer: false })
    const { code, description } = await bank.refused('npd/request/status', { request_id: '9' }, v1)
    expect({ code, description }).toEqual({
      code: 'invalid_request',
      description: '/request_id: no request of that id in this project',
    })
  })

  it('does not come where the tax service does not answer', async ({ bank }) => {
    const request = await ask(bank, '131000000004')
    expect(await fetchAnswer(bank, request)).toEqual({ status: 'pending' })
    const refusal = await bank.refused('npd/request/status', { request_id: request }, v1)
    expect(refusal.code).toBe('npd_service_internal_error')
  })
})
