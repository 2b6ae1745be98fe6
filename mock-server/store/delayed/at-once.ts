import type { Store } from '../port.ts'
import type { SimulatedTime } from './simulated-time.ts'

/** A store that answers a while later by the real clock, and at once by a simulated one. */
export function atOnce<Of extends object = Store>(store: Of, time: SimulatedTime): Of {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value === 'object' && value !== null) return atOnce(value, time)
      if (typeof value !== 'function') return value
      return (...given: unknown[]) => {
        const answer: unknown = value.apply(target, given)
        return answer instanceof Promise ? time.during(answer) : answer
      }
    },
  })
}
