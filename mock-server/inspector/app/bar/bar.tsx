import { word } from '../words/language.ts'
import { Armed } from './armed.tsx'
import { ClockPanel } from './clock-panel.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { LiveSwitch } from './live-switch.tsx'
import { ProjectPicker } from './project-picker.tsx'
import { Recording } from './recording.tsx'
import { Reset } from './reset.tsx'

/** What is true of the whole project, and what changes it. */
export const Bar = () => (
  <section class="bar" aria-label={word('bar')}>
    <ProjectPicker />
    <Recording />
    <ClockPanel />
    <Armed />
    <LiveSwitch />
    <Reset />
    <LanguageSwitch />
  </section>
)
