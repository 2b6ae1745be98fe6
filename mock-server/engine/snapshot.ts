import { snapshot } from '../../schemas/generated/validators/snapshot.js'
import { limits } from '../../schemas/limits.ts'
import { own } from '../../schemas/own.ts'
import { describeValue, firstViolations, type Violation } from '../../schemas/violation.ts'
import { violationsBy } from '../../schemas/violations-by.ts'
import { initialCounters } from '../core/ids.ts'
import { paymentMethods } from '../core/methods/payment/index.ts'
import type { Kind } from '../core/operations/define-kind.ts'
import { kinds } from '../core/operations/kinds.ts'
import { showSession } from '../core/session/fold.ts'
import { initialShared, type Posting } from '../core/state.ts'
import { parsePeriod, periodWords } from '../core/time/period.ts'
import { CommitFailedError } from '../store/port.ts'
import type { ProjectState } from '../store/rows.ts'
import { readFaultRules } from './fault-rules.ts'
import { repeatedNumbers } from './option-rules.ts'
import { readOutcomeQueue } from './outcome-queue.ts'
import { withPayersHere } from './payers-here.ts'
import type { Project } from './project.ts'
import type { Snapshot } from './take-snapshot.ts'
import { unkeptIds } from './unkept-ids.ts'

/** A snapshot as somebody gave it; what is wrong with it, if anything is. */
function readSnapshot(given: unknown): { state: ProjectState } | { violations: Violation[] } {
  const misshapen = violationsBy(snapshot.ControlSnapshot, given)
  if (misshapen.length > 0) return { violations: misshapen }
  const { state } = given as Snapshot
  const violations = wrongWith(state)
  return violations.length > 0 ? { violations } : { state }
}

/** What is wrong with a snapshot that somebody has given. */
export function snapshotProblems(given: unknown): readonly Violation[] {
  const read = readSnapshot(given)
  return 'violations' in read ? read.violations : []
}

/** Puts a snapshot in the place of all that a project holds; answers what is wrong with it, and then nothing has changed. */
export async function restoreSnapshot(project: Project, given: unknown): Promise<Violation[]> {
  const read = readSnapshot(given)
  if ('violations' in read) return read.violations
  try {
    await project.restore(withPayersHere(read.state, project))
    return []
  } catch (error) {
    if (error instanceof CommitFailedError) throw error
    return [notAsTaken]
  }
}

const notAsTaken = {
  pointer: '/state',
  expected: 'a snapshot as it was taken',
  came: 'one with parts missing or changed',
}

function wrongWith(state: ProjectState): Violation[] {
  const foreign = otherNames(state)
  if (foreign.length > 0) return foreign
  try {
    return firstViolations([
      ...danglingReferences(state),
      ...unknownNames(state),
      ...unreadable(state),
      ...lacking(state),
      ...endless(state),
      ...sums(state),
      ...repeatedAccounts(state),
      ...unkeptIds(state),
    ])
  } catch {
    return [notAsTaken]
  }
}

/** A snapshot of another version of this program knows other documents and counters. */
function otherNames({ shared, counters, accounts }: ProjectState): Violation[] {
  const sets: [string, object, object][] = [
    ['/state/shared', shared, initialShared()],
    ['/state/counters', counters, initialCounters()],
  ]
  const named = sets.flatMap(([pointer, has, wanted]) => {
    const [came, expected] = [has, wanted].map((each) => Object.keys(each).sort().join(', '))
    return came === expected ? [] : [{ pointer, expected: `${expected} (as this version keeps them)`, came: `${came}` }]
  })
  const missing = ['collateral', 'settlement', 'nominal'].filter((kind) => !accounts.some((each) => each.kind === kind))
  return [
    ...named,
    ...missing.map((kind) => ({ pointer: '/state/accounts', expected: `an account of kind ${kind}`, came: 'none' })),
  ]
}

/** References that lead nowhere. */
function danglingReferences({ sessions, accounts, timers, outbox, lanes, due }: ProjectState): Violation[] {
  const operations = sessions.flatMap((session) => session.operations)
  const known = {
    session: new Set(sessions.map(({ id }) => id)),
    operation: new Set(operations.map(({ id }) => id)),
    account: new Set(accounts.map(({ number }) => number)),
    webhook: new Set(outbox.map(({ id }) => id)),
    row: new Set([...timers, ...outbox].map(({ id }) => id)),
  }
  const asked: [keyof typeof known, string, string][] = [
    ...timers.flatMap(({ sessionId, operationId }, at): typeof asked => [
      ['session', `/state/timers/${at}/sessionId`, sessionId],
      ['operation', `/state/timers/${at}/operationId`, operationId],
    ]),
    ...outbox.flatMap(({ sessionId }, at): typeof asked =>
      sessionId === undefined ? [] : [['session', `/state/outbox/${at}/sessionId`, sessionId]],
    ),
    ...Object.values(lanes).flatMap((ids) => ids.map((id): (typeof asked)[0] => ['webhook', '/state/lanes', id])),
    ...due.map(({ id }, at): (typeof asked)[0] => ['row', `/state/due/${at}/id`, id]),
    ...operations.flatMap((each): typeof asked =>
      'account' in each ? [['account', `/state/sessions: ${each.id}`, each.account]] : [],
    ),
  ]
  return asked
    .filter(([what, , id]) => !known[what].has(id))
    .map(([what, pointer, id]) => ({ pointer, expected: `the ${what} it names`, came: describeValue(id) }))
}

/** Outcomes and faults of names that this version has. */
function unknownNames({ shared }: ProjectState): Violation[] {
  const read = [
    [
      '/state/shared/outcomes',
      readOutcomeQueue({ next: [...shared.outcomes.next], rules: [...shared.outcomes.rules] }),
    ],
    [
      '/state/shared/faults',
      readFaultRules({ rules: shared.faults.rules.map(({ rule }) => rule), seed: shared.faults.seed }),
    ],
  ] as const
  return read.flatMap(([at, found]) =>
    'violations' in found ? found.violations.map((each) => ({ ...each, pointer: at + each.pointer })) : [],
  )
}

const repeatedAccounts = ({ accounts }: ProjectState): Violation[] =>
  firstViolations(repeatedNumbers(accounts)).map((each) => ({ ...each, pointer: `/state/accounts${each.pointer}` }))

/** Money that is not there, and numbers that the next ones would not be exact after. */
function sums({ accounts, postings, sessions, shared }: ProjectState): Violation[] {
  const counts: [string, number][] = [
    ['/state/shared/tokens/made', shared.tokens.made],
    ['/state/shared/npd/made', shared.npd.made],
    ['/state/shared/faults/random', shared.faults.random],
  ]
  const moved = (wanted: Posting['kind']) => sumsByAccount(postings.filter(({ kind }) => kind === wanted))
  const [topups, payments, chargebacks] = [moved('topup'), moved('payment'), moved('chargeback')]
  const begun = sumsByAccount(
    sessions.flatMap(({ operations }) =>
      operations.flatMap((each) =>
        each.kind === 'refund' && each.isChargeback && each.account !== undefined
          ? [{ account: each.account, amount: each.held }]
          : [],
      ),
    ),
  )
  return [
    ...counts
      .filter(([, count]) => !Number.isSafeInteger(count) || count < 0)
      .map(([pointer, count]) => ({ pointer, expected: 'a whole number from 0 on', came: describeValue(count) })),
    ...accounts.flatMap(({ number, opening, balance, held }, at) => {
      const pointer = `/state/accounts/${at}`
      // Nothing but a chargeback takes what is not there.
      const most = balance + (chargebacks.get(number) ?? 0) + (begun.get(number) ?? 0)
      if (held > most) return [{ pointer: `${pointer}/held`, expected: `at most ${most}`, came: String(held) }]
      const put = opening + (topups.get(number) ?? 0) + (payments.get(number) ?? 0)
      return put <= limits.largest ? [] : [{ pointer, expected: `at most ${limits.largest} put in`, came: String(put) }]
    }),
  ]
}

function sumsByAccount(lines: readonly { account: string; amount: number }[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { account, amount } of lines) sums.set(account, (sums.get(account) ?? 0) + amount)
  return sums
}

/** Ways to pay of which nothing is kept but their name. */
const alone: ReadonlySet<unknown> = new Set(
  paymentMethods.map(({ sample }) => sample).flatMap((sample) => (sample.type in sample ? [] : [sample.type])),
)

/** A `type` says which field beside it holds the rest. */
const namesNothing = (value: unknown, name: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  !(name === 'payment_details' && alone.has(value.type)) &&
  typeof Object.entries(value).find(([name]) => name === value.type)?.[1] !== 'object'

function* lacking({ sessions }: ProjectState): Generator<Violation> {
  for (const [at, { operations }] of sessions.entries())
    for (const [nth, { kind, data }] of operations.entries())
      for (const name of own<Kind>(kinds, kind)?.requires ?? [])
        if (data[name] === undefined) {
          const pointer = `/state/sessions/${at}/operations/${nth}/data/${name}`
          yield { pointer, expected: `a value, because a ${kind} has one`, came: 'nothing' }
        } else if (namesNothing(data[name], name)) {
          const pointer = `/state/sessions/${at}/operations/${nth}/data/${name}/type`
          yield { pointer, expected: 'the name of a field beside it', came: 'that of none' }
        }
}

/** Subscriptions of which nobody could say when they go on. */
const endless = ({ sessions }: ProjectState): Violation[] =>
  sessions.flatMap(({ operations }, at) =>
    operations.flatMap((each, nth) => {
      if (each.kind !== 'subscription' || parsePeriod(each.period ?? '')) return []
      const pointer = `/state/sessions/${at}/operations/${nth}/period`
      return [{ pointer, expected: periodWords, came: describeValue(each.period) }]
    }),
  )

/** Sessions that the bank could not show. */
function unreadable({ sessions }: ProjectState): Violation[] {
  return sessions.flatMap((session, at) => {
    const pointer = `/state/sessions/${at}`
    const lost = session.operations.find(({ kind, state }) => !own(own<Kind>(kinds, kind)?.shownAs ?? {}, state))
    if (lost)
      return [{ pointer, expected: 'operations in states that this version knows', came: `${lost.kind} ${lost.state}` }]
    try {
      showSession(session)
      return []
    } catch {
      return [{ pointer, expected: 'a session that can be shown', came: 'one with parts missing' }]
    }
  })
}
