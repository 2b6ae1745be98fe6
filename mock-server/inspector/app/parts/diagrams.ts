import diagrams from '../generated/diagrams.json' with { type: 'json' }

interface Diagram {
  width: number
  height: number
  states: readonly { name: string; x: number; y: number; shows: string }[]
  edges: readonly {
    from: string
    to: string
    events: readonly string[]
    path: string
    /** What it does with the money of its operation: `booked`, `released`, `returned`. */
    money?: string
  }[]
  /** Money is set aside where it begins. */
  holds?: true
}

/** The machine of a kind of operation, as it is drawn; `undefined` for a kind that the page does not know. */
export const diagramOf = (kind: string): Diagram | undefined => (diagrams as Record<string, Diagram>)[kind]

/** What colour a state has: by what it does to the status of its session. */
const colours: Readonly<Record<string, string>> = { running: 'busy', unknown: 'warn', done: 'ok', failed: 'bad' }

export const stateColour = (kind: string, state: string): string => {
  const shows = diagramOf(kind)?.states.find(({ name }) => name === state)?.shows ?? 'unaffected'
  return colours[shows] ?? 'idle'
}

/** Nothing is waited for there, though something may still lead on. */
export const isEnd = (kind: string, state: string): boolean => ['ok', 'bad', 'idle'].includes(stateColour(kind, state))
