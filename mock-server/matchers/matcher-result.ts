/** What `expect.extend` of Vitest, Jest and others wants back; a matcher needs nothing of their context. */
export interface MatcherResult {
  pass: boolean
  /** Read only if the expectation fails, negated or not. */
  message(): string
}

/** `otherwise` says what was wrong; `passed` is read where the expectation was negated. */
export const result = (pass: boolean, otherwise: () => string, passed: () => string): MatcherResult => ({
  pass,
  message: pass ? passed : otherwise,
})
