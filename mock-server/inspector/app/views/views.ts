import type { ComponentType } from 'preact'
import { Timeline } from '../timeline/timeline.tsx'
import type { WordName } from '../words/language.ts'

interface View {
  /** In the address: `#/PROJECT/NAME/ID`. */
  name: string
  /** In the menu; absent: it is reached from another view alone. */
  title?: WordName
  /** `g` and then this key leads there. */
  key?: string
  Component: ComponentType
}

/** Every view of the page; the first is the home. */
export const views: readonly [View, ...View[]] = [
  { name: 'timeline', title: 'timeline', key: 't', Component: Timeline },
]

export const viewOf = (name: string): View => views.find((each) => each.name === name) ?? views[0]
