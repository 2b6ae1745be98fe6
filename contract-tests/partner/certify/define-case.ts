import type { Stage } from './stage.ts'

/** One question about a partner. Numbered by its `id`; everything but `run` is printed in the report. */
export interface Case {
  /** `R` for requests, `W` for webhooks, `M` for money, `P` for payments, and a number; partners may use letters of their own. */
  id: string
  title: string
  /** What goes wrong in production when it does not hold. */
  why: string
  /** What the partner has to do, as it is judged. */
  expected: string
  /** The page of the bank's documentation that it comes from. */
  source: string
  /** It is about payments: asked only of a partner that can be made to take one. */
  concerns?: 'payments'
  /** It is asked only of a partner that can be restarted. */
  needs?: 'restart'
  /** Why it is never run; printed. */
  skip?: string
  /** Returns if all is well. @throws {CaseFailed} {NotExercised} and whatever an `expect` throws, which counts as failed */
  run(stage: Stage): Promise<void>
}

export const defineCase = (definition: Case): Case => definition
