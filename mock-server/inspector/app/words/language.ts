import { signal } from '@preact/signals'
import { words } from './words.ts'

type Language = 'en' | 'ru'
export type WordName = keyof typeof words

const KEY = 'bank131-mock language'

export const language = signal<Language>('en')

/** As was chosen last, else as the browser asks. */
export function startLanguage(): void {
  const chosen = localStorage.getItem(KEY) ?? navigator.language
  speak(chosen.startsWith('ru') ? 'ru' : 'en')
}

export function setLanguage(chosen: Language): void {
  localStorage.setItem(KEY, chosen)
  speak(chosen)
}

function speak(chosen: Language): void {
  language.value = chosen
  document.documentElement.lang = chosen
}

/** A text of the page, with values in the place of `{name}`. */
export function word(name: WordName, values: Readonly<Record<string, string | number>> = {}): string {
  const [en, ru] = words[name]
  const text: string = language.value === 'ru' ? ru : en
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''))
}

/** A word of the control API in the language of the page; one that the page does not know stays as it is. */
export const wordFor = (name: string): string => (Object.hasOwn(words, name) ? word(name as WordName) : name)
