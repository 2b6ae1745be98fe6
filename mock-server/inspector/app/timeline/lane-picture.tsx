import { durationText } from '../parts/durations.ts'
import { clockText } from '../parts/times.ts'
import type { Time } from '../state/rows.ts'
import { word } from '../words/language.ts'
import type { Axis } from './axis.ts'
import type { Lane, Mark, Span } from './lane.ts'

interface LanePictureProps {
  lane: Lane
  axis: Axis
  /** What stands at 0 of the axis. */
  origin: Time
  /** Where the project's clock is, on the axis. */
  now: Time
}

const HEIGHT = 48
/** Calls stand above the states, webhooks below. */
const rows = { call: 9, due: 24, webhook: 39 }

/** What happened in a session, drawn: calls above, the states of its operations as bars, each try at a webhook below, what is due hollow. */
export function LanePicture({ lane, axis, origin, now }: LanePictureProps) {
  const at = (time: Time) => axis.at(time - origin)
  const bars = Math.max(1, ...lane.spans.map(({ nth }) => nth + 1))
  return (
    <svg class="lane" width="100%" height={HEIGHT} role="img" aria-label={said(lane)}>
      <line class="now" x1={`${axis.at(now)}%`} x2={`${axis.at(now)}%`} y1={0} y2={HEIGHT} />
      {lane.spans.map((span) => (
        <Bar key={`${span.nth} ${span.from} ${span.state}`} span={span} bars={bars} at={at} end={axis.at(now)} />
      ))}
      {lane.marks.map((mark) => (
        <MarkShape key={`${mark.kind} ${mark.id} ${mark.at}`} mark={mark} x={at(mark.at)} />
      ))}
    </svg>
  )
}

function Bar({ span, bars, at, end }: { span: Span; bars: number; at(time: Time): number; end: number }) {
  const from = at(span.from)
  const width = (span.to === undefined ? Math.max(end, from) : at(span.to)) - from
  const height = Math.max(2, 12 / bars)
  return (
    <rect
      class={`span ${span.colour} ${span.isEven ? 'even' : ''}`}
      x={`${from}%`}
      y={18 + span.nth * height}
      // Where nothing is waited for any more there is a cap.
      width={span.to === span.from ? 8 : `${width}%`}
      height={height}
    >
      <title>{span.state}</title>
    </rect>
  )
}

function MarkShape({ mark, x }: { mark: Mark; x: number }) {
  const name = `${mark.kind} ${mark.isGood ? 'good' : 'wrong'}${mark.fault === undefined ? '' : ' with-fault'}`
  return (
    <circle class={`mark ${name}`} cx={`${x}%`} cy={rows[mark.kind]} r={mark.kind === 'due' ? 5 : 4}>
      <title>{`${mark.name} ${mark.id} ${clockText(mark.at)}${mark.fault === undefined ? '' : ` · ${mark.fault}`}`}</title>
    </circle>
  )
}

/** The same in words. */
function said({ marks, spans }: Lane): string {
  const count = (kind: Mark['kind']) => marks.filter((mark) => mark.kind === kind).length
  const last = spans.at(-1)
  const first = spans[0]
  return word('laneSaid', {
    calls: count('call'),
    webhooks: count('webhook'),
    due: count('due'),
    state: last?.state ?? '–',
    time: first && last ? durationText(last.from - first.from) : '–',
  })
}
