import { documented } from '../documented/index.ts'
import { contract } from '../kit/contract.ts'

/** Requests of the documents that are refused here as they stand: which field, and what the refusal says to do. */
const refused: Readonly<Record<string, { code: string; pointer: string; advice: string }>> = {
  'requests/report-account-balance': {
    code: 'account_not_found',
    pointer: '/account_number',
    advice: 'it has 40702810300200000013 (settlement), 40702810600200000014 (nominal); set more by its accounts',
  },
}

/** The page "Payouts by token" has a suite of its own: it is one conversation. */
const requests = documented.filter(
  ({ schema, source }) => schema.startsWith('requests/') && source !== 'docs: payouts by token',
)

/** `requests/session-multi-create-rko` -> `session/multi/create/rko`; two names have a `_` of their own. */
const callOf = (schema: string) =>
  schema
    .slice('requests/'.length)
    .replaceAll('-', '/')
    .replace('customer/verification', 'customer_verification')
    .replace(/account\/(?=balance|statement)/, 'account_')

export const requestsOfThePages = contract(
  'the requests of the documents, followed to the letter',
  ({ it, expect }) => {
    for (const { title, source, version, schema, value } of requests) {
      const refusal = refused[schema]

      it(`${title} (${source}) ${refusal ? 'is refused with what to do' : 'is taken'}`, async ({ bank }) => {
        const { session } = await bank.call('session/create', {}, { version })
        const body = JSON.stringify(value).replace('"ps_3230"', JSON.stringify(session.id))
        const answer = await bank.send(callOf(schema), body, { version })
        if (!refusal) {
          expect(answer.body).toMatchObject({ status: 'ok' })
          return
        }
        const { code, pointer, advice } = refusal
        expect(answer.body.error).toEqual({ code, description: expect.stringContaining(`${pointer}: expected`) })
        expect(answer.body.error?.description).toContain(`(${advice}`)
      })
    }
  },
)
