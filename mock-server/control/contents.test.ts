import { afterAll, describe, expect, it } from 'vitest'
import { startBank } from '../index.ts'

const bank = await startBank()
afterAll(() => bank.close())

describe('somebody who looks around', () => {
  it('reads at / where everything is', async () => {
    const text = await (await fetch(bank.url)).text()
    // Calls of the bank and pages for payers have addresses of their own, which nobody can guess.
    for (const path of [...text.matchAll(/^\/[^ ,]+/gm)]
      .map(([found]) => found)
      .filter((path) => !/^\/(api|payer)/.test(path)))
      expect(await fetch(bank.url + path)).toMatchObject({ status: 200 })
    expect(text).toContain('/__admin')
  })

  it('reads at /__admin every path of the control API, with its methods', async () => {
    const { items } = (await (await fetch(`${bank.url}/__admin`)).json()) as {
      items: { path: string; methods: string[] }[]
    }
    expect(items).toContainEqual({ path: '/__admin/projects/{project}', methods: ['GET', 'PUT', 'DELETE'] })
    expect(items).toContainEqual({ path: '/__admin/projects/{project}/clock/advance', methods: ['POST'] })
  })

  it.each([
    ['/__admin/projects/demo_project/sesions', 'did you mean /__admin/projects/demo_project/sessions?'],
    ['/__admin/project/demo_project/clock', 'did you mean /__admin/projects/demo_project/clock?'],
    ['/__admin/projects/demo_project/sesions?limit=1', 'did you mean'],
    ['/__admin/nothing/of/the/kind', 'GET /__admin lists what there is'],
  ])('is told at %s: %s', async (path, hint) => {
    const answer = await fetch(bank.url + path)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining(hint) })
  })

  it.each([
    ['/projects/demo_project/clock?limit=1', '?limit: expected no query parameters here, got "limit"'],
    [
      '/projects/demo_project/requests?limt=1',
      '?limt: expected limit, after, id, at, project, method, path, query, version, status, duration_ms, session_id, request, response, signature, schema, state, steps, during, warnings, fault, order here, got "limt" (did you mean limit?)',
    ],
    ['/coverage?fromat=text', '?fromat: expected format here, got "fromat" (did you mean format?)'],
  ])('is refused a query that nobody would read: %s', async (path, detail) => {
    const answer = await fetch(`${bank.url}/__admin${path}`)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toEqual({ title: 'Bad request', status: 400, detail })
    expect((await fetch(`${bank.url}/__admin/coverage?format=text`)).status).toBe(200)
  })
})
