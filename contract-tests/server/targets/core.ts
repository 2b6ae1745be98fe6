import type { Target } from '../kit/world.ts'
import { CoreBank } from './core/core-bank.ts'

/** Core and the declarations alone: no HTTP, no delivery, no key but the one that stands for the sender of webhooks. */
export const core: Target = {
  name: 'core',
  lacks: { signatures: 'core knows none; the edge checks them' },
  start: async () => ({
    world: async (setup) => new CoreBank(setup),
    stop: async () => {},
  }),
}
