import { html } from '../markup/html.ts'
import { answerPage } from './page.ts'
import { words } from './words/index.ts'
import type { Language } from './words/language.ts'

/** What is wrong with an address, and where the right one comes from. */
export function nothingHere(language: Language, { title, text, hints }: Teaching): Response {
  const { forDevelopers } = words[language]
  const body = html`<p>${text}</p><h2>${forDevelopers}</h2><ul>${hints.map((hint) => html`<li>${hint}</li>`)}</ul>`
  return answerPage({ language, title, body, status: 404, tone: 'failed', inLanguage: (each) => `?lang=${each}` })
}

interface Teaching {
  title: string
  text: string
  hints: readonly string[]
}

export function notFromHere(language: Language): Response {
  const { title, text } = words[language].elsewhere
  return answerPage({ language, title, body: html`<p>${text}</p>`, status: 403, tone: 'failed' })
}
