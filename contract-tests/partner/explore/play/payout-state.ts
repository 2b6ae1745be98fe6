import type { SessionItem, StartedBank } from '../../../../mock-server/index.ts'
import { sessionOf } from '../../certify/session-of.ts'

/** The state of a session's payout, in the words of the bank's machine. */
export const stateOf = (item: SessionItem | undefined): string | undefined =>
  item?.operations.find(({ kind }) => kind === 'payout')?.state

/** Undefined where the session has no payout, or is none. */
export const payoutState = async (bank: StartedBank, sessionId: string): Promise<string | undefined> =>
  sessionId === '' ? undefined : stateOf(await sessionOf(bank, sessionId))
