/** What the pages speak. */
export type Language = 'en' | 'ru'

const languages: readonly string[] = ['en', 'ru'] satisfies Language[]

const isLanguage = (name: string | undefined): name is Language => name !== undefined && languages.includes(name)

/** The language of a page: asked for in its address, else given by whoever made the page, else what the browser likes best, else English. */
export function languageOf(asked: string | undefined, given: string | undefined, accepted: string | null): Language {
  if (isLanguage(asked)) return asked
  if (isLanguage(given)) return given
  const liked = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find((each) => each !== undefined)
      return { language: range.toLowerCase().split('-')[0], weight: Number(weight ?? 1) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ language }) => language)
    .find(isLanguage)
  return liked ?? 'en'
}
