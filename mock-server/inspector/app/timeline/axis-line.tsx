import { durationText } from '../parts/durations.ts'
import { clockText } from '../parts/times.ts'
import { word } from '../words/language.ts'
import { isFromStart, lanes } from './lanes.ts'

/** What times the lanes below it show. */
export function AxisLine() {
  const { axis, now } = lanes.value
  const fromStart = isFromStart.value
  return (
    <svg class="axis" width="100%" height="20" aria-hidden="true">
      {axis.ticks.map(({ at, time }) => (
        <text key={time} x={`${at}%`} y="14">
          {fromStart ? `+${durationText(time)}` : clockText(time)}
        </text>
      ))}
      {!fromStart && (
        <text class="now" x={`${axis.at(now)}%`} y="14" text-anchor="middle">
          {word('now')}
        </text>
      )}
    </svg>
  )
}
