/** What is wrong with a line for some shell that people paste into. */
interface ShellTrouble {
  line: number
  text: string
  why: string
}

const blocks = /^ *```(sh|bash|console)\n(.*?)^ *```$/gms

/** The commands of a page's shell examples: of a `console` those after the prompt, without what is answered. */
export function* shellBlocks(page: string): Generator<{ line: number; text: string }> {
  for (const { 1: language, 2: body, index } of page.matchAll(blocks)) {
    const line = page.slice(0, index).split('\n').length + 1
    const text =
      language === 'console' ? body!.replace(/^(\$ )?(.*)$/gm, (_, prompt, rest) => (prompt ? rest : '')) : body!
    yield { line, text }
  }
}

/** Unquoted, zsh looks for files that match, and refuses the command where there are none; bash passes it on, so nobody notices. */
const globs = /[?*[]/

/**
 * What zsh or bash makes of an example something else than it says: a glob that is none, `=name`, which zsh replaces by a path, `!`, which calls
 * back an earlier command, `&` that ends one, `#`, which begins no comment where one types into zsh. Quotes, escapes and here documents are understood.
 */
export function shellTroubles(text: string, first = 1): ShellTrouble[] {
  const lines = text.split('\n')
  const found: ShellTrouble[] = []
  let quote = ''
  let heredoc = ''
  for (const [index, line] of lines.entries()) {
    const trouble = (why: string) => found.push({ line: first + index, text: line, why })
    if (heredoc !== '') {
      if (line.trim() === heredoc) heredoc = ''
      continue
    }
    let word = ''
    for (let at = 0; at < line.length; at += 1) {
      const sign = line[at]!
      if (quote !== '') {
        if (sign === '\\' && quote === '"') at += 1
        else if (sign === quote) quote = ''
        else if (sign === '!' && quote === '"' && /[^\s="]/.test(line[at + 1] ?? ' ')) trouble('! in double quotes')
        continue
      }
      if (sign === '\\') {
        at += 1
        word += ' '
      } else if (sign === "'" || sign === '"') {
        quote = sign
        word += sign
      } else if (sign === '#' && word === '') {
        trouble('# and what follows, which zsh takes for words')
        break
      } else if (/[\s;|()<>]/.test(sign)) word = ''
      else if (sign === '&') {
        if (word !== '' && /\S/.test(line[at + 1] ?? ' ') && line[at + 1] !== '&') trouble('& ends a command')
        word = ''
      } else {
        const isTest = sign === '[' && /^\[?$/.test(word) && /[\s[]/.test(line[at + 1] ?? ' ')
        const isParameter = /\$\{?$/.test(word) || /\$\{[^}]*$/.test(word)
        if (globs.test(sign) && !isTest && !isParameter) trouble(`${sign} outside of quotes`)
        if (sign === '!' && /[^\s=]/.test(line[at + 1] ?? ' ')) trouble('! outside of quotes')
        if (sign === '=' && word === '' && /\S/.test(line[at + 1] ?? ' ')) trouble('= at the beginning of a word')
        word += sign
      }
    }
    heredoc = /(?<!<)<<-?\s*(['"]?)(\w+)\1/.exec(line)?.[2] ?? ''
  }
  return found
}
