import { maskCards } from '../../schemas/cards/mask.ts'
import { ControlProject } from '../../schemas/control/index.ts'
import { KeyError } from '../core/keys/key-error.ts'
import { snake } from '../engine/option-problems.ts'
import { ruleViolations } from '../engine/option-rules.ts'
import { projectName } from '../engine/project-name.ts'
import type { ProjectOptions } from '../engine/settings.ts'
import { shownPages } from '../store/pages.ts'
import type { ProjectRow } from '../store/rows.ts'
import { answerList } from './answer-list.ts'
import { pathPart, projectOf } from './control.ts'
import { listQuery } from './list-query.ts'
import { Problem } from './problem.ts'
import { type Resource, route } from './route.ts'

const shown = { 200: { description: 'The project.', schema: 'ControlProjectItem' } } as const

/** Projects: each a bank of its own for one partner. */
export const projects: Resource = {
  tag: 'Projects',
  description: 'Each a bank of its own for one partner.',
  routes: [
    route({
      name: 'projects',
      method: 'GET',
      path: '/__admin/projects',
      summary: 'All projects',
      query: listQuery(['id', ...Object.keys(ControlProject.properties)]),
      answers: { 200: { description: 'In the order in which they were made.', schema: 'ControlProjectList' } },
      handle: (c, { bank }) =>
        answerList(c, {
          kind: 'projects',
          has: async (id) => (await bank.find(id)) !== undefined,
          pages: (after) => shownPages(bank.rows(after), projectItem),
        }),
    }),
    route({
      name: 'project',
      method: 'GET',
      path: '/__admin/projects/:project',
      summary: 'A project and its settings',
      answers: shown,
      handle: async (c, { bank }) => c.json(projectItem((await projectOf(bank, c)).row)),
    }),
    route({
      name: 'putProject',
      method: 'PUT',
      path: '/__admin/projects/:project',
      summary: 'Makes a project, or gives it other settings',
      description: 'Settings that are not named are those that the bank was started with. Sessions and money stay.',
      makesProject: true,
      body: ControlProject,
      bodyIsOptional: true,
      answers: { ...shown, 201: { description: 'It was made.', schema: 'ControlProjectItem' } },
      async handle(c, { bank, body }) {
        const id = pathPart(c, 'project')
        if (!projectName.test(id))
          throw new Problem(
            'bad_request',
            `the project's name: expected ${projectName.words}, got ${JSON.stringify(id)}`,
          )
        const options = optionsOf(await body())
        const wrong = ruleViolations(options)
        if (wrong.length > 0) throw Problem.ofBody(wrong.map((each) => ({ ...each, pointer: snake(each.pointer) })))
        if (options.partnerKey !== undefined) await readable(bank.partnerKey(options.partnerKey))
        const isNew = !bank.hasProject(id) && !(await bank.store.project(id))
        return c.json(projectItem((await bank.configure(id, options)).row), isNew ? 201 : 200)
      },
    }),
    route({
      name: 'deleteProject',
      method: 'DELETE',
      path: '/__admin/projects/:project',
      summary: 'Removes a project and all that it holds',
      answers: { 204: { description: 'It is not there any more.' } },
      async handle(c, { bank }) {
        await bank.remove((await projectOf(bank, c)).id)
        return c.body(null, 204)
      },
    }),
    route({
      name: 'resetProject',
      method: 'POST',
      path: '/__admin/projects/:project/reset',
      summary: 'Back to the beginning; settings stay, and ids go on',
      answers: { 204: { description: 'Nothing has happened in it.' } },
      async handle(c, { bank }) {
        await (await projectOf(bank, c)).reset()
        return c.body(null, 204)
      },
    }),
  ],
}

async function readable(key: Promise<unknown>): Promise<void> {
  try {
    await key
  } catch (error) {
    if (error instanceof KeyError) throw new Problem('bad_request', `/partner_key: ${error.message}`)
    throw error
  }
}

const optionsOf = (body: ControlProject): ProjectOptions => ({
  ...(body.partner_key !== undefined && { partnerKey: body.partner_key }),
  ...(body.webhook_url !== undefined && { webhookUrl: body.webhook_url }),
  ...(body.auto_confirm !== undefined && { autoConfirm: body.auto_confirm }),
  ...(body.clock !== undefined && { clock: body.clock }),
  ...(body.strict !== undefined && { strict: body.strict }),
  ...(body.hold !== undefined && { hold: body.hold }),
  ...(body.three_d_secure !== undefined && { threeDSecure: body.three_d_secure }),
  ...(body.payer !== undefined && { payer: body.payer }),
  ...(body.signature !== undefined && { signature: body.signature }),
  ...(body.webhook_format !== undefined && { webhookFormat: body.webhook_format }),
  ...(body.accounts !== undefined && { accounts: body.accounts }),
  ...(body.pace !== undefined && {
    pace: {
      ...(body.pace.processing_ms !== undefined && { processingMs: body.pace.processing_ms }),
      ...(body.pace.settlement_ms !== undefined && { settlementMs: body.pace.settlement_ms }),
    },
  }),
  ...(body.fees !== undefined && { fees: body.fees }),
  ...(body.optional_webhooks !== undefined && { optionalWebhooks: body.optional_webhooks }),
})

const projectItem = ({ id, settings, clock }: ProjectRow) => ({
  id,
  partner_key: settings.partnerKey,
  ...(settings.webhookUrl !== undefined && { webhook_url: maskCards(settings.webhookUrl) }),
  auto_confirm: settings.autoConfirm,
  clock: clock.mode,
  strict: settings.strict,
  hold: settings.hold,
  three_d_secure: settings.threeDSecure,
  payer: settings.payer,
  signature: settings.signature,
  webhook_format: settings.webhookFormat,
  accounts: settings.accounts.map((each) => ({ ...each, number: maskCards(each.number) })),
  pace: { processing_ms: settings.pace.processingMs, settlement_ms: settings.pace.settlementMs },
  ...(settings.fees && { fees: settings.fees }),
  optional_webhooks: settings.optionalWebhooks,
})
