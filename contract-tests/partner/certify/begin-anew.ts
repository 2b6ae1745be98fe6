import type { StartedBank } from '../../../mock-server/index.ts'

/**
 * A store that was used before holds a project with the settings and orders of then: this run has its own, and judges no other. What was
 * there is dropped.
 */
export async function beginAnew(bank: StartedBank, project: string, settings: object): Promise<void> {
  const path = `/__admin/projects/${encodeURIComponent(project)}`
  const answer = await bank.fetch(
    new Request(`${bank.url}${path}`, { method: 'PUT', body: JSON.stringify({ ...settings, clock: 'manual' }) }),
  )
  if (!answer.ok) throw new Error(`the project ${project} cannot be set up: ${await answer.text()}`)
  await bank.project(project).reset()
}
