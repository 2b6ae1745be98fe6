/** Transactions that were committed, and such that were not, or of which nobody knows. */
export interface StoreFigures {
  commits: number
  failedCommits: number
}
