import { own } from '../../../schemas/own.ts'
import { isRefusal, type Refusal, refuseFields } from '../refusal.ts'
import type { PublicToken, Shared, Tokens, Widget, Widgets } from '../state.ts'
import { DAY, type Micros } from '../time/time.ts'
import type { Decision, View } from '../view.ts'

/** sibling: token-method */
const LIFETIME = DAY

/** A project remembers this many; ours, so that a long run does not grow for ever. */
const MOST = 1000

export const widgetNames: readonly Widget[] = ['tokenize_widget', 'acquiring_widget', 'self_employed_widget']

/** token: opens one or more widgets, for one operation. */
export function issuePublicToken(view: View, widgets: Widgets): Decision<{ public_token: string }> {
  const { now, shared } = view
  const { made, public: kept } = shared.tokens
  const token = view.opaque(`public token ${made + 1}`)
  const newest = Object.entries({ ...kept, [token]: { createdAt: now, widgets } }).slice(-MOST)
  const tokens: Tokens = { made: made + 1, public: Object.fromEntries(newest) }
  return { changes: { shared: { tokens } }, reply: { public_token: token } }
}

export const endOf = ({ createdAt }: PublicToken): Micros => createdAt + LIFETIME

export const isActive = (token: PublicToken, now: Micros): boolean => !token.used && now < endOf(token)

export const findPublicToken = ({ tokens }: Readonly<Shared>, token: string): PublicToken | undefined =>
  own(tokens.public, token)

/** The shelf once a public token has served for an operation of a widget, or why it cannot. */
export function spend({ now, shared }: Pick<View, 'now' | 'shared'>, token: string, widget: Widget): Tokens | Refusal {
  const found = findPublicToken(shared, token)
  const fault = found ? faultOf(found, now, widget) : 'one that this project was not given'
  if (!found || fault !== undefined)
    return refuseFields({ pointer: 'X-PUBLIC-TOKEN', expected: `a public token for ${widget}`, came: fault! })
  return { ...shared.tokens, public: { ...shared.tokens.public, [token]: { ...found, used: true } } }
}

/** A decision that is made with a public token, which serves for it: both or neither. */
export function spending<Reply>(view: View, decided: Decision<Reply>, token: string, widget: Widget): Decision<Reply> {
  if (isRefusal(decided)) return decided
  const { changes, reply } = decided
  const tokens = spend({ now: view.now, shared: { ...view.shared, ...changes.shared } }, token, widget)
  return isRefusal(tokens) ? tokens : { changes: { ...changes, shared: { ...changes.shared, tokens } }, reply }
}

function faultOf(token: PublicToken, now: Micros, widget: Widget): string | undefined {
  if (token.used) return 'one that has served its one operation'
  if (!isActive(token, now)) return 'one that is older than 24 hours'
  return token.widgets[widget] ? undefined : `one for ${Object.keys(token.widgets).join(' and ')}`
}
