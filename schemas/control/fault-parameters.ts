import type { ControlFaultRule } from '../generated/types.ts'

/** What faults can be told beside when they happen; each takes some of these. Plain, because it is published. */
export type FaultParameters = Required<
  Pick<ControlFaultRule, 'ms' | 'retry_after' | 'keep' | 'repeats' | 'form' | 'copies' | 'attempts' | 'type' | 'fields'>
>
