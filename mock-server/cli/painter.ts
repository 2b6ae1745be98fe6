import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]
/** Of a part of a line, whatever stands there. */
type StyleOf = Style | ((part: string) => Style)

/** An HTTP status; where nobody has answered, a word says why. */
const ofStatus = (status: string): Style => (/^[123]\d\d$/.test(status) ? 'green' : 'red')
const verdicts: Readonly<Record<string, Style>> = { 'ok  ': 'green', FAIL: 'red', skip: 'yellow', '--  ': 'dim' }

/** What is coloured on a terminal: a kind of line each, in parts, and the style of each part. */
const rows: readonly [line: RegExp, ...styles: (StyleOf | undefined)[]][] = [
  [/^([\d:.]{12})( <-- \S+ \S+ \S+ )(\S+)(.*)$/, 'dim', undefined, ofStatus],
  [/^([\d:.]{12})( --> \S+ (?:\[[^\]]*\] )?)(\S+)(.*)$/, 'dim', undefined, ofStatus],
  [/^([\d:.]{12})( --- .*| payer .*)$/, 'dim'],
  [/^(!!!)(.*)$/, 'red'],
  [/^(ok {2}|FAIL|skip|-- {2})( .*)$/, (verdict) => verdicts[verdict] ?? 'none'],
  [/^(bank131-mock[\w -]*:)( .*)$/, 'red'],
]

/** Lines as they look on a stream. Node knows whether it shows colours: NO_COLOR, FORCE_COLOR, a terminal. */
export function painter(stream: NodeJS.WritableStream): (text: string) => string {
  const style = (how: Style, part: string) => styleText(how, part, { stream })
  return style('red', '?') === '?' ? (text) => text : (text) => text.split('\n').map(painted).join('\n')

  function painted(line: string): string {
    const [found, ...styles] = rows.find(([pattern]) => pattern.test(line)) ?? []
    if (!found) return line
    return found
      .exec(line)!
      .slice(1)
      .map((part, at) => {
        const how = styles[at]
        return how === undefined ? part : style(typeof how === 'function' ? how(part) : how, part)
      })
      .join('')
  }
}
