import { afterAll, expect, it } from 'vitest'
import { startBank } from '../library/start-bank.ts'

const bank = await startBank()
afterAll(() => bank.close())

it.each(['/livez', '/readyz'])('%s answers GET and HEAD, and leaves nothing in the journal', async (path) => {
  const answer = await fetch(bank.url + path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=UTF-8')
  expect(await answer.text()).toBe('ok')
  const head = await fetch(bank.url + path, { method: 'HEAD' })
  expect(head.status).toBe(200)
  expect(await head.text()).toBe('')
  const inProcess = await bank.fetch(new Request(`http://localhost${path}`, { method: 'HEAD' }))
  expect([inProcess.status, await inProcess.text()]).toEqual([200, ''])
  expect(await bank.unclaimedRequests()).toEqual([])
})

it('refuses a probe by any other method as a path that the bank does not have', async () => {
  const answer = await fetch(`${bank.url}/readyz`, { method: 'POST', body: '{}' })
  expect(answer.status).toBe(404)
  expect(await bank.unclaimedRequests()).toHaveLength(1)
})
