import { cases } from '../../../contract-tests/partner/cases/index.ts'
import { certified, PATIENCE_MS, QUIET_MS } from '../../../contract-tests/partner/partners/certified.ts'
import { countAskedWaits } from '../asked-waits.ts'
import { obey } from '../child.ts'

/** All but the one that waits for the partner to give up on an answer, and those that this partner cannot do: it is in this process. */
const asked = cases.filter(({ id, needs }) => id !== 'M2' && needs === undefined)

obey({
  /** How long these cases took, and what they had to wait for. Milliseconds. */
  async certify() {
    const waits = countAskedWaits(QUIET_MS)
    const from = performance.now()
    const results = await certified(undefined, asked)
    return {
      took: performance.now() - from,
      // Once more for calls that come late, when all have been judged.
      waits: waits.rests * QUIET_MS + waits.partnerMs + PATIENCE_MS,
      cases: results.length,
      notPassed: results.filter(({ verdict }) => verdict !== 'passed').map(({ id, verdict }) => `${id} ${verdict}`),
    }
  },
})
