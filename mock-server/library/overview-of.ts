import { partnerTestKeys } from '../../fixtures/keys/index.ts'
import { maskCards } from '../../schemas/cards/mask.ts'
import { timeOf } from '../core/time/project-clock.ts'
import { timestamp } from '../core/time/time.ts'
import type { Bank } from '../engine/bank.ts'
import type { Kept, Overview, ProjectFacts } from '../overview-page/overview.ts'
import type { ProjectRow } from '../store/rows.ts'
import { version } from '../version.ts'
import { guideFiles } from './guides.ts'
import type { SecureAddress } from './secure-server.ts'

/** So many projects are shown; a run of tests may make thousands. */
const SHOWN = 20

interface Asked {
  address: string
  secure: SecureAddress | undefined
  /** Whether whoever asks may see what the control API shows. */
  isOpen: boolean
}

/** What the bank is just now, for whoever looks at it. */
export async function overviewOf(bank: Bank, { address, secure, isOpen }: Asked): Promise<Overview> {
  const first = await bank.find(bank.firstProject)
  return {
    version,
    address,
    secure: secure && { url: secure.url, hasAuthority: secure.ca !== undefined },
    store: storeOf(bank),
    kept: isOpen ? await keptBy(bank) : undefined,
    project: bank.firstProject,
    hasTestKey: first?.settings.partnerKey === partnerTestKeys.publicKey,
    guides: guideFiles().map(({ name, title }) => ({ name, title })),
  }
}

function storeOf({ store }: Bank): string {
  if (store.isShared) return 'shared with other processes'
  return store.outlivesProcess ? 'a file, which outlives the process' : 'in memory, until the process ends'
}

async function keptBy(bank: Bank): Promise<Kept> {
  const { rows, more } = await firstRows(bank)
  const [{ sessions, webhooks, calls }, projects] = await Promise.all([
    bank.store.sizes(),
    Promise.all(rows.map((row) => factsOf(bank, row))),
  ])
  return { sessions, webhooksDue: webhooks, callsKept: calls, projects, more }
}

async function firstRows(bank: Bank): Promise<{ rows: ProjectRow[]; more: boolean }> {
  const found: ProjectRow[] = []
  for await (const page of bank.rows()) {
    found.push(...page)
    if (found.length > SHOWN) break
  }
  return { rows: found.slice(0, SHOWN), more: found.length > SHOWN }
}

async function factsOf(bank: Bank, { id, clock, settings }: ProjectRow): Promise<ProjectFacts> {
  const { count } = await bank.store.due.soonest(id, 1)
  const { webhookUrl } = settings
  return {
    id,
    clock: clock.mode,
    now: timestamp(timeOf(clock, bank.ports.now())),
    ...(webhookUrl !== undefined && { webhookUrl: maskCards(webhookUrl) }),
    due: count,
  }
}
