import type { EndState } from './history.ts'

interface Snapshot {
  state: {
    sessions: { id: string }[]
    postings: EndState['postings']
    accounts: EndState['accounts']
    timers: unknown[]
  }
}
interface Listed {
  items: {
    id: string
    type: string
    session_id: string
    status: string
    session: { status: string; payout_list?: { id: string; status: string; amount_details: { amount: number } }[] }
  }[]
}

/** All that the control API tells, read page by page. */
export async function readEnd(url: string): Promise<EndState> {
  const sessions = await all(url, 'sessions')
  const webhooks = await all(url, 'webhooks')
  const { state } = (await read(url, 'snapshot')) as Snapshot
  return {
    sessions: sessions.map(({ id, session }) => ({
      id,
      status: session.status,
      payouts: (session.payout_list ?? []).map((each) => ({
        id: each.id,
        status: each.status,
        amount: each.amount_details.amount,
      })),
    })),
    webhooks: webhooks.map(({ id, type, session_id: sessionId, status }) => ({ id, type, sessionId, status })),
    postings: state.postings,
    accounts: state.accounts,
    timers: state.timers.length,
  }
}

const PAGE = 1_000

async function all(url: string, list: string): Promise<Listed['items']> {
  const items: Listed['items'] = []
  for (;;) {
    const after = items.length > 0 ? `&after=${items.at(-1)!.id}` : ''
    const page = (await read(url, `${list}?limit=${PAGE}${after}`)) as Listed
    items.push(...page.items)
    if (page.items.length < PAGE) return items
  }
}

async function read(url: string, path: string): Promise<unknown> {
  const answer = await fetch(`${url}/__admin/projects/demo_project/${path}`)
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

/** Nothing is to be sent or done any more, and no session waits for its partner. */
export const isQuiet = ({ sessions, webhooks, timers }: EndState): boolean =>
  timers === 0 &&
  webhooks.every(({ status }) => status === 'delivered') &&
  sessions.every(({ status }) => status === 'accepted')
