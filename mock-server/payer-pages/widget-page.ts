import type { Context } from 'hono'
import type { Widget } from '../core/state.ts'
import type { Bank } from '../engine/bank.ts'
import { findWidget, type OpenWidget } from './find-widget.ts'
import { formOf } from './form.ts'
import type { PagesApp, PagesEnv } from './index.ts'
import { isFromElsewhere } from './own-page.ts'
import { notFromHere, nothingHere } from './teaching-pages.ts'
import { words } from './words/index.ts'
import { type Language, languageOf } from './words/language.ts'

interface Shown<Name extends Widget> {
  /** What is there to be filled in. */
  form(widget: OpenWidget<Name>, language: Language, query: URLSearchParams): Response
  /** What comes of what was typed; `undefined`: the token has served in the meantime. */
  take(widget: OpenWidget<Name>, typed: URLSearchParams, language: Language): Promise<Response | undefined>
}

/** A page that a public token opens until it has served: a form, and what comes of it. */
export function widgetPage<Name extends Widget>(
  app: PagesApp,
  bank: Bank,
  path: `/${string}`,
  name: Name,
  { form, take }: Shown<Name>,
): void {
  app.get(`${path}/:token`, async (c) => {
    const { widget, language } = await opened(c)
    return widget ? form(widget, language, new URL(c.req.url).searchParams) : shut(language)
  })

  app.post(`${path}/:token`, async (c) => {
    const { widget, language } = await opened(c)
    if (isFromElsewhere(c.req.raw.headers)) return notFromHere(language)
    const taken = widget && (await take(widget, await formOf(c.req.raw, c.env), language))
    return taken ?? shut(language)
  })

  app.all(`${path}/*`, async (c) => shut((await opened(c)).language))

  async function opened(c: Context<PagesEnv>) {
    const found = await findWidget(bank, c.req.param('token') ?? '', name)
    const given = found && 'locale' in found.asked ? found.asked.locale : undefined
    const language = languageOf(c.req.query('lang'), given, c.req.header('accept-language') ?? null)
    return { widget: found?.isActive ? found : undefined, language }
  }
}

const shut = (language: Language) => nothingHere(language, words[language].noToken)
