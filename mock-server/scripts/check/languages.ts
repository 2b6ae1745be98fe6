import { spawnSync } from 'node:child_process'

export interface Language {
  /** As its section of docs/signing.md is called. */
  title: string
  fence: string
  file: string
  needs: { what: string; install: string; shows: readonly [program: string, ...given: string[]] }
  /** How the program is started in the folder where its file is. */
  starts: readonly [program: string, ...given: string[]]
}

/** The recipes of docs/signing.md that can be run, one row a language. `PYTHON` names another interpreter. */
const python = process.env.PYTHON ?? (process.platform === 'win32' ? 'python' : 'python3')

export const languages: readonly Language[] = [
  {
    title: 'PHP',
    fence: 'php',
    file: 'pay.php',
    needs: {
      what: 'PHP with curl',
      install: 'apt-get install php-cli php-curl',
      shows: ['php', '-r', 'exit(function_exists("curl_init") ? 0 : 1);'],
    },
    starts: ['php', 'pay.php'],
  },
  {
    title: 'Python',
    fence: 'python',
    file: 'pay.py',
    needs: {
      what: 'Python with cryptography',
      install: 'apt-get install python3-cryptography',
      shows: [python, '-c', 'import cryptography'],
    },
    starts: [python, 'pay.py'],
  },
  {
    title: 'JavaScript',
    fence: 'js',
    file: 'pay.mjs',
    needs: { what: 'Node', install: 'npm ci', shows: [process.execPath, '--version'] },
    starts: [process.execPath, 'pay.mjs'],
  },
  {
    title: 'Java',
    fence: 'java',
    file: 'Pay.java',
    needs: { what: 'JDK', install: 'apt-get install default-jdk-headless', shows: ['javac', '-version'] },
    starts: ['java', '-XX:TieredStopAtLevel=1', 'Pay.java'],
  },
  {
    title: 'Go',
    fence: 'go',
    file: 'pay.go',
    needs: { what: 'Go', install: 'apt-get install golang-go', shows: ['go', 'version'] },
    starts: ['go', 'run', 'pay.go'],
  },
]

/** Why a language cannot be tried here, if it cannot. */
export function lacking({ needs }: Language): string | undefined {
  const [program, ...given] = needs.shows
  const { status } = spawnSync(program, given, { stdio: 'ignore' })
  return status === 0 ? undefined : `there is no ${needs.what} here (${needs.install})`
}

/** The program that stands in a page, in the one block of a language. */
export function recipeOf(page: string, { title, fence }: Pick<Language, 'title' | 'fence'>): string {
  const blocks = [...page.matchAll(new RegExp(`^\`\`\`${fence}\\n(.*?)^\`\`\`$`, 'gms'))]
  if (blocks.length !== 1)
    throw new Error(`docs/signing.md: expected one block of ${title} (\`\`\`${fence}), got ${blocks.length}`)
  return blocks[0]![1]!
}
