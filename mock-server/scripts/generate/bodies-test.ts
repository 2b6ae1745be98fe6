import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Endpoint, endpointName } from '../../endpoints/define-endpoint.ts'
import { endpoints } from '../../endpoints/index.ts'

const folder = new URL('../../endpoints/', import.meta.url)

/** A test for the type checker that has every endpoint in it: what it declares to take is what `bank131-mock/schemas` publishes. */
export async function bodiesTest(): Promise<string> {
  const files = await Promise.all(
    globSync('*.ts', { cwd: fileURLToPath(folder) }).map(async (file) => ({
      file,
      endpoint: ((await import(new URL(file, folder).href)) as { default?: Endpoint }).default,
    })),
  )
  // A body without fields has no type to compare: TypeBox calls it `{}`, which is anything.
  const declared = endpoints
    .filter(({ request }) => hasFields(request))
    .map((endpoint) => {
      const found = files.find((each) => each.endpoint === endpoint)
      if (!found) throw new Error(`no file in mock-server/endpoints exports ${endpoint.path} by default`)
      return { file: found.file, name: endpointName(endpoint) }
    })
  const sorted = declared.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  return `// Written by \`npm run generate\` from the endpoints. Do not edit.

import type { Static } from 'typebox'
${sorted.map(({ file, name }) => `import type ${name} from '../../mock-server/endpoints/${file}'`).join('\n')}
import type { ByRow, Differences, Expect, Untaken } from '../same.ts'
import type { WireTypes } from './types.ts'

interface DeclaredRequests {
${sorted.map(({ name }) => `  ${name}Request: Static<(typeof ${name})['request']>`).join('\n')}
}

export type BodiesThatEndpointsDeclareAreThePublishedOnes = Expect<Differences<Omit<DeclaredRequests, ByRow>, WireTypes>>
export type EndpointsTakeThePublishedBodies = Expect<Untaken<Pick<DeclaredRequests, keyof DeclaredRequests & ByRow>, WireTypes>>
`
}

const hasFields = (request: object): boolean =>
  !('properties' in request) || Object.keys(request.properties as object).length > 0
