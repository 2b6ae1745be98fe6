import { fetched } from '../../../../contract-tests/server/kit/fetched.ts'
import { verbOf } from '../../../../contract-tests/server/kit/verb.ts'
import type { Exchange, ExchangeStep, RequestStep, WebhookStep } from '../../../../fixtures/exchange.ts'
import { inNamesOf } from '../../../../schemas/names.ts'
import type { Version } from '../../../core/state.ts'
import { type BankHandle, createBank, type Delivery } from '../../../index.ts'
import { schemaPath } from '../wire/schema-path.ts'
import { schemasOf } from './schemas-of.ts'
import { signatureOf } from './signing.ts'
import type { CallStep, Story, StoryStep } from './story.ts'

/** Where the clock of every story begins. */
const START_AT = '2025-03-01T10:00:00Z'
const PROJECT = 'demo_project'

/** Plays a story on a bank of its own and writes down every byte. The same in every run. */
export async function play(story: Story, version: Version): Promise<Exchange> {
  const { name, title, source, project, partnerAnswers = [] } = story
  const answers = [...partnerAnswers]
  const steps: ExchangeStep[] = []
  await using bank = createBank({
    clock: 'manual',
    startAt: START_AT,
    projects: { [PROJECT]: project ?? {} },
    onWebhook(delivery) {
      const status = answers.shift() ?? 200
      steps.push(webhookStep(version, delivery, status))
      return status
    },
  })
  for (const step of story.steps) {
    if ('call' in step) {
      if (!step.ifAsked || isAsked(steps)) steps.push(await makeCall(bank, version, step, steps))
    } else {
      steps.push(ofSession(step))
      await move(bank, step)
    }
  }
  await nothingIsLeft(bank, name)
  return { name, title, ...(source && { source }), version, ...(project && { project: inWords(project) }), steps }
}

/** What happens to the one session of a story. */
function ofSession(step: Exclude<StoryStep, CallStep>): ExchangeStep {
  if ('push' in step) return { push: { session: 'ps_1001', event: step.push } }
  return 'payer' in step ? { payer: { session: 'ps_1001', action: step.payer } } : step
}

async function makeCall(bank: BankHandle, version: Version, step: CallStep, before: ExchangeStep[]) {
  const { call, echoes, signing } = step
  const fields = echoes ? { ...(step.body as object), ...offered(before) } : step.body
  const body = step.text ?? JSON.stringify(inNamesOf(version, fields))
  const headers = present({
    'content-type': 'application/json',
    'X-PARTNER-PROJECT': PROJECT,
    'X-PARTNER-SIGN': signatureOf(body, signing),
    ...step.headers,
  })
  const request = { method: verbOf(call.slice(1)), path: `/api/${version}${call}`, headers, body }
  const answer = await bank.fetch(...fetched(`https://demo.bank131.ru${request.path}`, request))
  const text = await answer.text()
  const response = {
    status: answer.status,
    headers: { 'content-type': answer.headers.get('content-type') ?? '' },
    body: text,
  }
  return { request, response, schemas: schemasOf(version, call, body, text) } satisfies RequestStep
}

async function move(bank: BankHandle, step: Exclude<StoryStep, CallStep>): Promise<void> {
  if ('run' in step) return bank.clock.runToIdle()
  if ('advance' in step) return bank.clock.advance(step.advance)
  if ('topup' in step)
    await control(bank, 'POST', `accounts/${step.topup.account}/topup`, { amount: step.topup.amount })
  else if ('outcomes' in step) await control(bank, 'PUT', 'outcomes', step.outcomes)
  else if ('payer' in step) await control(bank, 'POST', 'sessions/ps_1001/payer', { action: step.payer })
  else await control(bank, 'POST', 'sessions/ps_1001/events', { event: step.push })
}

async function control(bank: BankHandle, method: string, path: string, body?: object): Promise<unknown> {
  const url = `http://127.0.0.1/__admin/projects/${PROJECT}/${path}`
  const answer = await bank.fetch(new Request(url, { method, ...(body && { body: JSON.stringify(body) }) }))
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json()
}

/** A story of an outcome that happened to no payout would show something else than it says. */
async function nothingIsLeft(bank: BankHandle, story: string): Promise<void> {
  const { next } = (await control(bank, 'GET', 'outcomes')) as { next: string[] }
  if (next.length > 0) throw new Error(`${story}: ${next.join()} happened to no payout; what must a payout be for it?`)
}

const webhookStep = (version: Version, { type, body, signature, headers }: Delivery, status: number): WebhookStep => ({
  webhook: {
    type,
    headers: { 'content-type': headers['content-type'] ?? '', 'X-PARTNER-SIGN': signature },
    body,
    schema: schemaPath(version, 'webhooks', type),
    ...(status !== 200 && { answer: status }),
  },
})

const lastWebhook = (steps: readonly ExchangeStep[]) => steps.findLast((step) => 'webhook' in step)?.webhook

const isAsked = (steps: readonly ExchangeStep[]) => lastWebhook(steps)?.type === 'ready_to_confirm'

/** What the last webhook asked the partner to send back. */
function offered(steps: readonly ExchangeStep[]): object {
  const last = lastWebhook(steps)
  const { confirm_information } = last ? JSON.parse(last.body) : {}
  return confirm_information ? { confirm_information } : {}
}

const present = (headers: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined))

const inWords = ({
  autoConfirm,
  optionalWebhooks,
  webhookFormat,
  threeDSecure,
  ...settings
}: NonNullable<Story['project']>): object => ({
  ...settings,
  ...(optionalWebhooks !== undefined && { optional_webhooks: optionalWebhooks }),
  ...(autoConfirm !== undefined && { auto_confirm: autoConfirm }),
  ...(threeDSecure !== undefined && { three_d_secure: threeDSecure }),
  ...(webhookFormat !== undefined && { webhook_format: webhookFormat }),
})
