import type { Effect } from '../../core/operations/effects.ts'
import type { Grid, Step } from './state-files.ts'

/** A machine for people: its diagram, what each step causes, and which event is taken where. */
export function statePage({ machine, start, states, events, final, shownAs, grid }: Grid): string {
  const steps = states.flatMap((state) =>
    events.flatMap((event) => {
      const step = grid[state]?.[event]
      return step ? [{ state, event, step }] : []
    }),
  )
  const diagram = [
    `[*] --> ${start.to}`,
    ...steps.map(({ state, event, step }) => `${state} --> ${step.to}: ${event}`),
    ...final.map((state) => `${state} --> [*]`),
  ]
  return `<!-- Written by \`npm run generate\` from mock-server/core/operations/${machine}/machine.ts. Do not edit. -->

# The life of a ${machine}

\`\`\`mermaid
stateDiagram-v2
${diagram.map((line) => `  ${line}\n`).join('')}\`\`\`

## What the API shows

${table(
  ['state', ...shownKeys(shownAs)],
  states.map((state) => [state, ...shownKeys(shownAs).map((key) => field(shownAs[state], key))]),
)}

## What each step causes

${table(
  ['state', 'event', 'leads to', 'and causes'],
  [['', '', start.to, causes(start)], ...steps.map(({ state, event, step }) => [state, event, step.to, causes(step)])],
)}

## Every event in every state

A dot is an event that is refused there; nothing changes.

${table(
  ['event', ...states],
  events.map((event) => [event, ...states.map((state) => grid[state]?.[event]?.to ?? '·')]),
)}
`
}

const shownKeys = (shownAs: Grid['shownAs']): string[] => [...new Set(Object.values(shownAs).flatMap(Object.keys))]

const field = (shown: object | undefined, key: string): string =>
  String(Object.entries(shown ?? {}).find(([name]) => name === key)?.[1] ?? '')

const causes = ({ effects, only }: Step): string =>
  [...effects.map(spelt), ...(only === undefined ? [] : [`(only for ${only})`])].join(', ')

/** What a deadline waits for; a renewal waits for nobody, and comes again and again. */
const whileIdle = ({ wait }: { wait: string }) =>
  wait === 'renewal' ? ', before which run-to-idle stops' : ' if nobody acts'

/** `hook payment_finished`, `expire after confirm_window, at the latest`. */
function spelt(effect: Effect): string {
  if (effect.do === 'timer') return `${effect.event} after ${effect.wait}${effect.deadline ? whileIdle(effect) : ''}`
  const { do: what, ...rest } = effect
  return [what, ...Object.values(rest).filter((value) => value !== undefined)].join(' ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
