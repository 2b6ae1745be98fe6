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

const personal = { full_name: 'Ivanov Ivan Ivanovich', phone: '79261234567' }

/** Tax numbers that are reserved, ours, and what the tax service has otherwise. */
const differing: readonly [who: string, tax_reference: string, mismatched_fields: readonly string[]][] = [
  ['somebody of whom all is right', '123456789012', []],
  ['somebody who is not self-employed', '131000000001', ['tax_reference']],
  ['somebody of another name', '131000000005', ['full_name']],
  ['somebody with another phone', '131000000006', ['phone']],
  ['somebody with another name and phone', '131000000007', ['full_name', 'phone']],
]

export const personalInfo = contract('whether what is known of a person is right', ({ it, expect }) => {
  const compare = async (bank: Bank, tax_reference: string): Promise<string> =>
    (await bank.call('npd/taxpayer/check_personal_info', { tax_reference, ...personal }, v1)).request_id

  for (const [who, tax_reference, mismatched_fields] of differing) {
    it(`is pending, then an answer: ${who}`, async ({ bank }) => {
      const request = await compare(bank, tax_reference)
      expect(await fetchAnswer(bank, request)).toEqual({ status: 'pending' })
      expect(await fetchAnswer(bank, request)).toEqual({ status: 'ok', mismatched_fields })
    })
  }

  it('is another request than whether the person is self-employed', async ({ bank, clock }) => {
    const [one, other] = [await compare(bank, '131000000006'), await ask(bank, '131000000006')]
    await clock.advance('PT40S')
    expect(await fetchAnswer(bank, one)).toEqual({ status: 'ok', mismatched_fields: ['phone'] })
    expect(await fetchAnswer(bank, other)).toMatchObject({ status: 'ok', is_linked: true })
  })

  it('does not come where the tax service does not answer', async ({ bank, clock }) => {
    const request = await compare(bank, '131000000004')
    await clock.advance('PT40S')
    const refusal = await bank.refused('npd/request/status', { request_id: request }, v1)
    expect(refusal.code).toBe('npd_service_internal_error')
  })
})

export const notifications = contract('what the tax service has to say to a person', ({ it, expect }) => {
  const of = { tax_reference: '123456789012' }
  const read = async (bank: Bank, person = of): Promise<{ id: string; status: string }[]> =>
    (await bank.call('npd/notifications/read', person, v1)).notifications
  const statuses = async (bank: Bank, person = of) => (await read(bank, person)).map(({ status }) => status)
  const count = async (bank: Bank) => (await bank.call('npd/notifications/count', of, v1)).count
  const mark = (bank: Bank, how: 'mark_as_delivered' | 'update', ...message_id_list: string[]) =>
    bank.call(`npd/notifications/${how}`, { ...of, message_id_list }, v1)

  it('is new until it has been shown, and out of the way once it is put there', async ({ bank }) => {
    const [first, second] = (await read(bank)).map(({ id }) => id) as [string, string]
    expect(await statuses(bank)).toEqual(['NEW', 'NEW', 'NEW'])
    expect(await count(bank)).toBe(3)
    expect(await mark(bank, 'mark_as_delivered', first, second)).toEqual({ status: 'ok' })
    expect(await statuses(bank)).toEqual(['ACKNOWLEDGED', 'ACKNOWLEDGED', 'NEW'])
    expect(await count(bank)).toBe(1)
    await mark(bank, 'update', first)
    expect(await statuses(bank)).toEqual(['ARCHIVED', 'ACKNOWLEDGED', 'NEW'])
  })

  it('never becomes new again, or comes back', async ({ bank }) => {
    const [first] = (await read(bank)).map(({ id }) => id) as [string]
    await mark(bank, 'update', first)
    await mark(bank, 'mark_as_delivered', first)
    expect(await statuses(bank)).toEqual(['ARCHIVED', 'NEW', 'NEW'])
  })

  it('is marked as a whole or not at all', async ({ bank }) => {
    const [first] = (await read(bank)).map(({ id }) => id) as [string]
    const body = { ...of, message_id_list: [first, 'no-such-thing'] }
    const { code, description } = await bank.refused('npd/notifications/update', body, v1)
    expect(code).toBe('invalid_request')
    expect(description).toContain('/message_id_list/1: expected')
    expect(await statuses(bank)).toEqual(['NEW', 'NEW', 'NEW'])
  })

  it('is each person’s own', async ({ bank }) => {
    const [first] = (await read(bank)).map(({ id }) => id) as [string]
    await mark(bank, 'mark_as_delivered', first)
    expect(await statuses(bank, { tax_reference: '123456789013' })).toEqual(['NEW', 'NEW', 'NEW'])
  })

  for (const [tax_reference, code] of [
    ['131000000001', 'taxpayer_unknown'],
    ['131000000002', 'taxpayer_not_bound'],
    ['131000000004', 'npd_service_internal_error'],
  ])
    it(`is not for the bank to see: ${code}`, async ({ bank }) => {
      for (const call of ['count', 'read'])
        expect((await bank.refused(`npd/notifications/${call}`, { tax_reference }, v1)).code).toBe(code)
    })
})
