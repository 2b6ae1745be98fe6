import { setQuery } from '../address/route.ts'
import { type WordName, word } from '../words/language.ts'
import { isFromStart } from './lanes.ts'

const signs: readonly [sign: string, means: WordName][] = [
  ['mark call', 'legendCall'],
  ['mark webhook', 'legendWebhook'],
  ['mark due', 'legendDue'],
  ['span busy', 'legendRunning'],
  ['span ok', 'legendGood'],
  ['span bad', 'legendBad'],
  ['span warn', 'legendUnknown'],
]

/** What the signs on the lanes mean, and how the lanes stand to each other. */
export const Legend = () => (
  <div class="legend">
    <ul>
      {signs.map(([sign, means]) => (
        <li key={means}>
          <svg width="14" height="12" aria-hidden="true">
            {sign.startsWith('span') ? (
              <rect class={sign} x="0" y="3" width="14" height="6" />
            ) : (
              <circle class={`${sign} good`} cx="7" cy="6" r="4" />
            )}
          </svg>
          {word(means)}
        </li>
      ))}
    </ul>
    <fieldset class="switch">
      <legend class="unseen">{word('axis')}</legend>
      <AxisChoice isChosen={!isFromStart.value} axis="" name="axisClock" />
      <AxisChoice isChosen={isFromStart.value} axis="start" name="axisStart" />
    </fieldset>
  </div>
)

const AxisChoice = ({ isChosen, axis, name }: { isChosen: boolean; axis: string; name: WordName }) => (
  <button type="button" aria-pressed={isChosen} onClick={() => setQuery({ axis })}>
    {word(name)}
  </button>
)
