import { CommitFailedError } from './port.ts'

/** Nobody knows whether it was written: neither may it be tried again nor be told as done. */
export class UnknownCommitError extends Error {
  override name = 'UnknownCommitError'
}

/** The store could not be asked, or could not say what became of it: nobody's fault here, and it passes. */
export const isStoreAway = (error: unknown): error is CommitFailedError | UnknownCommitError =>
  error instanceof CommitFailedError || error instanceof UnknownCommitError
