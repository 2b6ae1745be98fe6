import { cases } from '../../../contract-tests/partner/cases/index.ts'
import { certified, PATIENCE_MS, QUIET_MS } from '../../../contract-tests/partner/partners/certified.ts'
import { countAskedWaits } from '../asked-waits.ts'
import { obey } from '../child.ts'

/** The case that waits for the partner to give up on an answer. */
const TIMEOUT_CASE = 'M2'

obey({
  /** All cases but that of the timeout against the reference partner: how long they took, and what they asked to wait for. Milliseconds. */
  async certify() {
    const asked = countAskedWaits()
    const from = performance.now()
    const results = await certified(
      undefined,
      cases.filter(({ id }) => id !== TIMEOUT_CASE),
    )
    return {
      took: performance.now() - from,
      // Once more for calls that come late, when all have been judged.
      waits: asked.quiets * QUIET_MS + asked.partnerMs + PATIENCE_MS,
      cases: results.length,
      notPassed: results.filter(({ verdict }) => verdict !== 'passed').map(({ id, verdict }) => `${id} ${verdict}`),
    }
  },
})
