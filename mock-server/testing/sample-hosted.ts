import type { Session } from '../../schemas/generated/types.ts'
import { type BankHandle, type BankOptions, createBank, type ProjectHandle } from '../index.ts'
import { open, type Page, press } from './sample-payer.ts'

/** A payer at the hosted payment page of a bank inside the process, and the partner that has made its session. */

/** What the bank answers to the calls that these tests make. */
interface Answered {
  status: string
  session: Session
  public_token: string
  error?: { code: string }
}

export const english = { 'accept-language': 'en' }
export const order = { amount_details: { amount: 150_000, currency: 'rub' }, customer: { reference: 'user131' } }
export const card = { number: '4242 4242 4242 4242', expiry: '05/30', code: '123', holder: 'IVAN IVANOV' }
export const byCard = 'Pay 1,500.00 ₽ by card'
export const byFps = 'Pay 1,500.00 ₽ by FPS'

export const locationOf = ({ headers, url }: Page) => new URL(headers.get('location')!, url).href

/** The bank, what its partner does, and what a payer sees. */
export interface Shop extends AsyncDisposable {
  bank: BankHandle
  call(path: string, body: object, at?: ProjectHandle): Promise<Answered>
  /** The page of a session that was made of `made`, for the widget that was asked to be so. */
  hosted(widget?: object, made?: object): Promise<{ session: string; token: string; url: string }>
  /** The partner confirms, and time goes on. */
  confirm(session: string): Promise<void>
  paymentOf(session: string): Promise<NonNullable<Session['payment_list']>[number] | undefined>
  show(url: string): Promise<Page>
  payByCard(url: string, fields?: Record<string, string>): Promise<Page>
}

export function openShop(options: BankOptions = {}): Shop {
  const bank = createBank({ clock: 'manual', ...options })
  const show = (url: string) => open(bank.fetch, url, { headers: english })
  async function call(path: string, body: object, at: ProjectHandle = bank): Promise<Answered> {
    const answer = await at.partner.fetch(`/api/${path}`, { method: 'POST', body: JSON.stringify(body) })
    return (await answer.json()) as Answered
  }
  return {
    bank,
    call,
    show,
    async hosted(widget = {}, made = order) {
      const { session } = await call('v2/session/create', made)
      const { public_token } = await call('v1/token', { acquiring_widget: { session_id: session.id, ...widget } })
      return { session: session.id, token: public_token, url: `https://demo.bank131.ru/payment/${public_token}` }
    },
    async confirm(session) {
      await bank.nextWebhook('ready_to_confirm')
      await call('v2/session/confirm', { session_id: session })
      await bank.clock.runToIdle()
    },
    paymentOf: async (session) => (await call('v2/session/status', { session_id: session })).session.payment_list?.[0],
    payByCard: async (url, fields = card) => press(bank.fetch, await show(url), byCard, { way: 'card', ...fields }),
    [Symbol.asyncDispose]: () => bank.close(),
  }
}
