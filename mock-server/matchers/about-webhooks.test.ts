import { describe, expect, it } from 'vitest'
import { inV1, paymentFinished, payoutToSteam, readyToConfirm, testKeys } from '../../fixtures/index.ts'
import { createBank } from '../index.ts'
import { bankMatchers } from '../matchers.ts'
import { signatureOf } from '../testing/sample-partner.ts'

const { toBeWebhook, toMatchBankSchema, toBeValidlySigned } = bankMatchers

const sayings = (lines: string[]) => lines.join('\n  ')

describe('toBeWebhook', () => {
  it('passes for a body, its text, and what the bank hands out', async () => {
    await using bank = createBank({ clock: 'manual' })
    await bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body: JSON.stringify(payoutToSteam()) })
    const webhook = await bank.nextWebhook()
    for (const form of [webhook, webhook.body, JSON.parse(webhook.body), (await bank.webhooks())[0], readyToConfirm()])
      expect(toBeWebhook(form, 'ready_to_confirm')).toMatchObject({ pass: true })
    const fields = { session: { id: 'ps_1001', payout_list: [{ amount_details: { amount: expect.any(Number) } }] } }
    expect(toBeWebhook(webhook, 'ready_to_confirm', fields).pass).toBe(true)
    expect(toBeWebhook(inV1(paymentFinished()), 'payment_finished', { session: { payments: [{}] } }).pass).toBe(true)
  })

  it('names each field that differs, and how', () => {
    const fields = {
      session: { id: 'ps_7', status: expect.stringMatching(/^acc/), payout_list: [{ metadata: 'other' }], colour: 1 },
    }
    expect(toBeWebhook(readyToConfirm(), 'payment_finished', fields).message()).toBe(
      sayings([
        'expected a webhook payment_finished:',
        'type: expected "payment_finished", got "ready_to_confirm"',
        'session.id: expected "ps_7", got "ps_1001"',
        'session.status: expected "StringMatching /^acc/", got "in_progress"',
        'session.payout_list.0.metadata: expected "other", got "good"',
        'session.colour: expected 1, got nothing',
      ]),
    )
  })

  it('says where a list has another length, or is none', () => {
    const list = (payout_list: unknown) =>
      toBeWebhook(readyToConfirm(), 'ready_to_confirm', { session: { payout_list } })
    expect(list([]).message()).toBe(
      'expected a webhook ready_to_confirm:\n  session.payout_list.length: expected 0, got 1',
    )
    expect(toBeWebhook(readyToConfirm(), 'ready_to_confirm', { session: { id: ['ps_1001'] } }).message()).toBe(
      'expected a webhook ready_to_confirm:\n  session.id: expected ["ps_1001"], got "ps_1001"',
    )
  })

  it('says what breaks the schema of the webhook', () => {
    const broken = { ...readyToConfirm(), session: { id: 'ps_1001', status: 'waiting' } }
    expect(toBeWebhook(broken, 'ready_to_confirm').message()).toBe(
      sayings([
        'expected a webhook ready_to_confirm:',
        '/session/created_at: expected a value, because the field is required, got nothing',
        '/session/updated_at: expected a value, because the field is required, got nothing',
        '/session/status: expected one of "created", "in_progress", "accepted", "cancelled", "error", got "waiting"',
      ]),
    )
  })

  it('knows the types of the bank', () => {
    expect(toBeWebhook({ type: 'payment_done' }, 'payment_done').message()).toBe(
      'expected a webhook payment_done:\n  type: the bank has no webhook "payment_done"',
    )
  })

  it.each([
    [undefined, 'expected a webhook, got undefined'],
    [null, 'expected a webhook, got null'],
    [[], 'the whole: expected {"type":"ready_to_confirm"}, got []'],
    ['<html>', `expected JSON: Unexpected token '<', "<html>" is not valid JSON`],
  ])('says that %j is none', (value, says) => {
    const { pass, message } = toBeWebhook(value, 'ready_to_confirm')
    expect([pass, message()]).toEqual([false, `expected a webhook ready_to_confirm:\n  ${says}`])
  })

  it('has words for where it should not have been one', () => {
    expect(toBeWebhook(readyToConfirm(), 'ready_to_confirm', { session: { id: 'ps_1001' } }).message()).toBe(
      'expected no webhook ready_to_confirm with {"session":{"id":"ps_1001"}}, but it is one',
    )
  })
})

describe('toMatchBankSchema', () => {
  it('passes for a value and for its text, in the names of either version', () => {
    expect(toMatchBankSchema(payoutToSteam(), 'SessionInitPayoutRequest').pass).toBe(true)
    expect(toMatchBankSchema(JSON.stringify(payoutToSteam()), 'SessionInitPayoutRequest').pass).toBe(true)
    expect(toMatchBankSchema(inV1(paymentFinished()), 'PaymentFinishedWebhook', { version: 'v1' }).pass).toBe(true)
  })

  it('names each place that is wrong, and what was expected there', () => {
    expect(toMatchBankSchema({ amount: '100', currency: 'rub' }, 'Amount').message()).toBe(
      'expected the value to match the bank\'s schema Amount of v2:\n  /amount: expected an integer, got "100"',
    )
    expect(toMatchBankSchema('{', 'Amount').message()).toMatch(
      /^expected the value to match the bank's schema Amount of v2:\n {2}expected JSON: /,
    )
    expect(toMatchBankSchema(payoutToSteam(), 'SessionInitPayoutRequest').message()).toBe(
      "expected the value not to match the bank's schema SessionInitPayoutRequest of v2, but it does",
    )
  })

  it('refuses a schema that is not there', () => {
    // @ts-expect-error a schema of the bank is named
    expect(() => toMatchBankSchema({}, 'Cheque')).toThrow(new RangeError('no schema is called Cheque'))
  })
})

describe('toBeValidlySigned', () => {
  const body = '{"type":"ready_to_confirm"}'
  const signature = signatureOf(body, testKeys.bank.privateKey)

  it('passes for what the bank signed, however it comes', async () => {
    expect((await toBeValidlySigned({ body, signature })).pass).toBe(true)
    expect((await toBeValidlySigned({ body, headers: { 'X-PARTNER-SIGN': signature } })).pass).toBe(true)
    expect((await toBeValidlySigned({ body, headers: new Headers({ 'x-partner-sign': signature }) })).pass).toBe(true)
    const other = { body, signature: signatureOf(body, testKeys.other.privateKey) }
    expect((await toBeValidlySigned(other, { publicKey: testKeys.other.publicKey })).pass).toBe(true)
  })

  it.each<[string, object, RegExp]>([
    ['nothing', { body }, /^expected a valid X-PARTNER-SIGN; it is missing$/],
    ['another text', { body: `${body} `, signature }, /^expected a valid X-PARTNER-SIGN; it is invalid: /],
    [
      'a text with its newline',
      { body: body, signature: signatureOf(`${body}\n`, testKeys.bank.privateKey) },
      /ends in a line feed/,
    ],
    ['hex', { body, signature: Buffer.from(signature, 'base64').toString('hex') }, /hex/i],
    ["the partner's own key", { body, signature: signatureOf(body) }, /made with the key of the project "partner"/],
  ])('says what is wrong with %s', async (_, webhook, says) => {
    const { pass, message } = await toBeValidlySigned(webhook)
    expect(pass).toBe(false)
    expect(message()).toMatch(says)
  })

  it('reads what the bank found about a call', async () => {
    await using bank = createBank()
    const send = (headers: Record<string, string>) =>
      bank.fetch(new Request('https://demo.bank131.ru/api/v2/session/create', { method: 'POST', body: '{}', headers }))
    const project = { 'x-partner-project': bank.id }
    await send({ ...project, 'x-partner-sign': await bank.partner.sign('{}') })
    await send({ ...project, 'x-partner-sign': await bank.partner.sign('{}\n') })
    await send(project)
    const said = await Promise.all((await bank.requests()).map((request) => toBeValidlySigned(request)))
    expect(said.map(({ pass }) => pass)).toEqual([true, false, false])
    expect(said[0]!.message()).toBe('expected no valid X-PARTNER-SIGN, but it is valid')
    expect(said[1]!.message()).toMatch(
      /^expected a valid X-PARTNER-SIGN; it is invalid: The signed text ends in a line feed/,
    )
    expect(said[2]!.message()).toBe('expected a valid X-PARTNER-SIGN; it is missing')
  })

  it('refuses what has no text that could be signed', async () => {
    await expect(toBeValidlySigned({ type: 'ready_to_confirm' })).rejects.toThrow(
      new TypeError(
        'toBeValidlySigned: expected a webhook with its body as text, or a call of the journal, got an object',
      ),
    )
  })
})
