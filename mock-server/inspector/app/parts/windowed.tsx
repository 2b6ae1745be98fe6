import { useSignal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { bindKeys } from '../keys/keys.ts'

interface WindowedProps<Row> {
  rows: readonly Row[]
  /** CSS pixels, the same for each row. */
  rowHeight: number
  /** The name of the list. */
  label: string
  show(row: Row, isCurrent: boolean): ComponentChild
  keyOf(row: Row): string
  /** Where Enter leads. */
  onOpen(row: Row): void
  /** The rows that stand in the window now, before they are drawn. */
  onShown?(rows: readonly Row[]): void
}

/** Rows beyond the window, above and below, so that a quick hand sees no gap; so many come and go together. */
const SPARE = 6

/** A long list of which only the rows in the window are in the page; `j`, `k` and Enter go through it. */
export function Windowed<Row>({ rows, rowHeight, label, show, keyOf, onOpen, onShown }: WindowedProps<Row>) {
  const list = useRef<HTMLUListElement>(null)
  const range = useSignal({ from: 0, to: Math.ceil(innerHeight / rowHeight / SPARE) * SPARE })
  const current = useSignal<string | undefined>(undefined)

  const measure = () => {
    const top = list.current!.getBoundingClientRect().top
    const first = Math.max(0, -top / rowHeight)
    const last = Math.max(0, (innerHeight - top) / rowHeight)
    const { from, to } = range.peek()
    if (from <= first && last <= to) return
    range.value = {
      from: Math.max(0, Math.floor(first / SPARE - 1) * SPARE),
      to: Math.ceil(last / SPARE + 1) * SPARE,
    }
  }
  // Once it is drawn: before, the browser would lay all out twice.
  useEffect(measure)
  useEffect(() => {
    addEventListener('scroll', measure, { passive: true })
    addEventListener('resize', measure)
    return () => {
      removeEventListener('scroll', measure)
      removeEventListener('resize', measure)
    }
  }, [])

  const move = (by: number) => {
    const at = rows.findIndex((row) => keyOf(row) === current.peek())
    const next = Math.min(rows.length - 1, Math.max(0, at + by))
    const row = rows[next]
    if (row === undefined) return
    current.value = keyOf(row)
    showRow(list.current!, next * rowHeight, rowHeight)
  }
  useEffect(() =>
    bindKeys({
      j: () => move(1),
      k: () => move(-1),
      Enter: () => {
        const row = rows.find((each) => keyOf(each) === current.peek())
        if (row !== undefined) onOpen(row)
      },
    }),
  )

  const { from, to } = range.value
  const shown = rows.slice(from, to)
  useLayoutEffect(() => onShown?.(shown))
  return (
    <ul
      ref={list}
      class="windowed"
      aria-label={label}
      style={{ paddingTop: `${from * rowHeight}px`, height: `${rows.length * rowHeight}px` }}
    >
      {shown.map((row) => (
        <li
          key={keyOf(row)}
          style={{ height: `${rowHeight}px` }}
          class={keyOf(row) === current.value ? 'current' : undefined}
        >
          {show(row, keyOf(row) === current.value)}
        </li>
      ))}
    </ul>
  )
}

/** Scrolls no further than it must. */
function showRow(list: HTMLElement, offset: number, height: number): void {
  const top = list.getBoundingClientRect().top + offset
  const above = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0
  const below = innerHeight - (document.querySelector('.status')?.clientHeight ?? 0)
  if (top < above) scrollBy(0, top - above)
  else if (top + height > below) scrollBy(0, top + height - below)
}
