import { connect } from 'node:net'
import { cpuMicros, obey } from '../child.ts'

/**
 * What a partner who is down costs at the least: webhooks with a timer each, tried again after 5 s, 10 s, 20 s …; one refused connection
 * speaks for all that fall due within the tenth of a second after it. Each attempt is written down. Nothing is stored, signed or reported.
 */
interface Attempt {
  at: number
  durationMs: number
  error: string
}

interface Webhook {
  body: string
  attempts: Attempt[]
}

const FIRST_DELAY_MS = 5_000
const SPEAKS_FOR_MS = 100

const due: Webhook[] = []
let port = 9
let refused: { at: number; error: string } | undefined
/** Those that wait for the connection that is being tried. */
let waiting: Webhook[] = []
let made = 0

function attempt(webhook: Webhook): void {
  if (refused && performance.now() - refused.at < SPEAKS_FOR_MS) {
    note(webhook, refused.error)
    return
  }
  waiting.push(webhook)
  if (waiting.length > 1) return
  connect({ port, host: '127.0.0.1' }).once('error', ({ message }) => {
    refused = { at: performance.now(), error: message }
    const all = waiting
    waiting = []
    for (const each of all) note(each, message)
  })
}

function note(webhook: Webhook, error: string): void {
  made += 1
  webhook.attempts.push({ at: Date.now(), durationMs: 0, error })
  setTimeout(attempt, FIRST_DELAY_MS * 2 ** (webhook.attempts.length - 1), webhook)
}

obey({
  /** Sessions with two webhooks each; the second one waits for the first. */
  fill(given: { sessions: number; port: number }) {
    port = given.port
    for (let at = 0; at < given.sessions; at++) due.push({ body: `{"session":"ps_${at}"}`, attempts: [] })
  },
  /** Share of one processor from the first attempt on, and how many were made. */
  async whileDown(ms: number) {
    const [cpu, from] = [cpuMicros(), performance.now()]
    for (const each of due) attempt(each)
    await new Promise((resolve) => setTimeout(resolve, ms))
    return { share: (cpuMicros() - cpu) / 1000 / (performance.now() - from), attempts: made }
  },
})
