import type { ExpectStatic } from 'vitest'
import type { Bank, Inbox } from './bank.ts'
import type { Payer } from './payer.ts'
import type { Feature, ProjectSetup, World } from './world.ts'

/** What a test of a contract gets: a project of its own, its clock, and the partner's inbox. */
export interface Scene {
  bank: Bank
  clock: World['clock']
  inbox: Inbox
  /** Whoever pays a payment of that session. */
  payer(sessionId: string): Payer
  expect: ExpectStatic
}

export type ContractTest = (scene: Scene) => Promise<void>

export interface SuiteApi {
  it(title: string, test: ContractTest, setup?: ProjectSetup & { needs?: Feature }): void
  expect: ExpectStatic
}

/** A suite in the bank's words. It knows no test runner: `describeContract` runs it under Vitest, `runContracts` without. */
export interface Contract {
  title: string
  suite(api: SuiteApi): void
}

export const contract = (title: string, suite: (api: SuiteApi) => void): Contract => ({ title, suite })
