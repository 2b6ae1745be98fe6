import type { App } from '../control/control.ts'
import type { Bank } from '../engine/bank.ts'
import { mountDocuments } from './documents.ts'
import { mountOverview, type OverviewOptions } from './overview-routes.ts'

/** What a bank that listens has for those who read: the overview at its root, the guides, the contract. */
export function mountPages(app: App, bank: Bank, options: OverviewOptions): void {
  mountOverview(app, bank, options)
  mountDocuments(app, options.own)
}
