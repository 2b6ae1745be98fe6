import type { Duration } from '../../../mock-server/index.ts'

export type Version = 'v1' | 'v2'

export interface Answer {
  status: number
  body: Body
  text: string
}

/** What a call was answered, loosely: the suites say what they expect in it. */
export interface Body {
  status: string
  // biome-ignore lint/suspicious/noExplicitAny: a suite speaks of a server that may answer anything; its expectations are the types
  [field: string]: any
  error?: { code: string; description: string }
}

export interface Webhook {
  type: string
  body: string
  signature: string
  // biome-ignore lint/suspicious/noExplicitAny: as above
  session: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  confirm_information?: any
}

/** How a test's own project is set up. */
export interface ProjectSetup {
  autoConfirm?: boolean
  strict?: boolean
  hold?: boolean
  threeDSecure?: boolean
  payer?: 'automatic' | 'manual'
  accounts?: readonly { number: string; kind: 'collateral' | 'settlement' | 'nominal'; balance?: number }[]
  fees?: { percent?: number; minimum?: number }
  optionalWebhooks?: readonly ('confirmation_payout' | 'nominal_topup')[]
}

export type PayerAction = 'pay' | 'refuse' | 'abandon'

/** One test's bank: a project of its own on some target, with a partner who answers 200 to every webhook. */
export interface World {
  /** Sends a body, signed by the partner unless `headers` say otherwise, and answers what came back. */
  send(version: Version, method: string, body: string, headers?: Record<string, string>): Promise<Answer>
  clock: {
    advance(duration: Exclude<Duration, object>): Promise<void>
    runToIdle(): Promise<void>
  }
  /** What the payer of a session's payment does once it has been asked. */
  payer(sessionId: string, action: PayerAction): Promise<void>
  /** Webhooks that have arrived, oldest first. */
  received: readonly Webhook[]
  /** The bank's public key, PEM. */
  publicKey: string
}

/** What a test may ask for and a target may lack. */
export type Feature = 'signatures' | 'testValues' | 'stoppedClock'

/** Somewhere a bank runs: the same suites hold on each. */
export interface Target {
  name: string
  /** Why it is not run here; printed. */
  skip?: string
  /** What it has not, and why: tests that need it are skipped with these words. */
  lacks?: Partial<Record<Feature, string>>
  start(): Promise<Running>
}

export interface Running {
  /** A fresh project for one test, on a manual clock. */
  world(setup: ProjectSetup): Promise<World>
  stop(): Promise<void>
}
