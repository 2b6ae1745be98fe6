import type { OpenAPIV3_1 } from 'openapi-types'
import type { Version } from '../../core/state.ts'
import { endpointsOf, versions } from './wire/wire-schemas.ts'

/** Groups of operations; the first row whose path fits has it. */
const groups: readonly { name: string; of: RegExp; description: string }[] = [
  {
    name: 'Sessions',
    of: /^\/session\/(?!(multi\/)?(start|init))/,
    description: 'Create a session, read it, confirm or cancel what is in it.',
  },
  {
    name: 'Payouts',
    of: /^\/session\/(multi\/)?(start|init)\//,
    description: 'Start a payout in a session, or make a session and start a payout in it by one call.',
  },
  { name: 'Services', of: /^/, description: 'What is asked of the bank outside of sessions.' },
]

const groupOf = (path: string) => groups.find(({ of }) => of.test(path))!

export const tagOf = (path: string, version: Version): string => `${groupOf(path).name} ${version}`

export const webhookTag = 'Webhooks'

/** The tags that operations have, in the order of the page. */
export const tags = (): OpenAPIV3_1.TagObject[] => [
  ...versions.flatMap((version) =>
    groups
      .filter((group) => endpointsOf(version).some(({ path }) => groupOf(path) === group))
      .map(({ name, description }) => ({ name: `${name} ${version}`, description })),
  ),
  {
    name: webhookTag,
    description: 'What the bank tells the partner. The version that a session was made with decides the names.',
  },
]
