import { hrefOf, route } from '../address/route.ts'
import { badges } from '../state/badges.ts'
import { viewOf, views } from '../views/views.ts'
import { word } from '../words/language.ts'

/** The views, with how much is wrong in them. */
export function Menu() {
  const { project, view } = route.value
  const current = viewOf(view).name
  return (
    <nav aria-label={word('views')} class="menu">
      <a class="brand" href="/">
        bank131-mock
      </a>
      {views.map(({ name, title }) => {
        const badge = badges.value[name] ?? 0
        return (
          title && (
            <a key={name} href={hrefOf({ project, view: name })} aria-current={name === current ? 'page' : undefined}>
              {word(title)}
              {badge > 0 && (
                <b class="badge">
                  {badge}
                  <span class="unseen"> {word('wrong')}</span>
                </b>
              )}
            </a>
          )
        )
      })}
    </nav>
  )
}
