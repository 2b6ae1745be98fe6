import type { SessionItem, StartedBank } from '../../../../mock-server/index.ts'

/** The state of a session's payout, in the words of the bank's machine. */
export const stateOf = (item: SessionItem | undefined): string | undefined =>
  item?.operations.find(({ kind }) => kind === 'payout')?.state

/** Undefined where the session has no payout, or is none. All of a run are read sooner than one is asked for by HTTP. */
export const payoutState = async (bank: StartedBank, sessionId: string): Promise<string | undefined> =>
  stateOf((await bank.sessions()).find(({ id }) => id === sessionId))
