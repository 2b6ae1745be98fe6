import { sign } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { runProgram } from '../testing/run-program.ts'
import { answerWith, ask, isSignedBy, signatureOf, startPartner } from '../testing/sample-partner.ts'
import { serve, startProgram } from '../testing/sample-serve.ts'

vi.setConfig({ testTimeout: 60_000 })

const trigger = (...args: string[]) => runProgram(['trigger', ...args])

describe('trigger', () => {
  it('sends a webhook that the bank’s test key has signed, without a bank', async () => {
    await using partner = await startPartner()
    const { code, out } = await trigger('payment_finished', 'session.id=ps_77', '--to', partner.url)
    expect([code, out]).toEqual([0, `payment_finished ${partner.url} answered 200\n`])
    const [webhook] = partner.received
    expect(isSignedBy(testKeys.bank.publicKey, webhook!)).toBe(true)
    expect(JSON.parse(webhook!.body)).toMatchObject({
      type: 'payment_finished',
      session: { id: 'ps_77', payout_list: [{ status: 'succeeded' }] },
    })
  })

  it('takes the names of v1', async () => {
    await using partner = await startPartner()
    await trigger('ready_to_confirm', '--v1', '--to', partner.url)
    expect(JSON.parse(partner.received[0]!.body).session).toHaveProperty('payments')
  })

  it('without --to has a running bank sign, send and keep it', async () => {
    const bankKey = join(mkdtempSync(join(tmpdir(), 'bank131-mock-')), 'bank.pem')
    writeFileSync(bankKey, testKeys.other.privateKey)
    await using partner = await startPartner()
    const { url } = await serve(['--webhook-url', partner.url, '--bank-key', bankKey])
    const sent = await trigger('payment_refunded', 'session.id=ps_77', '--url', url)
    expect(sent).toMatchObject({ code: 0, out: `payment_refunded wh_1 ${partner.url} answered 200\n` })
    expect(isSignedBy(testKeys.other.publicKey, partner.received[0]!)).toBe(true)
    expect(JSON.parse(partner.received[0]!.body)).toMatchObject({ type: 'payment_refunded', session: { id: 'ps_77' } })
    expect((await runProgram(['redeliver', '--url', url])).out).toBe('wh_1 payment_refunded delivered\n')
  })

  it('says when the bank sends it again', async () => {
    await using partner = await startPartner()
    partner.next.push(answerWith(503))
    const { url } = await serve(['--webhook-url', partner.url])
    const { code, err } = await trigger('ready_to_confirm', '--url', url)
    expect([code, err]).toEqual([1, expect.stringMatching(/answered 503, expected 200; it is sent again at \d{4}-/)])
    await partner.arrival(2)
    expect(partner.received.map(({ body }) => body)).toEqual([partner.received[0]!.body, partner.received[0]!.body])
  })

  it('says that a manual clock keeps it, and which setting says where it goes', async () => {
    await using partner = await startPartner()
    const { url } = await serve(['--clock', 'manual', '--webhook-url', partner.url])
    const due = await trigger('nominal_topup', '--url', url)
    expect([due.code, due.out]).toEqual([0, expect.stringContaining('bank131-mock clock run-to-idle sends it')])
    expect((await runProgram(['clock', '--url', url])).out).toMatch(/next: wh_1 at /)
    expect((await runProgram(['clock', 'run-to-idle', '--url', url])).code).toBe(0)
    expect(partner.received).toMatchObject([{ type: 'nominal_topup' }])
    const { url: held } = await serve([])
    const nowhere = await trigger('payment_refunded', '--url', held)
    expect([nowhere.code, nowhere.err]).toEqual([
      1,
      expect.stringContaining('no webhook_url to send it to (serve --we'),
    ])
  })

  it('leaves signing to the running bank', async () => {
    const { code, err } = await trigger('payment_finished', '--bank-key', 'bank.pem')
    expect([code, err]).toEqual([2, expect.stringContaining('--bank-key: expected --to beside it')])
  })

  it('ends with 1 where it is not taken, with 2 for a type that there is not', async () => {
    await using partner = await startPartner()
    partner.behave = answerWith(503)
    expect(await trigger('payment_finished', '--to', partner.url)).toMatchObject({
      code: 1,
      err: `bank131-mock trigger: payment_finished ${partner.url}: answered 503, expected 200\n`,
    })
    expect((await trigger('payment_finishd')).err).toContain('(did you mean payment_finished?)')
  })
})

const listening = (...args: string[]) => startProgram(['listen', '--port', '0', ...args])

describe('listen', () => {
  it('prints and verifies what comes, and answers 200', async () => {
    const { url, line, lines } = await listening()
    expect((await trigger('payment_finished', '--to', url)).code).toBe(0)
    expect(await line('-->')).toMatch(/^[\d:.]+ --> payment_finished \[ps_1001\] signature good, answered 200$/)
    await line('}')
    expect(lines.join('\n')).toContain('"type": "payment_finished"')
  })

  it('answers a wrong signature, or none, with 401', async () => {
    const { url, line } = await listening()
    const headers = { 'X-PARTNER-SIGN': signatureOf('{}') }
    expect((await ask(url, { path: '/', body: '{}', headers })).status).toBe(401)
    expect(await line('-->')).toContain('no type signature wrong, answered 401')
    expect((await ask(url, { path: '/', body: 'x' })).status).toBe(401)
    expect(await line('no JSON')).toContain('no X-PARTNER-SIGN, answered 401')
  })

  it('says why a signature is wrong, as the bank does', async () => {
    const { url, line } = await listening()
    const signed = (text: string, key = testKeys.bank.privateKey) =>
      sign('sha256', Buffer.from(text), key).toString('base64')
    const send = (signature: string) => ask(url, { path: '/', body: '{}', headers: { 'X-PARTNER-SIGN': signature } })
    await send(signed('{}\n'))
    expect(await line('answered 401')).toMatch(
      /signature wrong, answered 401 \| The signed text ends in a line feed, the body does not\. Sign exactly the string that you send/,
    )
    await send(signed('{}', testKeys.partner.privateKey))
    expect(await line('published test key of the partner')).toContain('the bank signs its webhooks with its own')
    await send(signed('{}', testKeys.other.privateKey))
    expect(await line('another key than the one')).toContain('Give --bank-key the public half')
  })

  it('says of a port that is taken what to do', async () => {
    const { url } = await listening()
    const { port } = new URL(url)
    const { code, err } = await runProgram(['listen', '--port', port])
    const message = `--port: ${port} is taken on 127.0.0.1; choose another, or 0 for a free one`
    expect([code, err]).toEqual([2, `bank131-mock listen: ${message}\n`])
  })

  it('answers as it is told, so that the bank sends again', async () => {
    const { url } = await listening('--answer', '503')
    expect((await trigger('payment_finished', '--to', url)).err).toContain('answered 503')
  })

  it('passes the same bytes on, and answers what comes back', async () => {
    await using partner = await startPartner()
    partner.next.push(answerWith(500))
    const { url, line } = await listening('--forward', partner.url)
    expect((await trigger('payment_finished', '--to', url)).err).toContain('answered 500')
    expect((await trigger('payment_finished', '--to', url)).code).toBe(0)
    expect(isSignedBy(testKeys.bank.publicKey, partner.received[1]!)).toBe(true)
    expect(await line('answered 200')).toContain(`answered 200 by http://127.0.0.1:${partner.port}`)
    await partner.close()
    expect((await trigger('payment_finished', '--to', url)).err).toContain('answered 502')
  })
})
