import { maskValue } from '../../schemas/cards/mask.ts'
import type { Micros } from '../core/time/time.ts'
import { nextAttemptAt } from '../core/webhook/retry.ts'
import { coverageKey } from '../coverage/coverage-key.ts'
import type { Attempt, OutboxRow } from '../store/port.ts'
import type { Receipt } from './ports.ts'
import type { Project } from './project.ts'
import type { Settings } from './settings.ts'
import { unlessAborted } from './unless-aborted.ts'

/** Milliseconds of real time that a partner has to answer. */
const ANSWER_WITHIN_MS = 10_000

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
  row: OutboxRow
  url?: string
  /** The fault that befell the webhook. */
  fault?: string
}

export const deliveryReport = ({ id, settings }: Project, row: OutboxRow): DeliveryReport => ({
  project: id,
  row,
  ...urlOf(settings),
  ...(row.fault !== undefined && { fault: row.fault }),
})

/** Whether a call of its session is being answered: webhooks leave after the answer. */
export const waitsForAnswer = ({ answerGate }: Project, { sessionId }: OutboxRow): boolean =>
  sessionId !== undefined && answerGate.isClosed(sessionId)

/** One try at one webhook, whose gate is open: signs if it has not been signed yet, sends, and writes down what came of it. */
export async function deliver(project: Project, claimed: OutboxRow): Promise<void> {
  const { lifetime, services } = project
  const { store, ports } = services
  if (hasNowhereToGo(project, claimed)) return keepToBeTaken(project, claimed)
  const refusal = refusedLately(project)
  const signature = refusal ? claimed.signature : await signatureOf(project, claimed)
  if (lifetime.signal.aborted) return
  const at = project.now
  const started = ports.now()
  const { refused: _, ...receipt } = refusal ?? (await hand(project, claimed, signature!))
  if (lifetime.signal.aborted) return
  const acknowledged = asAcknowledged(claimed, receipt)
  const attempt = { at, durationMs: (ports.now() - started) / 1000, ...maskValue(receipt), ...acknowledged.attempt }
  const attempts = [...claimed.attempts, attempt]
  const next = acknowledged.delivered ? undefined : nextTry(attempts, claimed.roundStart, project.now)
  const change = {
    status: next !== undefined ? 'due' : attempts.some(wasAcknowledged) ? 'delivered' : 'abandoned',
    attempts,
    ...(signature !== undefined && { signature }),
    ...acknowledged.change,
    ...(next !== undefined && { nextAttemptAt: next }),
  } as const
  const row = await store.settle(project.id, claimed.id, change)
  if (row && acknowledged.delivered) store.count(project.id, [coverageKey('webhooks', row.type)])
  if (row) services.onDelivery(deliveryReport(project, row))
}

/** On a manual clock no time passes between two tries that a test makes, so each tries for itself. */
function refusedLately({ services, settings: { webhookUrl }, id }: Project): Receipt | undefined {
  if (webhookUrl === undefined || services.onWebhook || services.store.clock(id).mode === 'manual') return undefined
  return services.reachability.refusal(webhookUrl, services.ports.now())
}

const nextTry = (attempts: readonly Attempt[], roundStart = 0, now: Micros) =>
  nextAttemptAt(attempts[roundStart]!.at, attempts.length - roundStart, now)

/** Only 200 counts (docs: webhooks). */
const isDelivered = (receipt: Receipt) => 'status' in receipt && receipt.status === 200

/** The bank knows of a 200. One that came once is not undone by a redelivery that fails. */
export const wasAcknowledged = ({ status, error }: Attempt): boolean => status === 200 && error === undefined

/** What the bank makes of an answer: a fault can lose a 200 on its way back. */
function asAcknowledged({ ignoreAcks = 0 }: OutboxRow, receipt: Receipt) {
  const delivered = isDelivered(receipt)
  if (!delivered || ignoreAcks === 0) return { delivered }
  const error = 'fault answer_lost: the partner answered, and the bank does not know'
  return { delivered: false, attempt: { error }, change: { ignoreAcks: ignoreAcks - 1 } }
}

/** The signature of a webhook, over its body unless a fault has it signed over something else. */
export const signatureOf = async (project: Project, row: OutboxRow): Promise<string> =>
  row.signature ?? (await (await project.services.bankKey()).sign(row.signatureInput ?? row.body, project.isBusy))

/** A fault let it leave later, and there is only a test that takes it. */
const hasNowhereToGo = ({ hasDestination }: Project, { fault, attempts }: OutboxRow) =>
  fault !== undefined && !hasDestination && attempts.length === 0

async function keepToBeTaken(project: Project, { id }: OutboxRow): Promise<void> {
  await project.services.store.settle(project.id, id, { status: 'held', parked: false })
}

const urlOf = ({ webhookUrl }: Settings) => (webhookUrl === undefined ? {} : { url: webhookUrl })

async function hand(project: Project, row: OutboxRow, signature: string): Promise<Receipt> {
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
      return { status: (await unlessAborted(services.onWebhook(delivery), lifetime.signal)) ?? 200 }
    if (url === undefined) return { error: 'the project has no webhook_url' }
    const sent = { ...headers, ...services.transportHeaders }
    const parcel = { url, body, headers: sent, timeoutMs: ANSWER_WITHIN_MS, signal: lifetime.signal }
    const receipt = await services.ports.send(parcel)
    services.reachability.note(url, receipt, services.ports.now())
    return receipt
  } catch (error) {
    return { error: String(error) }
  }
}
