import { goTo, route } from '../address/route.ts'
import { Action } from '../parts/action.tsx'
import { inProject, projects, readProjects } from '../state/project.ts'
import { word } from '../words/language.ts'

/** Makes a project of what this one held right after a step, and shows the session there, with how it went here beside it. */
export function ForkHere({ session, step }: { session: string; step: string }) {
  const { project: origin } = route.value
  const project = freeName(`${origin}-fork`)
  const open = async () => {
    await readProjects()
    goTo({ project, view: 'session', id: session, query: { beside: origin } })
  }
  return (
    <Action
      class="quiet"
      call={{ method: 'POST', path: inProject('fork'), body: { project, session_id: session, step: Number(step) } }}
      label={word('forkAfter', { step })}
      onDone={open}
    >
      {word('fork')}
    </Action>
  )
}

function freeName(base: string): string {
  const taken = new Set(projects.value.map(({ id }) => id))
  let nth = 1
  while (taken.has(`${base}-${nth}`)) nth += 1
  return `${base}-${nth}`
}
