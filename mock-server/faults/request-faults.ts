import answerLost from './request/answer-lost.ts'
import cutAnswer from './request/cut-answer.ts'
import type { RequestFault } from './request/define-request-fault.ts'
import emptyAnswer from './request/empty-answer.ts'
import error429 from './request/error-429.ts'
import error500 from './request/error-500.ts'
import error502 from './request/error-502.ts'
import error503 from './request/error-503.ts'
import error504 from './request/error-504.ts'
import latency from './request/latency.ts'
import malformedAnswer from './request/malformed-answer.ts'
import resetAfterBody from './request/reset-after-body.ts'
import resetBeforeBody from './request/reset-before-body.ts'

/** Every fault of a call, by name. */
export const requestFaults = {
  latency: latency,
  error_500: error500,
  error_502: error502,
  error_503: error503,
  error_504: error504,
  error_429: error429,
  reset_before_body: resetBeforeBody,
  reset_after_body: resetAfterBody,
  empty_answer: emptyAnswer,
  cut_answer: cutAnswer,
  malformed_answer: malformedAnswer,
  answer_lost: answerLost,
} satisfies Record<string, RequestFault>
