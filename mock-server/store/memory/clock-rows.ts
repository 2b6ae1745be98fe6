import { inMode } from '../../core/time/project-clock.ts'
import { MILLISECOND } from '../../core/time/time.ts'
import type { Clocks } from '../port.ts'
import { unblock } from './claims.ts'
import { writeProject } from './state.ts'
import type { Tables } from './tables.ts'

export const clockRows = (tables: Tables): Clocks => ({
  async lock(project, { token, ms }) {
    tables.sweep()
    const state = tables.state(project)
    if (state.project.clock.mode === 'real') return 'real'
    if (state.lock !== undefined && state.lock !== token) return 'busy'
    tables.unlock(state, token)
    state.lock = token
    tables.leases.add({ token, until: tables.wall() + ms * MILLISECOND, kind: 'clock', state, of: project })
    return state.project
  },
  async move(project, lock, to) {
    const state = tables.projects.get(project)
    if (state?.lock !== lock || state.project.clock.mode === 'real') return undefined
    const { clock } = state.project
    if (to > clock.now) {
      writeProject(state, { clock: { ...clock, now: to } })
      if (tables.listeners.has(project)) tables.listeners.tell(project, { clock: true })
    }
    return state.project
  },
  async unlock(project, lock) {
    const state = tables.projects.get(project)
    if (state) tables.unlock(state, lock)
  },
  async setMode(project, mode) {
    const state = tables.state(project)
    const clock = inMode(state.project.clock, mode, tables.wall())
    const isOther = clock !== state.project.clock
    if (isOther) writeProject(state, { clock })
    for (const session of [...state.blocked.keys()]) unblock(state, session)
    tables.clocks.note(state)
    if (isOther && tables.listeners.has(project)) tables.listeners.tell(project, { clock: true })
    return state.project
  },
})
