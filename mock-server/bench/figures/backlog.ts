import { startChild } from '../child.ts'
import { defineFigure } from '../define-figure.ts'
import { freePort } from '../listen.ts'
import { startPartner } from '../partner.ts'
import { beside, spreadOf } from '../stats.ts'
import { short } from '../words.ts'

const SESSIONS = 50_000
/** Two webhooks a session. */
const DUE = 2 * SESSIONS
const DOWN_MS = 30_000
/** The most connections the bank opens to one partner (engine/node/send.ts). */
const CONNECTIONS = 64

/** A partner that is down while 100,000 webhooks wait for it, and then comes back. */
export default defineFigure({
  name: 'backlog',
  async measure() {
    const port = await freePort()
    const child = startChild('backlog', {}, ['--max-old-space-size=4000'])
    const bare = startChild('bare-backlog')
    const seen = new Map<string, string[]>()
    try {
      await child.ask('fill', { sessions: SESSIONS, port })
      await bare.ask('fill', { sessions: SESSIONS, port })
      // Together: each leaves most of its processor alone.
      const [ours, reference] = await Promise.all([
        child.ask<{ share: number }>('whileDown', DOWN_MS),
        bare.ask<{ share: number; attempts: number }>('whileDown', DOWN_MS),
      ])
      await bare.stop()
      const from = performance.now()
      const partner = await startPartner((session, type) => {
        const types = seen.get(session)
        if (types) types.push(type)
        else seen.set(session, [type])
      }, port)
      const left = await child.ask<number>('untilDrained', 120_000)
      const took = (performance.now() - from) / 1000
      await partner.close()
      const inOrder = [...seen.values()].filter((types) => types.join() === 'ready_to_confirm,payment_finished')
      return [
        {
          figure: `processor of a bank whose partner is down with ${DUE.toLocaleString('en')} webhooks due : a bare program with the same attempts`,
          value: beside([ours.share], [reference.share]).ratio,
          unit: '×',
          aim: { most: 1.5 },
          note: `${short(ours.share * 100)} % : ${short(reference.share * 100)} % of one, over ${DOWN_MS / 1000} s, ${reference.attempts.toLocaleString('en')} attempts`,
          limit:
            'a row that a reader may hold is copied for each attempt, and told of; 64 are signed before the first refusal',
        },
        {
          figure: 'webhooks still due after the partner came back',
          value: spreadOf([left]),
          unit: '',
          aim: { most: 0 },
          note: `drained within ${Math.round(took)} s of its return`,
        },
        {
          figure: 'sessions whose webhooks came out of order, or twice',
          value: spreadOf([SESSIONS - inOrder.length]),
          unit: '',
          aim: { most: 0 },
        },
        {
          figure: 'connections to the partner at once',
          value: spreadOf([partner.connections]),
          unit: '',
          aim: { most: CONNECTIONS },
        },
      ]
    } finally {
      await Promise.all([child.stop(), bare.stop()])
    }
  },
})
