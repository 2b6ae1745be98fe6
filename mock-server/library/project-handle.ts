import { partnerTestKeys } from '../../fixtures/keys/index.ts'
import type { WebhookType } from '../../schemas/webhook-type.ts'
import type { Bank } from '../engine/bank.ts'
import type { Delivery } from '../engine/delivery.ts'
import type { Project } from '../engine/project.ts'
import { type Snapshot, takeSnapshot } from '../engine/take-snapshot.ts'
import { loadOnce } from '../http/load-once.ts'
import type { RequestItem } from '../journal/request-items.ts'
import type { SessionItem, WebhookItem } from '../views/items.ts'
import type { PostingItem } from '../views/posting-items.ts'
import type { StepItem } from '../views/step-items.ts'
import { type BankFetch, requestOf } from './bank-fetch.ts'
import { type ClockHandle, clockHandle } from './clock-handle.ts'
import { type FaultsHandle, faultsHandle } from './faults-handle.ts'
import type { ForkPoint } from './fork-point.ts'
import type { ListOptions } from './list-of.ts'
import { type NextWebhookOptions, nextWebhook } from './next-webhook.ts'
import { type OutcomesHandle, outcomesHandle } from './outcomes-handle.ts'
import { partnerKeyOf } from './partner-key.ts'
import { type PayerHandle, payerHandle } from './payer-handle.ts'
import { type SignedBody, signedPart } from './signed-body.ts'

/** The partner's side, played with the published test key. */
export interface PartnerHandle {
  publicKey: string
  /** The value of `X-PARTNER-SIGN` for a body as it is sent: its text, or its bytes. @throws {TypeError} for anything else */
  sign(body: SignedBody): Promise<string>
  /** `fetch` for code that does not sign itself: adds the project and the signature and calls the bank; a relative URL is the bank's. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
}

/** One project of the bank: what a test says to it and reads from it. */
export interface ProjectHandle extends AsyncDisposable {
  readonly id: string
  /** The bank's public key (SPKI PEM), to check webhooks with. */
  readonly publicKey: string
  readonly partner: PartnerHandle
  readonly clock: ClockHandle
  /** What happens to the payouts, payments and refunds to come. */
  readonly outcomes: OutcomesHandle
  /** What goes wrong on purpose, with calls and webhooks. */
  readonly faults: FaultsHandle
  /** Oldest first, as the webhooks and the calls. @throws {RangeError} for an `after` that is not kept */
  sessions(options?: ListOptions): Promise<SessionItem[]>
  webhooks(options?: ListOptions): Promise<WebhookItem[]>
  /** The calls that were made, oldest first, and what was found about each. */
  requests(options?: ListOptions): Promise<RequestItem[]>
  /** The history of a session, oldest first: how its operations came to their states, and what brought each step about. @throws {RangeError} for a session that there is not */
  steps(sessionId: string): Promise<StepItem[]>
  /** What left each account and came to it, oldest first, with the balance after each line. */
  postings(): Promise<PostingItem[]>
  /** What the payer of a session's payment does, in the place of somebody at its page. Of several payments: the one named, else the first that is asked. */
  payer(sessionId: string, paymentId?: string): PayerHandle
  /** Takes the next webhook, of a type if one is named; a manual clock runs to idle first. One of a type that the bank does not have (the fault `unknown_type`) is taken without a name. */
  nextWebhook(type?: WebhookType, options?: NextWebhookOptions): Promise<Delivery>
  /** All that the project holds, as plain JSON: sessions, money, what is due, what goes wrong. Settings are not part of it. */
  snapshot(): Promise<Snapshot>
  /** Puts it back, also into another project; deliveries under way are broken off. @throws {RangeError} for what is no snapshot, and nothing changes */
  restore(snapshot: Snapshot): Promise<void>
  /**
   * Another project with what this one held after a call, after a step of a session, at a time, or holds now; its clock is manual and stands
   * there. `exact`: it is that point, and not only the nearest that is kept: the past is kept while the bank records.
   */
  fork(id: string, point?: ForkPoint): Promise<{ project: ProjectHandle; at: string; exact: boolean }>
  /** Back to the beginning; settings stay. */
  reset(): Promise<void>
  /** Ends the project: all it held is gone, deliveries under way are broken off. */
  close(): Promise<void>
}

type Contents = typeof import('./project-contents.ts')

let contents: Contents | undefined
const loadContents = loadOnce(async () => {
  contents = await import('./project-contents.ts')
  return contents
})

export function projectHandle(
  bank: Bank,
  id: string,
  publicKey: string,
  fetch: BankFetch,
  address: () => string,
): ProjectHandle {
  const project = (): Project => {
    const open = bank.project(id)
    if (!open) throw new Error(`the bank has no project ${id} any more`)
    return open
  }
  /** What comes while it loads waits: what is read is as it was when it was asked for. */
  const read = async <T>(of: (contents: Contents, project: Project) => Promise<T>): Promise<T> => {
    const open = project()
    return open.read(() => of(contents!, open), contents ? undefined : loadContents)
  }
  const close = async () => void (await bank.remove(id))
  const sign = async (body: SignedBody) => {
    const signed = signedPart(body)
    return (await partnerKeyOf(bank.ports)).sign(signed)
  }
  return {
    id,
    publicKey,
    partner: {
      publicKey: partnerTestKeys.publicKey,
      sign,
      async fetch(input, init = {}) {
        const request = new Request(requestOf(input, init, address()))
        const signed = new Request(request.clone())
        signed.headers.set('x-partner-project', id)
        signed.headers.set('x-partner-sign', await sign(await request.arrayBuffer()))
        return fetch(signed)
      },
    },
    clock: clockHandle(project),
    outcomes: outcomesHandle(project),
    faults: faultsHandle(project),
    sessions: (options) => read(({ sessionsOf }, open) => sessionsOf(open, options)),
    webhooks: (options) => read(({ webhooksOf }, open) => webhooksOf(open, options)),
    requests: (options) => read(({ requestsOf }, open) => requestsOf(open, options)),
    steps: (sessionId) => read(({ stepsOf }, open) => stepsOf(open, sessionId)),
    postings: () => read(({ linesOf }, open) => linesOf(open)),
    payer: (sessionId, paymentId) => payerHandle(project, sessionId, paymentId),
    nextWebhook: async (type, options) => nextWebhook(project(), type, options),
    async snapshot() {
      const open = project()
      return open.read(() => takeSnapshot(open))
    },
    async restore(snapshot) {
      const into = project()
      // A call that is made now waits, also while this loads: else what it was answered would be gone.
      await into.command(async () => (contents ?? (await loadContents())).restore(into, snapshot))
    },
    async fork(name, point) {
      const { id: made, ...rest } = await read((loaded, open) => loaded.fork(bank, open, name, point))
      return { project: projectHandle(bank, made, publicKey, fetch, address), ...rest }
    },
    reset: async () => project().reset(),
    close,
    [Symbol.asyncDispose]: close,
  }
}
