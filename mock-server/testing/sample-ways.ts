import type { Session } from '../../schemas/generated/types.ts'
import { createBank, type OutcomeName, startBank } from '../index.ts'
import type { SessionItem } from '../views/items.ts'
import { call, control, startPartner } from './sample-partner.ts'

/** A webhook as a partner reads it. */
interface PartnerLog {
  type: string
  session: Session
}

interface Body {
  status: string
  error?: { code: string }
  session: Session
}

/** A project whose payouts and payments can be given an outcome, on a manual clock, with a partner that confirms and captures, and a payer that pays, when asked. */
export interface Scene {
  order(...names: OutcomeName[]): Promise<void>
  init(payout: object, path?: string): Promise<Session>
  /** Any other call of the bank. */
  call<Answer = Body>(path: string, body: object, version?: 'v1' | 'v2'): Promise<Answer>
  runToIdle(): Promise<void>
  push(session: string, event: string): Promise<void>
  status(session: string): Promise<Session>
  items(): Promise<SessionItem[]>
  /** What the partner's confirm was answered, in turn; and what its capture was, after that. */
  confirmed: string[]
  told: PartnerLog[]
}

export interface Way {
  scene(project: string, options: { balance: number; hold?: boolean }): Promise<Scene>
  close(): Promise<void>
}

const accounts = (balance: number) => [
  { number: '131', kind: 'collateral' as const, balance },
  { number: SETTLEMENT, kind: 'settlement' as const, balance },
]

/** The account that payments come to. */
export const SETTLEMENT = '40702810300200000013'

/** The call that a webhook asks its partner for. */
const answerTo: Readonly<Record<string, string>> = {
  ready_to_confirm: 'session/confirm',
  ready_to_capture: 'session/capture',
}
const confirmOf = (told: PartnerLog & { confirm_information?: object }) => ({
  session_id: told.session.id,
  ...(told.confirm_information && { confirm_information: told.confirm_information }),
})

/** Over sockets: calls, webhooks and the control API. */
async function throughTheSocket(): Promise<Way> {
  const bank = await startBank()
  const partner = await startPartner()
  const scenes = new Map<string, { told: PartnerLog[]; confirmed: string[] }>()
  partner.behave = async ({ path, body }, response) => {
    const project = path.split('/').at(-1)!
    const { told, confirmed } = scenes.get(project)!
    const webhook = JSON.parse(body) as PartnerLog
    told.push(webhook)
    const { [webhook.type]: asked } = answerTo
    if (asked) {
      const { status, error } = await call(bank.url, asked, confirmOf(webhook), { project })
      confirmed.push(error?.code ?? status)
    }
    if (webhook.type === 'action_required')
      await control(bank.url, 'POST', `projects/${project}/sessions/${webhook.session.id}/payer`, { action: 'pay' })
    response.writeHead(200).end()
  }
  return {
    async scene(project, { balance, hold = false }) {
      const at = `projects/${project}`
      const webhook_url = `${partner.url}/${project}`
      await control(bank.url, 'PUT', at, { clock: 'manual', accounts: accounts(balance), hold, webhook_url })
      const heard = { told: [], confirmed: [] }
      scenes.set(project, heard)
      const ask = async (method: string, path: string, body?: object) => {
        const answer = await control(bank.url, method, `${at}/${path}`, body)
        if (answer.status >= 400) throw new Error(JSON.stringify(answer.body))
        return answer.body as { items: SessionItem[] }
      }
      return {
        ...heard,
        order: async (...next) => void (await ask('PUT', 'outcomes', { next })),
        init: async (payout, path = 'session/init/payout') => (await call(bank.url, path, payout, { project })).session,
        call: async <Answer>(path: string, body: object, version: 'v1' | 'v2' = 'v2') =>
          (await call(bank.url, path, body, { project, version })) as Answer,
        runToIdle: async () => void (await ask('POST', 'clock/run-to-idle')),
        push: async (session, event) => {
          await ask('POST', `sessions/${session}/events`, { event })
          await ask('POST', 'clock/run-to-idle')
        },
        status: async (session_id) => (await call(bank.url, 'session/status', { session_id }, { project })).session,
        items: async () => (await ask('GET', 'sessions')).items,
      }
    },
    close: async () => {
      await bank.close()
      await partner.close()
    },
  }
}

/** In the process: the library alone. */
async function throughTheLibrary(): Promise<Way> {
  const scenes = new Map<
    string,
    {
      told: PartnerLog[]
      confirmed: string[]
      post(path: string, body: object): Promise<Body>
      pay(id: string): unknown
    }
  >()
  const bank = createBank({
    async onWebhook({ project, body }) {
      const { told, confirmed, post, pay } = scenes.get(project)!
      const webhook = JSON.parse(body) as PartnerLog
      told.push(webhook)
      if (webhook.type === 'action_required') await pay(webhook.session.id)
      const { [webhook.type]: asked } = answerTo
      if (!asked) return
      const { status, error } = await post(`api/v2/${asked}`, confirmOf(webhook))
      confirmed.push(error?.code ?? status)
    },
  })
  return {
    async scene(id, { balance, hold = false }) {
      const project = bank.project(id, { clock: 'manual', accounts: accounts(balance), hold })
      const post = async (path: string, body: object): Promise<Body> => {
        const answer = await project.partner.fetch(`/${path}`, { method: 'POST', body: JSON.stringify(body) })
        return answer.json() as Promise<Body>
      }
      const heard = { told: [], confirmed: [], post, pay: (session: string) => project.payer(session).pay() }
      scenes.set(id, heard)
      return {
        ...heard,
        order: (...names) => project.outcomes.next(...names),
        init: async (payout, path = 'session/init/payout') => (await post(`api/v2/${path}`, payout)).session,
        call: async <Answer>(path: string, body: object, version = 'v2') =>
          (await post(`api/${version}/${path}`, body)) as Answer,
        runToIdle: () => project.clock.runToIdle(),
        push: async (session, event) => {
          await post(`__admin/projects/${id}/sessions/${session}/events`, { event })
          await project.clock.runToIdle()
        },
        status: async (session_id) => (await post('api/v2/session/status', { session_id })).session,
        items: () => project.sessions(),
      }
    },
    close: () => bank.close(),
  }
}

/** The ways to say what happens to a payout or a payment. */
export const ways: Readonly<Record<string, () => Promise<Way>>> = {
  'through the socket': throughTheSocket,
  'through the library': throughTheLibrary,
}
