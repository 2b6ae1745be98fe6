import { clearImmediate, clearTimeout, performance, setImmediate, setTimeout } from '../../timers/real-timers.ts'
import type { Ports } from '../ports.ts'
import { signingKey, verifyingKey } from './keys.ts'
import { send } from './send.ts'

/** The engine on Node: its own crypto, sockets and timers. */
export const nodePorts: Ports = {
  now: () => Math.round((performance.timeOrigin + performance.now()) * 1000),
  random: () => Math.random(),
  schedule(delayMs, run) {
    if (delayMs <= 0) {
      // Not `unref`ed as a later alarm is: Node would sleep over it until something else happens.
      const immediate = setImmediate(run)
      return () => clearImmediate(immediate)
    }
    const timeout = setTimeout(run, Math.min(delayMs, 2 ** 31 - 1)).unref()
    return () => clearTimeout(timeout)
  },
  verifyingKey,
  signingKey,
  send,
}
