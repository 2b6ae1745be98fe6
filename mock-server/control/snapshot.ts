import { restoreSnapshot, takeSnapshot } from '../engine/snapshot.ts'
import { answerInPieces, jsonText } from './answer-in-pieces.ts'
import { jsonOf, projectOf, type Resource } from './control.ts'
import { Problem } from './problem.ts'

/** All that a project holds, to be kept and put back. */
export const snapshot: Resource = (app, bank) => {
  const path = '/__admin/projects/:project/snapshot'

  app.get(path, async (c) => answerInPieces(jsonText(await takeSnapshot(await projectOf(bank, c)))))

  app.put(path, async (c) => {
    const project = await projectOf(bank, c)
    const violations = await restoreSnapshot(project, await jsonOf(c))
    if (violations.length > 0) throw Problem.ofBody(violations)
    return c.body(null, 204)
  })
}
