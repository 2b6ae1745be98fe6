import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'

/** The views but the home, by name; absent: nobody has opened one of them yet, or their file is on its way. */
export const furtherViews = signal<Readonly<Record<string, ComponentType>> | undefined>(undefined)
export const isMissing = signal(false)

/** Once; what did not come is asked for again the next time. */
export async function loadViews(): Promise<void> {
  if (furtherViews.peek()) return
  try {
    furtherViews.value = (await import('./further-views.ts')).furtherViews
  } catch {
    // The bank has been replaced by another version since the page was loaded, or is gone.
    isMissing.value = true
  }
}
