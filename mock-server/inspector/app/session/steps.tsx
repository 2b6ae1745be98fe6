import { useEffect, useRef } from 'preact/hooks'
import { route } from '../address/route.ts'
import type { StepRow } from '../state/rows.ts'
import { word } from '../words/language.ts'
import { ForkHere } from './fork-here.tsx'
import { StepList } from './step-list.tsx'

/** The steps of a session; from each of them it can be played on differently. The one that the address names is marked, and in sight. */
export function Steps({ id, steps }: { id: string; steps: readonly StepRow[] }) {
  const section = useRef<HTMLElement>(null)
  const { step: marked } = route.value.query
  const isThere = steps.some((each) => each.id === marked)
  useEffect(() => {
    if (isThere) section.current!.querySelector('[aria-current]')!.scrollIntoView({ block: 'center' })
  }, [id, marked, isThere])
  return (
    <section ref={section}>
      <h2>{word('steps')}</h2>
      <StepList steps={steps} marked={marked} after={(step) => <ForkHere session={id} step={step.id} />} />
    </section>
  )
}
