/** What the limit sends: the bank's own bytes for a payout by token, taken once from the bank itself. */
import { createBank } from '../index.ts'
import { createCall, payoutCalls } from './calls.ts'

const bank = createBank({ clock: 'manual', signature: 'off' })

async function recorded(method: string, body: string): Promise<string> {
  const request = new Request(`https://demo.bank131.ru/api/v2/session/${method}`, {
    method: 'POST',
    headers: { 'x-partner-project': bank.id },
    body,
  })
  const answer = await bank.fetch(request)
  if (!answer.ok) throw new Error(`${method}: ${await answer.text()}`)
  return answer.text()
}

const [calls] = payoutCalls(1)
const create = await recorded('create', createCall.body)
const start = await recorded('start/payout', calls!.start.body)
const ready = (await bank.nextWebhook('ready_to_confirm')).body
const confirm = await recorded('confirm', calls!.confirm.body)
const finished = (await bank.nextWebhook('payment_finished')).body
await bank.close()

const withId = (text: string, id: string) => text.replace('ps_1001', id)

/** By method of the call: its answer… */
export const answers = (id: string): Readonly<Record<string, string>> => ({
  create: withId(create, id),
  'start/payout': withId(start, id),
  confirm: withId(confirm, id),
})

/** …and the webhook it causes. */
export const webhooks = (id: string): Readonly<Record<string, string | undefined>> => ({
  'start/payout': withId(ready, id),
  confirm: withId(finished, id),
})
