import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { testKeys } from '../../../fixtures/index.ts'
import { callBank } from '../partners/bank-client.ts'
import { startPartner } from '../partners/partner.ts'
import { certifyPartner } from './certify-partner.ts'
import { defineCase } from './define-case.ts'

it('a partner that does something new all the time cannot be judged, and is told so', { timeout: 60_000 }, async () => {
  const keys = { bankKey: testKeys.bank.publicKey, foreignKey: testKeys.other.publicKey }
  const { privateKey } = testKeys.partner
  const options = { bankUrl: '', project: 'demo_project', privateKey, timeoutMs: 2_000, ...keys }
  await using partner = await startPartner(options)
  const waits = defineCase({
    id: 'X1',
    title: 'the partner is waited for',
    why: 'what it does late counts',
    expected: 'a pause',
    source: 'ours',
    run: (stage) => stage.quiet(),
  })
  const over = new AbortController()
  const makeSessions = async () => {
    for (; !over.signal.aborted; await sleep(1)) await callBank(options, 'session/create', {})
  }
  let making: Promise<void> | undefined
  const results = await certifyPartner([waits], {
    webhookUrl: `${partner.url}/webhooks`,
    quietMs: 200,
    patienceMs: 300,
    onListening({ url }) {
      options.bankUrl = url
      making = makeSessions()
    },
    onJudged: () => over.abort(),
  })
  await making
  expect(results.map(({ id, verdict }) => [id, verdict])).toEqual([['X1', 'not exercised']])
  expect(results[0]?.message).toMatch(
    /^it never falls quiet: in 1\.8 s there was no pause of 200 ms, the last call was req_\S+ session\/create of ps_\d+ -> 200;/,
  )
})
