import { ControlFaults } from '../../schemas/control/index.ts'
import { faultsIn, readFaultRules, replaceFaults, ruleItem } from '../engine/fault-rules.ts'
import type { Project } from '../engine/project.ts'
import { projectOf } from './control.ts'
import { Problem } from './problem.ts'
import { type Resource, route } from './route.ts'

const path = '/__admin/projects/:project/faults'
const shown = {
  200: {
    description: 'The rules, first to last, each with how often it has happened (`met`).',
    schema: 'ControlFaultRules',
  },
} as const

/** What goes wrong on purpose: with calls on their way, and with webhooks. */
export const faults: Resource = {
  tag: 'Faults',
  description: 'What goes wrong on purpose, with calls and with webhooks.',
  routes: [
    route({
      name: 'faults',
      method: 'GET',
      path,
      summary: 'The rules by which faults happen',
      answers: shown,
      handle: async (c, { bank }) => c.json(await faultsItem(await projectOf(bank, c))),
    }),
    route({
      name: 'putFaults',
      method: 'PUT',
      path,
      summary: 'Other rules in the place of those that there are',
      body: ControlFaults,
      bodyIsOptional: true,
      answers: shown,
      async handle(c, { bank, body }) {
        const project = await projectOf(bank, c)
        const given = await body()
        const read = readFaultRules(given)
        if ('violations' in read) throw Problem.ofBody(read.violations)
        await replaceFaults(project, read.rules, given.seed)
        return c.json(await faultsItem(project))
      },
    }),
    route({
      name: 'deleteFaults',
      method: 'DELETE',
      path,
      summary: 'No faults any more',
      answers: { 204: { description: 'There are no rules.' } },
      async handle(c, { bank }) {
        await replaceFaults(await projectOf(bank, c), [])
        return c.body(null, 204)
      },
    }),
  ],
}

async function faultsItem(project: Project) {
  const { rules, seed } = await faultsIn(project)
  return { rules: rules.map(ruleItem), seed }
}
