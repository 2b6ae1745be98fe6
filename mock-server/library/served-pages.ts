import type { App } from '../control/control.ts'
import type { Bank } from '../engine/bank.ts'
import { mountInspector } from '../inspector/mount-inspector.ts'
import { mountDocuments } from './documents.ts'
import { engineFile } from './engine-files.ts'
import { inspectorAssets } from './inspector-assets.ts'
import { mountOverview, type OverviewOptions } from './overview-routes.ts'

/** What a bank that listens has for those who read: the overview at its root, the guides, the contract, the inspector. */
export function mountPages(app: App, bank: Bank, options: OverviewOptions): void {
  mountOverview(app, bank, options)
  mountDocuments(app, options.own)
  mountInspector(app, { token: options.token, assets: inspectorAssets, engine: engineFile })
}
