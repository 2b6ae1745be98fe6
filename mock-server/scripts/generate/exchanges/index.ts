import type { Exchange } from '../../../../fixtures/exchange.ts'
import type { Version } from '../../../core/state.ts'
import { endpointsOf } from '../wire/wire-schemas.ts'
import { exampleStories, goodAttemptAt } from './attempt.ts'
import { beyondPayouts } from './beyond-payouts.ts'
import { details } from './details.ts'
import { endings } from './endings.ts'
import { multiSessions } from './multi-sessions.ts'
import { ofEachOutcome } from './outcomes.ts'
import { payments } from './payments.ts'
import { fromEachFamily, ofEachMethod } from './payouts.ts'
import { play } from './play.ts'
import { provocations, provoked } from './provocations.ts'
import { recurrents } from './recurrents.ts'
import { selfEmployed } from './self-employed.ts'
import type { Story } from './story.ts'
import { subscriptions } from './subscriptions.ts'
import { syncPayments } from './sync-payments.ts'

/** Payouts and payments from the first call to the last webhook. */
export const wholeStories: readonly Story[] = [
  ...ofEachMethod,
  ...fromEachFamily,
  ...endings,
  ...beyondPayouts,
  ...payments,
  ...multiSessions,
  ...selfEmployed,
  ...recurrents,
  ...syncPayments,
  ...subscriptions,
]

/** Every story that has a file. */
const stories = (version: Version): Story[] => [
  ...wholeStories.filter(({ versions = [version] }) => versions.includes(version)),
  ...ofEachOutcome,
  ...details,
  ...provocations.flatMap(({ shownOn, ...each }) =>
    shownOn && isOf(version, shownOn) ? [provoked(each, goodAttemptAt(shownOn))] : [],
  ),
  ...endpointsOf(version).flatMap((endpoint) =>
    exampleStories(endpoint).map((story) => ({ ...story, title: `${endpoint.path.slice(1)} ${story.title}` })),
  ),
]

const isOf = (version: Version, call: string): boolean => endpointsOf(version).some(({ path }) => path === call)

/** All exchanges of a version, each recorded from a bank that had just begun. */
export async function exchanges(version: Version): Promise<Exchange[]> {
  const recorded: Exchange[] = []
  for (const story of stories(version)) recorded.push(await play(story, version))
  return recorded
}
