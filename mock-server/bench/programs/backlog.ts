import { Bank } from '../../engine/bank.ts'
import { nodePorts } from '../../engine/node/ports.ts'
import { handleOf } from '../../library/create-bank.ts'
import { createMemoryStore } from '../../store/memory/memory-store.ts'
import { allOf } from '../../store/pages.ts'
import { createCall, payoutCalls } from '../calls.ts'
import { cpuMicros, obey } from '../child.ts'
import { copies } from '../copies.ts'
import { sendUnsigned } from '../send-unsigned.ts'

const [calls] = payoutCalls(1)
const inner = new Bank(nodePorts, { signature: 'off' }, {}, createMemoryStore)
const bank = handleOf(inner)
const project = () => inner.project('late')!

const send = sendUnsigned(bank)

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

obey({
  /** Finished sessions whose two webhooks are all due, to a port where nobody listens. */
  async fill({ sessions, port }: { sessions: number; port: number }) {
    bank.project('late', { clock: 'manual' })
    await send('late', 'create', createCall.body)
    await send('late', 'start/payout', calls!.start.body)
    await bank.project('late').clock.runToIdle()
    await send('late', 'confirm', calls!.confirm.body)
    await bank.project('late').clock.runToIdle()
    await inner.configure('late', { clock: 'manual', webhookUrl: `http://127.0.0.1:${port}/hook` })
    const { store } = project().services
    const now = nodePorts.now()
    const first = await allOf(store.webhooks.pages('late'))
    await copies(store, 'late', sessions, { state: 'due', nextAttemptAt: now })
    // Only those of the session that was copied have been delivered: one that is sent again leaves without waiting for its session's others.
    for (const { id } of first) await store.webhooks.sendNow('late', id)
  },
  /** Share of one processor from the moment the clock runs. */
  async whileDown(ms: number) {
    const [cpu, from] = [cpuMicros(), performance.now()]
    void project().setClockMode('real')
    await pause(ms)
    return { share: (cpuMicros() - cpu) / 1000 / (performance.now() - from) }
  },
  /** How many webhooks are still due after so many milliseconds at the most. */
  async untilDrained(ms: number) {
    const until = performance.now() + ms
    for (;;) {
      const left = await inner.webhooksDue()
      if (left === 0 || performance.now() > until) return left
      await pause(250)
    }
  },
})
