import { afterEach, describe, expect, it } from 'vitest'
import type { Session } from '../../schemas/generated/types.ts'
import { type BankHandle, type BankOptions, createBank } from '../index.ts'
import { askedPayment, open, openByForm } from '../testing/sample-payer.ts'

let bank: BankHandle

const begin = (options: BankOptions = {}) => {
  bank = createBank({ clock: 'manual', threeDSecure: true, ...options })
  return bank
}

afterEach(() => bank.close())

const paymentOf = async (session: string) => {
  const body = JSON.stringify({ session_id: session })
  const answer = await bank.partner.fetch('/api/v2/session/status', { method: 'POST', body })
  return ((await answer.json()) as { session: Session }).session.payment_list?.[0]
}

const english = { 'accept-language': 'en' }

describe('an address that is not right', () => {
  it.each([
    ['a key of another', (url: string) => url.replace(/[^/]+$/, 'a'.repeat(32))],
    ['no key', (url: string) => url.replace(/\/[^/]+$/, '')],
    ['another payment', (url: string) => url.replace('pm_1001', 'pm_1002')],
    ['another session', (url: string) => url.replace('ps_1001', 'ps_1002')],
    ['another project', (url: string) => url.replace('demo_project', 'shop')],
    ['nothing', () => '/payer/'],
  ])('(%s) is 404, and tells where the right one comes from', async (_, wrong) => {
    begin({ projects: { demo_project: {}, shop: {} } })
    await askedPayment(bank)
    const { url } = await askedPayment(bank)
    const { url: first } = { url: url.replaceAll('1002', '1001') }
    for (const method of ['GET', 'POST']) {
      const page = await open(bank.fetch, wrong(first), { method, headers: english })
      expect(page.status).toBe(404)
      expect(page.text).toContain('No such payment')
      expect(page.text).toContain('redirect.url or inform.qr.content')
    }
  })

  it('makes no project, where unknown ones are made at their first call', async () => {
    begin({ autoProjects: true })
    expect((await open(bank.fetch, '/payer/unheard_of/ps_1/pm_1/key')).status).toBe(404)
    const projects = await (await bank.fetch('/__admin/projects')).text()
    expect(projects).not.toContain('unheard_of')
  })

  it('of an action that there is not does nothing', async () => {
    begin()
    const { url, session } = await askedPayment(bank)
    expect((await open(bank.fetch, `${url}/constructor`, { method: 'POST' })).status).toBe(404)
    expect(await paymentOf(session)).toMatchObject({ status: 'pending' })
  })

  it('of an action that is opened and not pressed leads to the page', async () => {
    begin()
    const { url, session } = await askedPayment(bank)
    const { status, headers } = await open(bank.fetch, `${url}/pay`)
    expect([status, new URL(headers.get('location')!, `${url}/pay`).href]).toEqual([303, url])
    expect(await paymentOf(session)).toMatchObject({ status: 'pending' })
  })
})

it('the address of one payer’s page tells nothing of another’s, where ids are drawn', async () => {
  begin({ ids: 'drawn' })
  const one = await askedPayment(bank)
  const other = await askedPayment(bank)
  const keyOf = ({ url }: { url: string }) => url.split('/').at(-1)
  expect(keyOf(one)).toMatch(/^[a-p]{32}$/)
  expect(keyOf(other)).not.toBe(keyOf(one))
  await bank.close()
  begin()
  const fixed = keyOf(await askedPayment(bank))
  await bank.close()
  begin()
  expect(keyOf(await askedPayment(bank))).toBe(fixed)
  expect([keyOf(one), keyOf(other)]).not.toContain(fixed)
})

describe('somebody who integrates is told', () => {
  it('that a browser is to be sent to 3-D Secure by a form', async () => {
    begin()
    const { url, redirect } = await askedPayment(bank)
    const notice = 'customer_interaction.redirect.method is POST'
    expect((await open(bank.fetch, url, { headers: english })).text).toContain(notice)
    const page = await openByForm(bank.fetch, url, redirect!.params!, english)
    expect(page.text).not.toContain(notice)
    expect(page.text).not.toContain('For whoever integrates')
  })

  it.each([{}, { PaReq: 'x' }, { MD: 'pm_1001' }, { PaReq: 'x', MD: 'pm_9' }])(
    'that a form of %j lacks something',
    async (params) => {
      begin()
      const { url } = await askedPayment(bank)
      const { text } = await openByForm(bank.fetch, url, params as Record<string, string>, english)
      expect(text).toContain('The form that came lacks what redirect.params has')
    },
  )
})
