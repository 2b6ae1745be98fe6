import { signal } from '@preact/signals'

/** A bank in the page, which holds what a file has recorded. */
interface RecordedBank {
  /** The name of the file. */
  name: string
  /** The last line of the file was not whole. */
  isTorn: boolean
  fetch(path: string, init: RequestInit): Promise<Response>
}

/** Absent: the bank that has served the page is asked. */
export const recorded = signal<RecordedBank | undefined>(undefined)

export const askBank = (path: string, init: RequestInit): Promise<Response> =>
  (recorded.peek() ?? window).fetch(path, init)

/** What commands name. A bank in the page has no address that a shell could ask. */
export const bankOrigin = (): string => (recorded.value ? 'http://BANK' : location.origin)
