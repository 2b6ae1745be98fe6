import { useEffect } from 'preact/hooks'
import { Timeline } from '../timeline/timeline.tsx'
import { word } from '../words/language.ts'
import { furtherViews, isMissing, loadViews } from './load-views.ts'
import { views } from './views.ts'

/** A view by its name: the home, or one of the others, which come in a file of their own. */
export function ShownView({ name }: { name: string }) {
  const isHome = name === views[0].name
  useEffect(() => {
    if (!isHome) void loadViews()
  }, [name])
  const View = isHome ? Timeline : furtherViews.value?.[name]
  return View ? <View /> : <p class="soft empty">{word(isMissing.value ? 'viewMissing' : 'loading')}</p>
}
