import type { OpenAPIV3_1 } from 'openapi-types'
import controlOpenapi from '../../../schemas/generated/control-openapi.json' with { type: 'json' }
import openapi from '../../../schemas/generated/openapi.json' with { type: 'json' }
import { wrongWithControlClient } from './control-client.ts'
import { unreadValues } from './unread-values.ts'

/** What the linter does not see: generators make of the documents what they say. */
const unread = await unreadValues(openapi as unknown as OpenAPIV3_1.Document)
const wrong = [
  ...(unread.length > 0 ? [`a generator that reads only \`enum\` takes these for any text: ${unread.join(', ')}`] : []),
  ...[await wrongWithControlClient(controlOpenapi as unknown as OpenAPIV3_1.Document)].filter(
    (each) => each !== undefined,
  ),
]
if (wrong.length > 0) {
  console.error(wrong.join('\n'))
  process.exitCode = 1
} else {
  console.log('a generator that reads only `enum` reads every field of one value')
  console.log('a client of the control API that was generated compiles, and drives a bank')
}
