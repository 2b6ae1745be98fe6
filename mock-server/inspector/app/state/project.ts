import { batch, signal } from '@preact/signals'
import type { Static } from 'typebox'
import type {
  ControlClockItem,
  ControlFaultRules,
  ControlOutcomeQueue,
  ControlProjectItem,
} from '../../../../schemas/control/answers/index.ts'
import { route } from '../address/route.ts'
import { get } from '../api/client.ts'
import type { Time } from './rows.ts'
import { timeOf } from './time-of.ts'

type ProjectItem = Static<typeof ControlProjectItem>

export const projects = signal<readonly ProjectItem[]>([])
/** `at`: what this machine's clock said when it was read, so that a real one goes on. */
export const clock = signal<(Static<typeof ControlClockItem> & { at: Time }) | undefined>(undefined)
export const outcomes = signal<Static<typeof ControlOutcomeQueue>>({ next: [], rules: [] })
export const faults = signal<Static<typeof ControlFaultRules>>({ rules: [], seed: 0 })

/** The path of something of the project that is shown, below `/__admin/`. */
export const inProject = (path: string, project = route.value.project): string =>
  `projects/${encodeURIComponent(project)}${path === '' ? '' : `/${path}`}`

export async function readProjects(): Promise<void> {
  projects.value = (await get<{ items: ProjectItem[] }>('projects')).items
}

/** Reads the clock and what is armed; answers how to show it, all at once. */
export async function barRead(): Promise<() => void> {
  const [read, queue, rules] = await Promise.all([
    get<Static<typeof ControlClockItem>>(inProject('clock')),
    get<typeof outcomes.value>(inProject('outcomes')),
    get<typeof faults.value>(inProject('faults')),
  ])
  return () =>
    batch(() => {
      clock.value = { ...read, at: Date.now() }
      outcomes.value = queue
      faults.value = rules
    })
}

export const readBar = async (): Promise<void> => (await barRead())()

/** What the project's clock shows now. */
export function projectNow(): Time {
  const read = clock.value
  if (!read) return Date.now()
  return timeOf(read.now) + (read.mode === 'real' ? Date.now() - read.at : 0)
}
