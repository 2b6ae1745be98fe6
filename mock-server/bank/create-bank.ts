import { testKeys } from '../../fixtures/keys/index.ts'
import { mountControl } from '../control/index.ts'
import { createApp } from '../http/app.ts'
import type { Fetch } from '../http/host.ts'
import { Bank, type BankOptions, type Observers } from '../runtime/bank.ts'
import type { Ports } from '../runtime/ports.ts'
import type { ProjectOptions } from '../runtime/settings.ts'
import { type ProjectHandle, projectHandle } from './project-handle.ts'

/** A bank in the process. What a project has, it has too: that of its first project. */
export interface BankHandle extends ProjectHandle, AsyncDisposable {
  /** The bank's whole HTTP surface, without a socket. */
  readonly fetch: Fetch
  /** A project by id, made on first use; with options, made anew. */
  project(id: string, options?: ProjectOptions): ProjectHandle
  /** Ends the bank; deliveries under way are broken off. */
  close(): Promise<void>
}

export function createBankWith(ports: Ports, options: BankOptions = {}, observers: Observers = {}): BankHandle {
  return handleOf(new Bank(ports, options, observers))
}

export function handleOf(bank: Bank, token?: string): BankHandle {
  const publicKey = publicKeyOf(bank)
  const close = () => bank.close()
  return {
    ...projectHandle(bank, bank.firstProject, publicKey),
    fetch: createApp(bank, (app) => mountControl(app, bank, { token })),
    project(id, options) {
      if (options || !bank.projectIds().includes(id)) bank.put(id, options ?? {})
      return projectHandle(bank, id, publicKey)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Known without parsing for the test keys and where it was given; else read off the private key, which Node does at once. */
function publicKeyOf({ options, ports }: Bank): string {
  if (!options.bankKey) return testKeys.bank.publicKey
  const { privateKey, publicKey } = options.bankKey
  if (publicKey !== undefined) return publicKey
  const key = ports.signingKey(privateKey)
  if ('publicKey' in key) return key.publicKey.pem
  throw new TypeError('bankKey.publicKey: outside Node both halves of the key must be given')
}
