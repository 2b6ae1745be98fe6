import type { Script } from '../core/state.ts'

/** A scripted fate of a payout. */
export interface Outcome extends Script {
  /** An error code of the bank, or a name of ours. */
  name: string
  /** Where the code and what it does come from. */
  source: string
}

interface Declared {
  name: string
  /** The `description` that the payout's error shows; the wording is ours. */
  description: string
  instead?: Script['instead']
  source: string
}

/** An outcome named by an error code: a definite failure that shows this code. */
export const defineOutcome = ({ name, description, instead = {}, source }: Declared): Outcome => ({
  name,
  instead,
  error: { code: name, description },
  source,
})
