import { nearestTo } from '../../schemas/unknown-fields.ts'
import { version } from '../version.ts'
import { BadUsage } from './bad-usage.ts'
import { certify } from './certify.ts'
import { clock } from './clock.ts'
import type { Command, Io } from './command.ts'
import { demo } from './demo.ts'
import { keys } from './keys.ts'
import { openapi } from './openapi.ts'
import { readyz } from './readyz.ts'
import { serve } from './serve.ts'
import { sign } from './sign.ts'
import { verifyBank } from './verify-bank.ts'

const commands: readonly Command[] = [serve, demo, keys, sign, clock, openapi, readyz, certify, verifyBank]

const help = `bank131-mock ${version}: a local Bank 131

${commands.map(({ name, summary }) => `  ${name.padEnd(13)}${summary}`).join('\n')}

bank131-mock COMMAND --help tells more. Start with: bank131-mock demo`

/** One call of the program; answers its exit code: 0 fine, 1 checks failed, 2 bad usage, 130 on SIGINT. */
export async function main([name, ...args]: string[], io: Io): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.out(help)
    return 0
  }
  if (name === '--version' || name === '-v') {
    io.out(version)
    return 0
  }
  const command = commands.find((each) => each.name === name)
  if (!command) {
    const { nearest } = nearestTo(
      name,
      commands.map((each) => each.name),
    )
    io.err(`bank131-mock: no such command: ${name}${nearest ? ` (did you mean ${nearest}?)` : ''}; --help lists them`)
    return 2
  }
  if (args.includes('--help') || args.includes('-h')) {
    io.out(`${command.summary}\n\n${command.usage}`)
    return 0
  }
  try {
    return await command.run(args, io)
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error
    io.err(`bank131-mock ${name}: ${error.message}`)
    return 2
  }
}
