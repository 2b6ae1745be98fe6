import type { DecideWith } from './decide-over.ts'
import { opaqueOf } from './opaque.ts'
import type { Project } from './project.ts'

/** What each decision of a project is made with. */
export const decideWith = ({ id, services: { onWebhook, address, idsAreDrawn } }: Project): Omit<DecideWith, 'by'> => ({
  hasHandler: onWebhook !== undefined,
  // Below the address of the bank.
  payerPages: () => `${address()}/payer/${encodeURIComponent(id)}`,
  opaque: opaqueOf(id, idsAreDrawn),
})
