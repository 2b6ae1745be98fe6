import type { ContractExample } from '../../../schemas/contract.ts'
import { operations } from '../../../schemas/generated/contract.ts'
import { inNamesOf, normaliseNames } from '../../../schemas/names.ts'
import { validate } from '../../../schemas/validate.ts'
import { contract } from '../kit/contract.ts'
import { bringAbout, byTestValues, type Given } from '../kit/situations.ts'

/** Statuses are ours (docs/decisions/005-statuses-and-errors-are-ours.md); that of an unknown session is 404. */
const statuses: Readonly<Record<string, number>> = {
  account_not_found: 400,
  invalid_request: 400,
  npd_service_internal_error: 500,
  refund_amount_too_large: 400,
  session_wrong_state: 409,
  taxpayer_not_bound: 400,
  taxpayer_unknown: 400,
}

export const endpointExamples = operations.map(({ path, versions, examples, answer: schema }) =>
  contract(path, ({ it, expect }) => {
    for (const version of versions) {
      for (const [title, { given, request, expect: expected }] of Object.entries(examples).sort(fromNothingFirst)) {
        it(
          `${title}, in ${version}`,
          async ({ bank, clock }) => {
            const found = await bringAbout(given, bank, clock, { version })
            const body = withGiven(JSON.stringify(inNamesOf(version, request)), found)
            const answer = await bank.send(path.slice(1), body, { version })
            if (expected === 'ok') {
              expect(answer.status).toBe(200)
              const { body: inV2 } = normaliseNames(version, answer.body)
              expect(validate(schema, inV2)).toEqual([])
            } else {
              const unknownSession = body.includes('"ps_9"')
              expect(answer.body.error?.code).toBe(expected)
              expect(answer.status).toBe(unknownSession ? 404 : statuses[expected])
            }
          },
          byTestValues.has(given) ? { needs: 'testValues' } : {},
        )
      }
    }
  }),
)

/** Whoever plays all examples of an endpoint in one project has done nothing there when those come that start from nothing. */
const fromNothingFirst = ([, one]: [string, ContractExample], [, other]: [string, ContractExample]): number =>
  Number(one.given !== 'nothing') - Number(other.given !== 'nothing')

/** The body with what this bank has given, in the place of what the example has. */
const withGiven = (body: string, found: Given): string =>
  Object.entries(found).reduce(
    (text, [shown, value]) => text.replace(JSON.stringify(shown), JSON.stringify(value)),
    body,
  )
