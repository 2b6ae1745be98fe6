import { modelName } from '../../../mock-server/endpoints/define-endpoint.ts'
import { endpoints } from '../../../mock-server/endpoints/index.ts'
import { apiErrors } from '../../../mock-server/errors/api-errors.ts'
import { inNamesOf, normaliseNames } from '../../../schemas/names.ts'
import { validate } from '../../../schemas/validate.ts'
import { contract } from '../kit/contract.ts'
import { bringAbout, type Given } from '../kit/situations.ts'

export const endpointExamples = endpoints.map(({ path, versions, examples, response }) =>
  contract(path, ({ it, expect }) => {
    for (const version of versions) {
      for (const [title, { given, request, expect: expected }] of Object.entries(examples)) {
        it(`${title}, in ${version}`, async ({ bank, clock }) => {
          const found = await bringAbout(given, bank, clock, { version })
          const body = withGiven(JSON.stringify(inNamesOf(version, request)), found)
          const answer = await bank.send(path.slice(1), body, { version })
          if (expected === 'ok') {
            expect(answer.status).toBe(200)
            const { body: inV2 } = normaliseNames(version, answer.body)
            expect(validate(modelName(response), inV2)).toEqual([])
          } else {
            const unknownSession = body.includes('"ps_9"')
            expect(answer.body.error?.code).toBe(expected)
            expect(answer.status).toBe(unknownSession ? 404 : apiErrors[expected].status)
          }
        })
      }
    }
  }),
)

/** The body with what this bank has given, in the place of what the example has. */
const withGiven = (body: string, found: Given): string =>
  Object.entries(found).reduce(
    (text, [shown, value]) => text.replace(JSON.stringify(shown), JSON.stringify(value)),
    body,
  )
