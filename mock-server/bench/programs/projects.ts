import { createBank } from '../../index.ts'
import { createCall } from '../calls.ts'
import { obey } from '../child.ts'
import { quantile } from '../stats.ts'

const PROJECTS = 10_000
const EDGE = 1_000

/**
 * Microseconds of the middle one of the second thousand (the first warms up) and of the last. Not their mean: one pause of the garbage collector is longer than
 * all of a thousand, and falls where it falls.
 */
async function edges(work: (at: number) => unknown): Promise<[number, number]> {
  const took: number[] = []
  for (let at = 0; at < PROJECTS; at++) {
    const from = performance.now()
    await work(at)
    took.push((performance.now() - from) * 1000)
  }
  return [quantile(took.slice(EDGE, 2 * EDGE), 0.5), quantile(took.slice(-EDGE), 0.5)]
}

const id = (at: number) => `project_${at}`

obey({
  async tenThousand() {
    await using bank = createBank({ clock: 'manual', signature: 'off' })
    const creation = await edges((at) => bank.project(id(at)))
    let mixedUp = 0
    for (let at = 0; at < PROJECTS; at++) {
      // a session more in each third project: its neighbours must not see it
      for (let session = 0; session < (at % 3) + 1; session++) {
        const request = new Request('https://demo.bank131.ru/api/v2/session/create', {
          method: 'POST',
          headers: { 'x-partner-project': id(at) },
          body: createCall.body,
        })
        await bank.fetch(request)
      }
    }
    for (let at = 0; at < PROJECTS; at++) {
      const sessions = await bank.project(id(at)).sessions()
      if (sessions.length !== (at % 3) + 1) mixedUp += 1
    }
    const reset = await edges((at) => bank.project(id(at)).reset())
    return { creation, reset, mixedUp }
  },
})
