import { faultsOf } from '../core/faults/fault-rules.ts'
import { drawnBeginning, initialCounters } from '../core/ids.ts'
import type { Opening, Settings } from '../store/rows.ts'
import type { Services } from './services.ts'
import { openingAccounts } from './settings.ts'

/** What a project begins with; `isStart`: it was not there before, so that its ids begin where the bank wants them to. */
export function openingOf(
  settings: Settings,
  { ports, startAt, idsAreDrawn }: Pick<Services, 'ports' | 'startAt' | 'idsAreDrawn'>,
  isStart: boolean,
): Opening {
  const clock = { mode: settings.clock, now: startAt ?? ports.now() }
  const opening = { settings, clock, accounts: openingAccounts(settings) }
  const faults = faultsOf(settings.seed)
  if (!isStart || !idsAreDrawn) return { ...opening, shared: { faults } }
  // All that is numbered begins there: sessions and what is in them, public tokens, requests to the tax service.
  const made = drawnBeginning(ports.random())
  const shared = { faults, tokens: { made, public: {} }, npd: { made, requests: {} } }
  return { ...opening, counters: initialCounters(made), shared }
}
