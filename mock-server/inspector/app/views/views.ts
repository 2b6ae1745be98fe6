import type { WordName } from '../words/language.ts'

interface View {
  /** In the address: `#/PROJECT/NAME/ID`. */
  name: string
  /** In the menu; absent: it is reached from another view alone. */
  title?: WordName
  /** `g` and then this key leads there. */
  key?: string
}

/** Every view of the page; the first is the home. */
export const views: readonly [View, ...View[]] = [
  { name: 'timeline', title: 'timeline', key: 't' },
  { name: 'calls', title: 'calls', key: 'c' },
  { name: 'webhooks', title: 'webhooks', key: 'w' },
  { name: 'money', title: 'money', key: 'm' },
  { name: 'scenario', title: 'scenario', key: 's' },
  { name: 'coverage', title: 'coverage', key: 'v' },
  { name: 'verdicts', title: 'verdicts', key: 'd' },
  { name: 'call' },
  { name: 'webhook' },
  { name: 'session' },
]

export const viewOf = (name: string): View => views.find((each) => each.name === name) ?? views[0]
