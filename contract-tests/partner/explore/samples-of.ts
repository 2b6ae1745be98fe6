import { CaseLog } from '../certify/case-log.ts'
import type { ViewOptions } from '../certify/order-views.ts'
import { makeSamples } from '../certify/samples.ts'
import { Stage } from '../certify/stage.ts'
import type { StageOptions } from '../certify/stage-options.ts'

/** Orders that ended without trouble, played once. What the partner answers about them is what other orders are compared with, without the patterns. */
export function samplesOf(options: StageOptions): ViewOptions['samples'] {
  let made: ReturnType<ViewOptions['samples']> | undefined
  const nothing = () => Promise.reject(new Error('samples are compared with nothing'))
  return () => {
    made ??= makeSamples(new Stage(options, new CaseLog(options.bank), 'explore', nothing))
    return made
  }
}
