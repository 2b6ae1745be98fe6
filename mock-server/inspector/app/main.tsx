import { render } from 'preact'
import { startRoute } from './address/route.ts'
import { startSignIn } from './api/token.ts'
import { App } from './app.tsx'
import { startTicking } from './parts/now.ts'
import { startKeys } from './shell/keys.ts'
import { startRecordings } from './state/recording.ts'
import { startProject } from './state/start.ts'
import { loadViews } from './views/load-views.ts'
import { startLanguage } from './words/language.ts'

startLanguage()
startSignIn()
startRoute()
startProject()
startRecordings(loadViews)
startKeys()
startTicking()
render(<App />, document.getElementById('app')!)
