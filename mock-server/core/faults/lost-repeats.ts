import { type Micros, SECOND } from '../time/time.ts'
import type { FaultRule, Faults, StandingRule } from './fault-rules.ts'

/** What tells one call from another: its path and bytes, and the session and metadata that it is about. */
export interface CallFingerprint {
  fingerprint: string
  about: readonly string[]
}

/** A call whose answer was lost a moment ago. */
export interface LostCall extends CallFingerprint {
  until: Micros
  left: number
}

/**
 * HTTP clients repeat a request by themselves when a kept connection dies before a byte of the answer, and so hide the loss from the code that made it. For a
 * second such repeats are lost too: the same bytes, before any other call about the same session or metadata.
 */
const REPEATS_WITHIN = SECOND

export const callFingerprint = (text: string, path: string, about: readonly string[]): CallFingerprint => ({
  fingerprint: `${path} ${text.length} ${fingerprint(text)}`,
  about,
})

/** Remembers the call that a rule has just happened to. */
export const remember = (
  { rule }: Pick<StandingRule, 'rule'>,
  call: CallFingerprint,
  now: Micros,
): { lost?: LostCall } =>
  rule.repeats === undefined || rule.repeats === 0
    ? {}
    : { lost: { ...call, until: now + REPEATS_WITHIN, left: rule.repeats } }

/** The rule that happens once more, because the call repeats one that it happened to. */
export function chooseRepeat(faults: Faults, call: CallFingerprint, now: Micros): { faults: Faults; rule?: FaultRule } {
  let rule: FaultRule | undefined
  const rules = faults.rules.map((standing) => {
    const { lost, ...rest } = standing
    if (!lost) return standing
    if (!rule && lost.fingerprint === call.fingerprint && now <= lost.until && lost.left > 0) {
      rule = standing.rule
      return { ...standing, lost: { ...lost, left: lost.left - 1 } }
    }
    const isOver = now > lost.until || lost.about.some((each) => call.about.includes(each))
    return isOver ? rest : standing
  })
  return { faults: { ...faults, rules }, ...(rule && { rule }) }
}

/** FNV-1a: enough to tell a call from the one before it, and no body is kept for it. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
