import { route } from './address/route.ts'
import { recorded } from './api/bank.ts'
import { needsToken } from './api/token.ts'
import { Bar } from './bar/bar.tsx'
import { Help } from './shell/help.tsx'
import { Menu } from './shell/menu.tsx'
import { SignIn } from './shell/sign-in.tsx'
import { StatusLine } from './shell/status-line.tsx'
import { ShownView } from './views/shown-view.tsx'
import { viewOf } from './views/views.ts'
import { word } from './words/language.ts'

/** The page: the bar, the view that the address names, and what the last action was as a command. */
export function App() {
  if (needsToken.value) return <SignIn />
  return (
    <>
      <a class="skip" href="#main">
        {word('skip')}
      </a>
      <header class="top">
        <Menu />
        <Bar />
      </header>
      <main id="main" tabIndex={-1}>
        <ShownView key={recorded.value?.name} name={viewOf(route.value.view).name} />
      </main>
      <StatusLine />
      <Help />
    </>
  )
}
