import type { Finding } from './finding.ts'

/** Is told how an exploration goes on. */
export interface Watcher {
  /** A run begins, of so many; `met`: different things that have been met so far. */
  onRun?(about: { run: number; of: number; met: number; findings: number }): void
  /** Something was found, and is being made short. */
  onFound?(message: string): void
  /** It has been made short. */
  onFinding?(finding: Finding): void
  /** What is waited for just now. */
  onWaiting?(what: string): void
}
