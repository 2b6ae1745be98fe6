import type { PagesApp } from './index.ts'

interface WidgetScript {
  /** Of the script, and of the page that it shows. */
  name: 'payment' | 'tokenize' | 'self-employed'
  global: string
  /** The id of the element that it fills. */
  container: string
  source: string
}

/** What a partner's page loads to have a page of the bank's in a frame of its own. */
export const widgetScripts: readonly WidgetScript[] = [
  {
    name: 'self-employed',
    global: 'Bank131SelfEmployed',
    container: 'bank131-self-employed',
    source: 'docs: selfemployed-widget',
  },
  { name: 'payment', global: 'Bank131Payment', container: 'bank131-payment', source: 'ours' },
  { name: 'tokenize', global: 'Bank131Tokenize', container: 'bank131-tokenize', source: 'ours' },
]

export function mountWidgetScripts(app: PagesApp): void {
  for (const each of widgetScripts) {
    app.get(`/${each.name}.js`, () => answer(scriptOf(each), 'text/javascript'))
    app.get(`/${each.name}.css`, () => answer(styleOf(each), 'text/css'))
  }
}

/** A partner's page may load it in any way, also with `crossorigin`. */
const answer = (text: string, type: string) =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' } })

/** `Bank131SelfEmployed({ initialValues: { taxReferenceOrPhone }, stage: Bank131SelfEmployed.STAGES.bind, publicToken }).render()` (docs). */
const scriptOf = ({ name, global, container }: WidgetScript): string => `(() => {
const base = new URL('./', document.currentScript.src)
const widget = ({ publicToken, initialValues = {}, locale }) => ({
render() {
const page = new URL('${name}/' + encodeURIComponent(publicToken), base)
if (initialValues.taxReferenceOrPhone) page.searchParams.set('person', initialValues.taxReferenceOrPhone)
if (locale) page.searchParams.set('lang', locale)
const frame = document.createElement('iframe')
frame.title = 'Bank 131 (bank131-mock)'
frame.src = page.href
const place = document.getElementById('${container}')
if (!place) throw new Error('${global}: expected an element with the id ${container}, found none')
place.replaceChildren(frame)
},
})
widget.STAGES = { bind: 'bind' }
globalThis.${global} = widget
})()
`

const styleOf = ({ container }: WidgetScript): string =>
  `#${container} > iframe { display: block; width: 100%; height: 46rem; border: 0 }\n`
