import type { Shared } from '../state.ts'
import { disabledAt } from '../tokens/recurrent-tokens.ts'
import type { ChosenOutcome } from './choose-outcome.ts'

/** What is tried by a token that was switched off fails, whatever was ordered for it (docs: transfer-recurrent). */
export const deactivated = (shared: Readonly<Shared>, token: string | undefined): ChosenOutcome | undefined =>
  token !== undefined && disabledAt(shared, token) !== undefined
    ? { name: 'binding_is_deactivated', because: 'the recurrent token was switched off' }
    : undefined
