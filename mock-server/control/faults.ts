import { ControlFaults } from '../../schemas/control/index.ts'
import { faultsIn, readFaultRules, replaceFaults, ruleItem } from '../engine/fault-rules.ts'
import type { Project } from '../engine/project.ts'
import { bodyOf, projectOf, type Resource } from './control.ts'
import { Problem } from './problem.ts'

/** What goes wrong on purpose: with calls on their way, and with webhooks. */
export const faults: Resource = (app, bank) => {
  const path = '/__admin/projects/:project/faults'

  app.get(path, async (c) => c.json(await faultsItem(await projectOf(bank, c))))

  app.put(path, async (c) => {
    const project = await projectOf(bank, c)
    const body = await bodyOf<ControlFaults>(c, ControlFaults)
    const read = readFaultRules(body)
    if ('violations' in read) throw Problem.ofBody(read.violations)
    await replaceFaults(project, read.rules, body.seed)
    return c.json(await faultsItem(project))
  })

  app.delete(path, async (c) => {
    await replaceFaults(await projectOf(bank, c), [])
    return c.body(null, 204)
  })
}

async function faultsItem(project: Project) {
  const { rules, seed } = await faultsIn(project)
  return { rules: rules.map(ruleItem), seed }
}
