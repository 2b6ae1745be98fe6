import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = import.meta.dirname

export interface Stack {
  name: string
  /** What has to be there, and a call that shows it. */
  needs: { what: string; install: string; shows: readonly [program: string, ...given: string[]] }
  /** Makes it ready, once, and says how it is started. */
  ready(): readonly [program: string, ...given: string[]]
}

/** What compiles for a long life costs more than a short one. */
const shortLived = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

/** Compiled once a process, whoever asks. */
let compiled: string | undefined
function classes(): string {
  if (compiled !== undefined) return compiled
  compiled = mkdtempSync(join(tmpdir(), 'bank131-partner-java-'))
  const flags = [...shortLived.map((flag) => `-J${flag}`), '-proc:none', '-d', compiled]
  execFileSync('javac', [...flags, ...globSync(join(folder, 'java/**/*.java'))], { stdio: 'inherit' })
  return compiled
}

/** Partners by other hands, one row a stack; each is a program with the options of its folder's first file. */
export const stacks: readonly Stack[] = [
  {
    name: 'php',
    needs: {
      what: 'PHP with curl and pcntl',
      install: 'apt-get install php-cli php-curl',
      shows: ['php', '-r', 'exit(function_exists("curl_init") && function_exists("pcntl_fork") ? 0 : 1);'],
    },
    ready: () => ['php', join(folder, 'php/partner.php')],
  },
  {
    name: 'java',
    needs: { what: 'JDK', install: 'apt-get install default-jdk-headless', shows: ['javac', '-version'] },
    ready: () => ['java', ...shortLived, '-cp', classes(), 'Partner'],
  },
]

/** Why a stack cannot be tried here, if it cannot. */
export function lacking({ needs }: Stack): string | undefined {
  const [program, ...given] = needs.shows
  try {
    execFileSync(program, given, { stdio: 'ignore' })
    return undefined
  } catch {
    return `there is no ${needs.what} here (${needs.install})`
  }
}

/** All of them for `describe.each`: the title, which says why one cannot be tried, the stack, and whether it is missing. */
export const triedStacks = () =>
  stacks.map((stack) => {
    const reason = lacking(stack)
    const isMissing = reason !== undefined
    return [isMissing ? `${stack.name} (skipped: ${reason})` : stack.name, stack, isMissing] as const
  })
