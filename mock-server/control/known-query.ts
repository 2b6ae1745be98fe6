import type { MiddlewareHandler } from 'hono'
import { ControlProject } from '../../schemas/control/index.ts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { accountFields } from './accounts.ts'
import { ofLists } from './answer-list.ts'
import { fieldsOf } from './match-paths.ts'
import { answerProblem, Problem } from './problem.ts'

/** By the end of a path: what it can be asked after a `?`; of a dotted path, what it begins with. Nothing else takes a query. */
const known: readonly [path: RegExp, names: readonly string[]][] = [
  [/\/coverage$/, ['format']],
  [/^\/__admin\/events$/, ['after', 'project', 'type']],
  [/\/reports\/payments$/, ['date']],
  [/^\/__admin\/projects$/, [...ofLists, 'id', ...Object.keys(ControlProject.properties)]],
  [/\/accounts$/, [...ofLists, ...accountFields]],
  [/\/sessions$/, [...ofLists, ...fieldsOf('sessions')]],
  [/\/webhooks$/, [...ofLists, ...fieldsOf('webhooks')]],
  [/\/requests$/, [...ofLists, ...fieldsOf('requests')]],
]

/** Refuses a GET whose query nobody would read; a path that is not there keeps its 404. */
export const knownQuery: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.req.method !== 'GET' || !c.res.ok) return
  const names = known.find(([path]) => path.test(c.req.path))?.[1] ?? []
  const odd = Object.keys(c.req.query()).find((name) => !names.includes(name.split('.', 1)[0]!))
  if (odd === undefined) return
  const { nearest } = nearestTo(odd, names)
  const takes = names.length > 0 ? `expected ${names.join(', ')}` : 'expected no query parameters'
  const hint = nearest ? ` (did you mean ${nearest}?)` : ''
  await c.res.body?.cancel()
  c.res = undefined
  c.res = answerProblem(new Problem('bad_request', `?${odd}: ${takes} here, got ${JSON.stringify(odd)}${hint}`))
}
