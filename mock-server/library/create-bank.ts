import { bankTestKeys } from '../../fixtures/keys/index.ts'
import { Bank } from '../engine/bank.ts'
import type { BankOptions } from '../engine/bank-options.ts'
import type { Observers } from '../engine/observers.ts'
import type { Ports } from '../engine/ports.ts'
import { createApp } from '../http/app.ts'
import type { Fetch } from '../http/host.ts'
import { operations } from '../http/operations.ts'
import { requestItem } from '../journal/request-items.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { allOf } from '../store/pages.ts'
import type { CreateStore } from '../store/port.ts'
import { bankFetch } from './bank-fetch.ts'
import type { BankHandle } from './bank-handle.ts'
import type { ControlAppOptions } from './control-app.ts'
import { projectHandle } from './project-handle.ts'

/** `recording`: how it records, where there are files. */
export function createBankWith(
  ports: Ports,
  options: BankOptions = {},
  observers: Observers = {},
  createStore: CreateStore = createMemoryStore,
  recording?: (bank: Bank) => BankHandle['record'],
): BankHandle {
  const bank = new Bank(ports, options, observers, createStore)
  return handleOf(bank, appOf(bank), undefined, recording?.(bank))
}

const unrecorded: BankHandle['record'] = async () => {
  throw new TypeError('record: there are no files here to record into; in Node createBank and startBank have them')
}

/** The bank with its control API. */
export const appOf = (bank: Bank, options: ControlAppOptions = {}): Fetch =>
  createApp(bank, async () => (await import('./control-app.ts')).controlApp(bank, options))

/** What a program holds of the bank; relative addresses are below `address`, which is asked for when there is one. */
export function handleOf(
  bank: Bank,
  app: Fetch = appOf(bank),
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
    operations: operations.map(({ method, path }) => ({ method, path })),
    passInterception: () => bank.passInterception(),
    project(id, options) {
      if (options) bank.put(id, options)
      else if (!bank.hasProject(id)) bank.open(id, {})
      return projectHandle(bank, id, publicKey, fetch, address)
    },
    unclaimedRequests: async () => (await allOf(bank.store.journal.pages(undefined))).map(requestItem),
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
