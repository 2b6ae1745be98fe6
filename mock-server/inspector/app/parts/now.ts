import { signal } from '@preact/signals'

/** Goes on each second, for what shows how long it takes until something. */
export const tick = signal(0)

export function startTicking(): void {
  setInterval(() => {
    if (!document.hidden) tick.value += 1
  }, 1_000)
}
