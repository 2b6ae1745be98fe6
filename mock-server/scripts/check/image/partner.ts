import { sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { payoutByToken, testKeys } from '../../../../fixtures/index.ts'

interface Answer {
  status: string
  session: { id: string; status: string }
}

/** A partner of the bank at an address: its calls are signed by the published test key. */
function partnerOf(url: string) {
  return async (method: string, fields: object): Promise<Answer> => {
    const body = JSON.stringify(fields)
    const signature = sign('sha256', Buffer.from(body), testKeys.partner.privateKey).toString('base64')
    const headers = { 'x-partner-project': 'demo_project', 'x-partner-sign': signature }
    const answer = await fetch(`${url}/api/v2/${method}`, { method: 'POST', headers, body })
    const said = await answer.text()
    if (answer.status !== 200) throw new Error(`${method}: expected 200, got ${answer.status}: ${said}`)
    return JSON.parse(said)
  }
}

/** Makes a payout, confirms it as soon as that is possible, and resolves when it is paid. */
export async function payOut(url: string): Promise<string> {
  const call = partnerOf(url)
  const { session } = await call('session/init/payout', payoutByToken({ rub: 100 }))
  const { id: session_id } = session
  for (const [method, wanted] of [
    ['session/confirm', 'ok'],
    ['session/status', 'accepted'],
  ] as const)
    await until(`${method}: ${wanted}`, async () => {
      const answer = await call(method, { session_id })
      return [answer.status, answer.session?.status].includes(wanted)
    })
  return session_id
}

/** Asks again until it is so, ten seconds long. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const tries = 100
  for (let n = 1; n <= tries; n++) {
    const so = await isSo().catch((error: Error) => (n === tries ? Promise.reject(error) : false))
    if (so) return
    await sleep(100)
  }
  throw new Error(`${what}: not so after ten seconds`)
}

/** An address for webhooks on all of this machine's networks, where containers reach it; keeps the types that came. */
export async function openInbox() {
  const types: string[] = []
  const server = createServer(async (request, response) => {
    types.push(JSON.parse(await text(request)).type)
    response.end()
  })
  await once(server.listen(0, '0.0.0.0'), 'listening')
  return { types, port: (server.address() as AddressInfo).port, [Symbol.asyncDispose]: async () => void server.close() }
}
