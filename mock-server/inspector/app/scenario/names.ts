import type { Static } from 'typebox'
import type { ControlCoverage } from '../../../../schemas/control/answers/index.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { inProject } from '../state/project.ts'

/** The names of a part of what the bank has: what coverage counts, it knows by name. */
function useNames(part: string): readonly string[] {
  const { answer } = useLoaded<Static<typeof ControlCoverage>>(inProject('coverage?format=json'))
  return Object.keys(answer?.parts[part]?.items ?? {})
}

/** Counted by kind of operation (`payout paid`), chosen without. */
export const useOutcomeNames = (): readonly string[] => [
  ...new Set(useNames('outcomes').map((name) => name.slice(name.indexOf(' ') + 1))),
]

/** `request.answer_lost` */
export const useFaultNames = (): readonly string[] => useNames('faults')
