import { expect } from 'bank131-mock/vitest'
import { describe } from 'vitest'
import { test } from './partner-test.ts'

const order = { id: 'order-7', amount: 150_00, cardToken: '7'.repeat(64), recipient: 'Ivanov Ivan' }

describe('paying an order', () => {
  test('starts a payout, confirms it once and keeps that it is paid', async ({ bank, partner }) => {
    await partner.service.pay(order)
    await expect(bank).toHaveReceivedPayout({ amount_details: { amount: 150_00 }, metadata: { order: 'order-7' } })

    expect(await partner.receive('ready_to_confirm')).toBe(200)
    await expect(bank).toHaveConfirmedOnce()
    expect(partner.store.byOrder('order-7')?.status).toBe('confirmed')

    expect(await partner.receive('payment_finished')).toBe(200)
    expect(partner.store.byOrder('order-7')).toEqual({
      order: 'order-7',
      amount: 150_00,
      sessionId: 'ps_1001',
      status: 'paid',
    })
  })

  test('signs every call', async ({ bank, partner }) => {
    await partner.service.pay(order)
    await partner.receive('ready_to_confirm')
    for (const request of await bank.requests()) await expect(request).toBeValidlySigned()
  })

  test('says what the bank refuses', async ({ partner }) => {
    await expect(partner.service.pay({ ...order, cardToken: 'no token' })).rejects.toMatchObject({
      code: 'invalid_request',
    })
    expect(partner.store.byOrder('order-7')).toBeUndefined()
  })

  test('pays an order once, though it is asked twice', async ({ bank, partner }) => {
    await partner.service.pay(order)
    await expect(partner.service.pay(order)).rejects.toMatchObject({ code: 'idempotency_key_already_exists' })
    expect(await bank.sessions()).toHaveLength(1)
  })
})

describe('a webhook', () => {
  test('that comes twice is confirmed once', async ({ bank, partner }) => {
    await partner.service.pay(order)
    const { body, headers } = await bank.nextWebhook('ready_to_confirm')
    for (let time = 0; time < 2; time += 1) {
      const request = new Request('https://shop.example/webhooks/bank131', { method: 'POST', headers, body })
      expect((await partner.service.handleWebhook(request)).status).toBe(200)
    }
    await expect(bank).toHaveConfirmedOnce()
  })

  test('about another amount than was ordered is answered by a cancel', async ({ bank, partner }) => {
    const payout = await partner.service.pay(order)
    partner.store.save({ ...payout, amount: 1 })
    await partner.receive('ready_to_confirm')
    await expect(bank).not.toHaveConfirmedOnce()
    await partner.receive('payment_finished')
    expect(partner.store.byOrder('order-7')).toMatchObject({
      status: 'failed',
      reason: 'session_cancelled_by_partner',
    })
  })

  test('that the bank did not sign changes nothing', async ({ bank, partner }) => {
    await partner.service.pay(order)
    const { body } = await bank.nextWebhook('ready_to_confirm')
    const headers = { 'x-partner-sign': await bank.partner.sign(body) }
    const request = new Request('https://shop.example/webhooks/bank131', { method: 'POST', headers, body })
    expect((await partner.service.handleWebhook(request)).status).toBe(401)
    expect(partner.store.byOrder('order-7')?.status).toBe('started')
    await expect(bank).not.toHaveConfirmedOnce()
  })
})

describe('what goes wrong at the bank is kept with its reason', () => {
  test('nobody confirms within four hours', async ({ bank, partner }) => {
    await partner.service.pay(order)
    await bank.nextWebhook('ready_to_confirm') // and the partner is down
    await bank.clock.advance({ hours: 4 })
    await partner.receive('payment_finished')
    expect(partner.store.byOrder('order-7')).toMatchObject({ status: 'failed', reason: 'confirm_timeout' })
  })
})

describe('a wallet that holds too little', () => {
  test.override({ bankOptions: { accounts: [{ number: '131', kind: 'collateral', balance: 100_00 }] } })

  test('fails the payout, and the reason is kept', async ({ partner }) => {
    await partner.service.pay(order)
    await partner.receive('payment_finished')
    expect(partner.store.byOrder('order-7')).toMatchObject({
      status: 'failed',
      reason: 'insufficient_wallet_balance',
    })
  })
})
