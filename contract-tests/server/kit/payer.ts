import type { World } from './world.ts'

/** Whoever pays a payment. Each is refused (a rejected promise) where the payer has not been asked. */
export interface Payer {
  pay(): Promise<void>
  refuse(): Promise<void>
  abandon(): Promise<void>
}

export const payerOf = (world: World, sessionId: string): Payer => ({
  pay: () => world.payer(sessionId, 'pay'),
  refuse: () => world.payer(sessionId, 'refuse'),
  abandon: () => world.payer(sessionId, 'abandon'),
})
