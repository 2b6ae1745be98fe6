import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shellBlocks, shellTroubles } from './shell-words.ts'

const whys = (text: string) => shellTroubles(text).map(({ why }) => why)

describe('what a shell breaks on is found', () => {
  it.each([
    ['curl http://127.0.0.1:8131/__admin/coverage?format=text', '? outside of quotes'],
    ['ls *.ts', '* outside of quotes'],
    ["curl -g 'http://x/' -d a[0]=1", '[ outside of quotes'],
    ['curl http://x/y&limit=1', '& ends a command'],
    ['echo =node', '= at the beginning of a word'],
    ['echo hello!world', '! outside of quotes'],
    ['echo "hello!world"', '! in double quotes'],
    ['npm test # all of them', '# and what follows, which zsh takes for words'],
    ["curl 'http://x/' \\\n  -H 'a: b' http://y/?z", '? outside of quotes'],
  ])('%s', (text, why) => {
    expect(whys(text)).toEqual([why])
  })

  it.each([
    "curl 'http://127.0.0.1:8131/__admin/coverage?format=text&limit=1'",
    'curl "http://127.0.0.1:8131/?a[0]=*"',
    'A=1 npm test -- --flag=value && npm run x || exit 1',
    'if [ -f x ]; then [[ $? = 0 ]] && echo $# $?; fi &',
    'a=$(echo b) ; echo \\? "it is \\"so\\""',
    "cat > x <<'END'\nwhat? *\nEND\nls",
    "node -e '\n  a?.b // #\n'",
  ])('and nothing in %s', (text) => {
    expect(whys(text)).toEqual([])
  })
})

it('of an answer in a console only the commands are read', () => {
  const page = 'text\n\n```console\n$ curl x?y\nwhat?\n```\n'
  expect([...shellBlocks(page)].flatMap(({ text, line }) => shellTroubles(text, line))).toEqual([
    { line: 4, text: 'curl x?y', why: '? outside of quotes' },
  ])
})

it('no example of a page for users breaks in zsh or bash', () => {
  const pages = globSync('{README,README.ru,CONTRIBUTING}.md').concat(globSync('{docs,fixtures,.github}/**/*.md'))
  const blocks = pages.flatMap((file) =>
    [...shellBlocks(readFileSync(file, 'utf8'))].map((each) => ({ file, ...each })),
  )
  expect(blocks.length).toBeGreaterThan(40)
  const troubles = blocks.flatMap(({ file, line, text }) =>
    shellTroubles(text, line).map((each) => ({ file, ...each })),
  )
  expect(troubles).toEqual([])
})
