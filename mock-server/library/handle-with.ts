import { bankTestKeys } from '../../fixtures/keys/index.ts'
import type { Bank } from '../engine/bank.ts'
import { createApp } from '../http/app.ts'
import type { Fetch } from '../http/host.ts'
import { operationRoutes } from '../http/routes.ts'
import type { TakeCall } from '../http/take-call.ts'
import { allOf } from '../store/pages.ts'
import { bankFetch } from './bank-fetch.ts'
import type { BankHandle } from './bank-handle.ts'
import type { ControlAppOptions } from './control-app.ts'
import { projectHandle } from './project-handle.ts'

const unrecorded: BankHandle['record'] = async () => {
  throw new TypeError('record: there are no files here to record into; in Node createBank and startBank have them')
}

/** The bank with its control API. */
export const appWith = (bank: Bank, takeCall: TakeCall, options: ControlAppOptions = {}): Fetch =>
  createApp(bank, takeCall, async () => (await import('./control-app.ts')).controlApp(bank, options))

/** What a program holds of the bank; relative addresses are below `address`, which is asked for when there is one. */
export function handleWith(
  bank: Bank,
  app: Fetch,
  address = () => bank.address,
  record: BankHandle['record'] = unrecorded,
): BankHandle {
  const fetch = bankFetch(app, address)
  const publicKey = publicKeyOf(bank)
  const close = () => bank.close()
  return {
    ...projectHandle(bank, bank.firstProject, publicKey, fetch, address),
    fetch,
    publicUrl: bank.address,
    operations: operationRoutes,
    passInterception: () => bank.passInterception(),
    project(id, options) {
      if (options) bank.put(id, options)
      else if (!bank.hasProject(id)) bank.open(id, {})
      return projectHandle(bank, id, publicKey, fetch, address)
    },
    async unclaimedRequests() {
      const rows = await allOf(bank.store.journal.pages(undefined))
      const { requestItem } = await import('../journal/request-items.ts')
      return rows.map(requestItem)
    },
    record,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Known without parsing for the test keys and where it was given; else read off the private key, which Node does at once. */
function publicKeyOf({ options, ports }: Bank): string {
  if (!options.bankKey) return bankTestKeys.publicKey
  const { privateKey, publicKey } = options.bankKey
  if (publicKey !== undefined) return publicKey
  const key = ports.signingKey(privateKey)
  if ('publicKey' in key) return key.publicKey.pem
  throw new TypeError('bankKey.publicKey: outside Node both halves of the key must be given')
}
