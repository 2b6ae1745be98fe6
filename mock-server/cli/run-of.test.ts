import { expect, it } from 'vitest'
import { version } from '../version.ts'
import { runOf } from './run-of.ts'

const item = { id: 'W4', title: '', verdict: 'failed', durationMs: 0, facts: {}, evidence: [] } as const

it('says the options of a run and how to judge one item again, without what is secret', () => {
  const run = runOf({
    command: 'certify',
    values: {
      'webhook-url': 'http://user:pass@127.0.0.1:3000/hook',
      'admin-token': 'open-sesame',
      trigger: `POST http://a {"it's":"4242424242424242"}`,
      cases: 'R*,W4',
      min: '50%',
      github: true,
      html: 'report.html',
    },
    began: performance.now() - 1500,
    alone: ({ id }) => ({ cases: id, min: undefined }),
  })
  expect(run.version).toBe(version)
  expect(run.durationMs).toBeGreaterThanOrEqual(1500)
  const shown = { ...run.options, again: run.again!(item) }
  expect(JSON.stringify(shown)).not.toMatch(/pass@|sesame|4242424242424242|report\.html/)
  expect(run.options).toMatchObject({
    'webhook-url': 'http://user:***@127.0.0.1:3000/hook',
    'admin-token': 'given, not shown',
    min: '50%',
  })
  expect(run.again!(item)).toMatch(
    /^bank131-mock certify --webhook-url 'http:\/\/user:\*\*\*@127\.0\.0\.1:3000\/hook' --admin-token ADMIN-TOKEN --trigger 'POST http:\/\/a \{"it'\\''s":"[^']*"\}' --cases W4$/,
  )
})
