import { goTo } from '../address/route.ts'
import { keyOf } from '../keys/keys.ts'
import { views } from '../views/views.ts'

/** Keys work wherever no text is typed: those of the view that is shown, and `g` with the key of a view. */
export function startKeys(): void {
  let isAfterG = false
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (isTyping(event.target)) {
      if (event.key === 'Escape') (event.target as HTMLElement).blur()
      return
    }
    const view = isAfterG ? views.find(({ key }) => key === event.key) : undefined
    isAfterG = event.key === 'g'
    const run = view ? () => goTo({ view: view.name }) : keyOf(event.key)
    // A control that has the focus has its own Enter.
    if (!run || (event.key === 'Enter' && (event.target as Element).matches('a,button,summary'))) return
    event.preventDefault()
    run(event)
  })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input,textarea,select')
