import { ControlSnapshot } from '../../schemas/control/index.ts'
import { restoreSnapshot } from '../engine/snapshot.ts'
import { takeSnapshot } from '../engine/take-snapshot.ts'
import { answerInPieces, jsonText } from './answer-in-pieces.ts'
import { jsonOf, projectOf } from './control.ts'
import { Problem } from './problem.ts'
import { type Resource, route } from './route.ts'

const path = '/__admin/projects/:project/snapshot'

/** All that a project holds, to be kept and put back. */
export const snapshot: Resource = {
  tag: 'Snapshots',
  description: 'All that a project holds, to be kept and put back.',
  routes: [
    route({
      name: 'snapshot',
      method: 'GET',
      path,
      summary: 'All that a project holds beside its settings',
      answers: { 200: { description: 'As it was at the moment of the call.', schema: 'ControlSnapshot' } },
      handle: async (c, { bank }) => answerInPieces(jsonText(await takeSnapshot(await projectOf(bank, c)))),
    }),
    route({
      name: 'putSnapshot',
      method: 'PUT',
      path,
      summary: 'What a snapshot holds in the place of all that there is',
      body: ControlSnapshot,
      answers: { 204: { description: 'The project is as the snapshot says.' } },
      async handle(c, { bank }) {
        const project = await projectOf(bank, c)
        // Fields that it does not know are those of a newer version, and stay where they are.
        const violations = await restoreSnapshot(project, await jsonOf(c))
        if (violations.length > 0) throw Problem.ofBody(violations)
        return c.body(null, 204)
      },
    }),
  ],
}
