/** What was seen from outside, in the order it was seen: all that the checker is told. */
export interface History {
  calls: RecordedCall[]
  arrivals: Arrival[]
  /** What was done to the bank meanwhile. */
  disruptions: Record<Disruption, number>
  end: EndState
  /** What the other replicas say of the same. */
  endElsewhere: EndState[]
}

/** A replica is killed and started again, stopped for longer than a lease, or loses its connections to the database. */
export type Disruption = 'kills' | 'stops' | 'terminations'

/** A call of the partner's. Without an answer nobody knows whether it was taken. */
export interface RecordedCall {
  order: string
  method: 'session/init/payout' | 'session/create' | 'session/start/payout' | 'session/confirm' | 'session/cancel'
  /** The idempotency key of a call that begins something. */
  key?: string
  /** The session that it is about, where it names one. */
  sessionId?: string
  /** Kopecks. */
  amount?: number
  answer?: { http: number; code?: string; sessionId?: string; payoutId?: string }
}

/** Whether the partner knows by an answer what became of his call: 500 and above tell it no more than silence does. */
export const isKnown = (answer: RecordedCall['answer']): answer is NonNullable<RecordedCall['answer']> =>
  answer !== undefined && answer.http < 500

/** A try at a webhook, and what the partner answered: 0 is nothing. */
interface Arrival {
  type: string
  sessionId: string
  body: string
  signature: string
  status: number
}

/** What the bank says of itself when all is quiet. */
export interface EndState {
  sessions: { id: string; status: string; payouts: { id: string; status: string; amount: number }[] }[]
  webhooks: { id: string; type: string; sessionId: string; status: string }[]
  postings: { sessionId?: string; amount: number; kind: string }[]
  accounts: { number: string; opening: number; balance: number; held: number }[]
  timers: number
}

/** An empty one. */
export const newHistory = (): History => ({
  calls: [],
  arrivals: [],
  disruptions: { kills: 0, stops: 0, terminations: 0 },
  end: { sessions: [], webhooks: [], postings: [], accounts: [], timers: 0 },
  endElsewhere: [],
})
