import { maskCards, maskValue } from '../../schemas/cards/mask.ts'
import { limits } from '../../schemas/limits.ts'
import type { Micros } from '../core/time/time.ts'
import { type Attempt, isAcknowledged, type WebhookRow } from '../core/webhook/webhook.ts'
import { countable, coverageKey } from '../coverage/coverage-key.ts'
import type { Claimed } from '../store/rows.ts'
import { keptAnswer } from './partner-answer.ts'
import type { Receipt } from './ports.ts'
import type { Project } from './project.ts'
import type { Settings } from './settings.ts'
import { unlessAborted } from './unless-aborted.ts'
import { untilCommitted, whatever } from './until-committed.ts'

/** A webhook as it reaches the partner. */
export interface Delivery {
  id: string
  project: string
  type: string
  /** Empty for a webhook that is about no session (`nominal_topup`). */
  sessionId: string
  url?: string
  body: string
  signature: string
  headers: Record<string, string>
  /** 1 for the first try. */
  attempt: number
}

export interface DeliveryReport {
  project: string
  row: WebhookRow
  url?: string
  /** The fault that happened to the webhook. */
  fault?: string
}

export const deliveryReport = ({ id, settings }: Project, row: WebhookRow): DeliveryReport => ({
  project: id,
  row,
  ...urlOf(settings),
  ...(row.fault !== undefined && { fault: row.fault }),
})

type WebhookClaim = Extract<Claimed, { kind: 'webhook' }>

/** One try at one webhook: signs if it has not been signed yet, sends, and writes down what came of it. */
export async function deliver(project: Project, claim: WebhookClaim): Promise<void> {
  const { row: claimed } = claim
  const { services } = project
  const { store, ports } = services
  if (hasNowhereToGo(project, claimed)) return untilCommitted(ports, () => store.setAside(claim))
  const address = doubtful(project)
  try {
    const refusal = address === undefined ? undefined : await services.reachability.refusalOrTrial(address, ports.now)
    await tryOnce(project, claim, refusal)
  } finally {
    if (address !== undefined) services.reachability.tried(address)
  }
}

async function tryOnce(project: Project, claim: WebhookClaim, refusal: Receipt | undefined): Promise<void> {
  const { row: claimed } = claim
  const { lifetime, services } = project
  const { store, ports } = services
  if (lifetime.signal.aborted) return
  // A signature made on this thread would keep others waiting.
  const aside = services.underWay.count > 1
  const signature = refusal ? claimed.signature : await signatureOf(project, claimed, aside)
  if (lifetime.signal.aborted) return
  const at = project.now
  const started = ports.now()
  const receipt = refusal ?? (await hand(project, claimed, signature!))
  if (lifetime.signal.aborted) return
  const attempt = attemptOf(receipt, at, (ports.now() - started) / 1000)
  const covers = counts(claimed, attempt) ? countable(coverageKey('webhooks', claimed.type)) : []
  const row = await untilCommitted(ports, () => store.completeAttempt(claim, { attempt, signature }, covers), whatever)
  if (!row) services.onLeaseLost()
  if (row && !lifetime.signal.aborted) services.onDelivery(deliveryReport(project, row))
}

function attemptOf(receipt: Receipt, at: Micros, durationMs: number): Attempt {
  if ('error' in receipt) return { at, durationMs, error: receipt.error }
  const { status, answer } = receipt
  return answer === undefined ? { at, durationMs, status } : { at, durationMs, status, answer: keptAnswer(answer) }
}

/** An address that refused a connection the last time. On a manual clock no time passes between two tries that a test makes, so each tries for itself. */
function doubtful({ services, settings: { webhookUrl }, clockMode }: Project): string | undefined {
  if (webhookUrl === undefined || services.onWebhook || clockMode === 'manual') return undefined
  return services.reachability.doubts(webhookUrl) ? webhookUrl : undefined
}

/** What comes of every try in a project at this moment, because one that was made a moment ago was refused: one attempt for them all. */
export function attemptInVain(project: Project): Attempt | undefined {
  const { lifetime, services } = project
  const address = doubtful(project)
  if (address === undefined || lifetime.signal.aborted) return undefined
  const refusal = services.reachability.refusal(address, services.ports.now())
  return refusal && attemptOf(refusal, project.now, 0)
}

/** The partner has it, and the bank knows: a fault can lose a 200 on its way back. */
const counts = ({ ignoreAcks = 0 }: WebhookRow, attempt: Attempt) => ignoreAcks === 0 && isAcknowledged(attempt)

/** The signature of a webhook, over its body unless a fault has it signed over something else. `aside`: not on this thread, where that can be. */
export const signatureOf = async (project: Project, row: WebhookRow, aside: boolean): Promise<string> =>
  row.signature ?? (await (await project.services.bankKey()).sign(row.signatureInput ?? row.body, aside))

/** A fault let it leave later, and there is only a test that takes it. */
const hasNowhereToGo = ({ hasDestination }: Project, { fault, attempts }: WebhookRow) =>
  fault !== undefined && !hasDestination && attempts.length === 0

const urlOf = ({ webhookUrl }: Settings) => (webhookUrl === undefined ? {} : { url: webhookUrl })

/** What came of it is masked here, once: one refused connection speaks for a hundred thousand attempts. */
async function hand(project: Project, row: WebhookRow, signature: string): Promise<Receipt> {
  const { services, lifetime, settings } = project
  const headers = { 'content-type': 'application/json', 'x-partner-sign': signature }
  const { id, type, sessionId = '', body } = row
  const delivery: Delivery = {
    id,
    project: project.id,
    type,
    sessionId,
    ...urlOf(settings),
    body,
    signature,
    headers,
    attempt: row.attempts.length + 1,
  }
  const { webhookUrl: url } = settings
  try {
    if (services.onWebhook)
      return maskValue({ status: (await unlessAborted(services.onWebhook(delivery), lifetime.signal)) ?? 200 })
    if (url === undefined) return { error: 'the project has no webhook_url' }
    const sent = { ...headers, ...services.transportHeaders }
    const parcel = { url, body, headers: sent, timeoutMs: limits.webhookAnswer, signal: lifetime.signal }
    const receipt = maskValue(await services.ports.send(parcel))
    services.reachability.note(url, receipt, services.ports.now())
    return receipt
  } catch (error) {
    return { error: maskCards(String(error)) }
  }
}
