import { type Html, html } from '../markup/html.ts'
import type { Language } from './language.ts'
import { type Words, words } from './words/index.ts'

interface CardField {
  name: 'number' | 'expiry' | 'code' | 'holder'
  /** What is typed, without what is only there to be read. */
  clean(typed: string): string
  right: RegExp
  /** What a phone shows to type it with. */
  keyboard: 'numeric' | 'text'
  /** In the browser, before it is sent. */
  pattern: string
  longest: number
  hint?: keyof Words['card']
  optional?: true
}

const digits = (typed: string) => typed.replaceAll(/[\s-]/g, '')

const cardFields = {
  number: {
    name: 'number',
    clean: digits,
    right: /^\d{14,19}$/,
    keyboard: 'numeric',
    pattern: '[0-9 \\-]{14,30}',
    longest: 30,
    hint: 'numberHint',
  },
  expiry: {
    name: 'expiry',
    clean: (typed) => typed.replaceAll(/[\s/]/g, ''),
    right: /^(0[1-9]|1[0-2])\d\d$/,
    keyboard: 'numeric',
    pattern: '(0[1-9]|1[0-2]) ?/? ?[0-9]{2}',
    longest: 7,
  },
  code: { name: 'code', clean: digits, right: /^\d{3,4}$/, keyboard: 'numeric', pattern: '[0-9]{3,4}', longest: 4 },
  holder: {
    name: 'holder',
    clean: (typed) => typed.trim(),
    right: /^.{0,100}$/,
    keyboard: 'text',
    pattern: '.{0,100}',
    longest: 100,
    optional: true,
  },
} as const satisfies Record<string, CardField>

export type CardFieldName = keyof typeof cardFields
const fieldOf = (name: CardFieldName): CardField => cardFields[name]

/** What was typed into some of the fields, and those of them that are not right. */
export function readCard(form: URLSearchParams, names: readonly CardFieldName[]) {
  const typed = new Map(names.map((name) => [name, fieldOf(name).clean(form.get(name) ?? '')]))
  const wrong = names.filter((name) => !fieldOf(name).right.test(typed.get(name)!))
  return { typed, wrong }
}

/** What is typed into a form is never shown again: it may be a card after all. Nor may a browser keep it, or offer a real one. */
export const cardInputs = (
  names: readonly CardFieldName[],
  wrong: readonly CardFieldName[],
  language: Language,
): Html => html`${names.map((name) => input(fieldOf(name), wrong.includes(name), words[language].card))}`

function input(
  { name, keyboard, pattern, longest, hint, optional }: CardField,
  isWrong: boolean,
  said: Words['card'],
): Html {
  const described = [...(hint ? [`${name}-hint`] : []), ...(isWrong ? [`${name}-wrong`] : [])].join(' ')
  const marks = [
    ...(optional ? [] : [html` required`]),
    ...(isWrong ? [html` aria-invalid="true"`] : []),
    ...(described === '' ? [] : [html` aria-describedby="${described}"`]),
  ]
  return html`<div><label for="${name}">${said[name]}</label>
<input id="${name}" name="${name}" inputmode="${keyboard}" pattern="${pattern}" maxlength="${longest}" title="${said[`${name}Wrong`]}" autocomplete="off" spellcheck="false"${marks}>
${hint && html`<p class="soft" id="${name}-hint">${said[hint]}</p>`}
${isWrong && html`<p class="wrong" id="${name}-wrong">${said[`${name}Wrong`]}</p>`}</div>`
}
