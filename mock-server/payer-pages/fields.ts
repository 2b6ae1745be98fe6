import { type Html, html } from '../markup/html.ts'
import { type Words, words } from './words/index.ts'
import type { Language } from './words/language.ts'

export type FieldName = 'number' | 'expiry' | 'code' | 'holder' | 'bik' | 'account' | 'person'

interface Field {
  /** What is typed, without what is only there to be read. */
  clean(typed: string): string
  right: RegExp
  /** The same in the browser, of what is typed, before it is sent. */
  pattern: string
  longest: number
  /** What a phone shows to type it with (default: digits). */
  keyboard?: 'text'
  hint?: keyof Words['fields']
  optional?: true
}

const digits = (typed: string) => typed.replaceAll(/[\s-]/g, '')

/** Everything that is typed into a page of the bank's. */
const fields: Readonly<Record<FieldName, Field>> = {
  number: { clean: digits, right: /^\d{14,19}$/, pattern: '[0-9 \\-]{14,30}', longest: 30, hint: 'numberHint' },
  expiry: {
    clean: (typed) => typed.replaceAll(/[\s/]/g, ''),
    right: /^(0[1-9]|1[0-2])\d\d$/,
    pattern: '(0[1-9]|1[0-2]) ?/? ?[0-9]{2}',
    longest: 7,
  },
  code: { clean: digits, right: /^\d{3,4}$/, pattern: '[0-9]{3,4}', longest: 4 },
  holder: {
    clean: (typed) => typed.trim(),
    right: /^.{0,100}$/,
    pattern: '.{0,100}',
    longest: 100,
    keyboard: 'text',
    optional: true,
  },
  bik: { clean: digits, right: /^\d{9}$/, pattern: '[0-9]{9}', longest: 9 },
  account: { clean: digits, right: /^\d{20}$/, pattern: '[0-9]{20}', longest: 20 },
  person: { clean: digits, right: /^(\d{12}|7\d{10})$/, pattern: '[0-9]{11,12}', longest: 12 },
}

/** What was typed into some of the fields, and those of them that are not right. */
export function readFields<Name extends FieldName>(form: URLSearchParams, names: readonly Name[]) {
  const typed = Object.fromEntries(names.map((name) => [name, fields[name].clean(form.get(name) ?? '')])) as Record<
    Name,
    string
  >
  return { typed, wrong: names.filter((name) => !fields[name].right.test(typed[name])) }
}

export interface Filled {
  wrong: readonly FieldName[]
  /** What stands in a field before anybody types. What was typed is never shown again: it may be a card after all. */
  values?: Partial<Record<FieldName, string>>
}

/** Fields to type in. A browser may not keep what is typed there, nor offer a real card. */
export const inputs = (names: readonly FieldName[], { wrong, values }: Filled, language: Language): Html =>
  html`${names.map((name) => input(name, wrong.includes(name), values?.[name], words[language].fields))}`

function input(name: FieldName, isWrong: boolean, value: string | undefined, said: Words['fields']): Html {
  const { keyboard = 'numeric', pattern, longest, hint, optional } = fields[name]
  const described = [...(hint ? [`${name}-hint`] : []), ...(isWrong ? [`${name}-wrong`] : [])].join(' ')
  const marks = [
    ...(optional ? [] : [html` required`]),
    ...(value === undefined ? [] : [html` value="${value}"`]),
    ...(isWrong ? [html` aria-invalid="true"`] : []),
    ...(described === '' ? [] : [html` aria-describedby="${described}"`]),
  ]
  return html`<label for="${name}">${said[name]}</label>
<input id="${name}" name="${name}" inputmode="${keyboard}" pattern="${pattern}" maxlength="${longest}" title="${said[`${name}Wrong`]}" autocomplete="off" spellcheck="false"${marks}>
${hint && html`<p class="soft" id="${name}-hint">${said[hint]}</p>`}
${isWrong && html`<p class="wrong" id="${name}-wrong">${said[`${name}Wrong`]}</p>`}`
}
