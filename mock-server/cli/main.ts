import { nearestTo } from '../../schemas/unknown-fields.ts'
import { version } from '../version.ts'
import { BadUsage } from './bad-usage.ts'
import type { ProgramIo } from './command.ts'
import { commandOf, commands, summaries } from './commands.ts'
import { errorLines, printing } from './printable.ts'
import { usageOf } from './usage-of.ts'

async function help(): Promise<string> {
  const all = await summaries()
  return `bank131-mock ${version}: a local Bank 131

${all.map(({ value, help }) => `  ${value.padEnd(13)}${help}`).join('\n')}

bank131-mock help COMMAND tells more. Start with: bank131-mock demo
Beside the tests of a project: bank131-mock exec -- npm test
The documents: bank131-mock docs`
}

/** One call of the program; answers its exit code: 0 fine, 1 checks failed, 2 bad usage, 130 on SIGINT. */
export async function main(words: string[], given: ProgramIo): Promise<number> {
  const [name, ...args] = words[0] === 'help' && words[1] !== undefined ? [words[1], '--help'] : words
  const io = printing(given)
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.text(await help())
    return 0
  }
  if (name === '--version' || name === '-V' || name === '-v') {
    io.out(version)
    return 0
  }
  const loading = commandOf(name)
  if (!loading) {
    const { nearest } = nearestTo(name, Object.keys(commands))
    io.err(`bank131-mock: no such command: ${name}${nearest ? ` (did you mean ${nearest}?)` : ''}; --help lists them`)
    return 2
  }
  const command = await loading
  const own = command.own?.(args) ?? args
  if (own.includes('--help') || own.includes('-h')) {
    io.text(usageOf(command))
    return 0
  }
  try {
    return await command.run(args, io)
  } catch (error) {
    if (error instanceof BadUsage) {
      io.err(`bank131-mock ${name}: ${error.message}`)
      return 2
    }
    for (const line of errorLines(error)) io.err(line)
    return 1
  }
}
