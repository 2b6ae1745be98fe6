import type { ComponentChildren } from 'preact'
import { act, preview } from '../api/actions.ts'
import type { Call } from '../api/client.ts'

interface ActionProps {
  call: Call
  children: ComponentChildren
  class?: string
  isDisabled?: boolean
  /** Read out instead of what stands on it. */
  label?: string
  /** Once it is done. */
  onDone?(): void
}

/** A button that is a call of the control API: the line at the foot of the page says which one. */
export const Action = ({ call, children, class: name, isDisabled = false, label, onDone }: ActionProps) => (
  <button
    type="button"
    class={name}
    disabled={isDisabled}
    aria-label={label}
    onPointerEnter={() => preview(call)}
    onFocus={() => preview(call)}
    onClick={async () => {
      if (await act(call)) onDone?.()
    }}
  >
    {children}
  </button>
)
