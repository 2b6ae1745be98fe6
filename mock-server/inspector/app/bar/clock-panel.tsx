import { useEffect } from 'preact/hooks'
import { act } from '../api/actions.ts'
import { bindKeys } from '../keys/keys.ts'
import { Action } from '../parts/action.tsx'
import { durationText } from '../parts/durations.ts'
import { tick } from '../parts/now.ts'
import { dateText } from '../parts/times.ts'
import { clock, inProject, projectNow, readBar } from '../state/project.ts'
import { timeOf } from '../state/time-of.ts'
import { word } from '../words/language.ts'
import { clockCalls } from './clock-calls.ts'

/** The project's time, what happens next by itself, and the ways to move on a clock that is moved by hand. */
export function ClockPanel() {
  useEffect(() => bindKeys({ '.': toNext }), [])
  const read = clock.value
  if (!read) return null
  tick.value
  const isManual = read.mode === 'manual'
  const toNextCall = clockCalls.toNext()
  return (
    <span class="group clock">
      <span>
        <span class="soft">{word('clock')}</span> <b>{word(isManual ? 'manual' : 'real')}</b>{' '}
        <time dateTime={read.now}>{dateText(projectNow())}</time> <span class="soft">{nextText()}</span>
      </span>
      {isManual && (
        <>
          <Action call={clockCalls.plusHour()} onDone={readBar}>
            {word('plusHour')}
          </Action>
          <Action call={toNextCall ?? clockCalls.runToIdle()} isDisabled={!toNextCall} onDone={readBar}>
            {word('toNext')}
          </Action>
          <Action call={clockCalls.runToIdle()} onDone={readBar}>
            {word('runToIdle')}
          </Action>
        </>
      )}
      <Action
        call={{ method: 'PUT', path: inProject('clock'), body: { mode: isManual ? 'real' : 'manual' } }}
        onDone={readBar}
      >
        {word(isManual ? 'startClock' : 'stopClock')}
      </Action>
    </span>
  )
}

async function toNext(): Promise<void> {
  const call = clockCalls.toNext()
  if (call && clock.value?.mode === 'manual' && (await act(call))) await readBar()
}

function nextText(): string {
  const { next_due: due } = clock.value!
  if (!due) return word('nothingDue')
  const left = timeOf(due.at) - projectNow()
  const what = [due.webhook ?? due.event, due.session_id].filter((each) => each !== undefined).join(' · ')
  return word('next', { what, in: left > 0 ? word('in', { time: durationText(left) }) : word('due') })
}
