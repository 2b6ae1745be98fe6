import { BadUsage } from './bad-usage.ts'
import type { Command, Io } from './command.ts'
import { type Config, readConfig } from './config.ts'
import { execVariables } from './exec-variables.ts'
import { parseFlags, splitCommand } from './flags.ts'
import { runChild } from './run-child.ts'
import { runBank } from './running-bank.ts'
import { serveFlags } from './serve-flags.ts'

export const exec: Command = {
  name: 'exec',
  summary: 'run a command beside a bank of its own, and end as the command does',
  usage: `bank131-mock exec [flags] -- COMMAND [ARGUMENT …]

The bank listens before the command starts, on a free port unless --port says which, and stops after it. What it says goes to
standard error; standard output is the command's. The command finds the bank by these variables:

  BANK131_MOCK_URL                       where it listens
  BANK131_MOCK_PROJECT                   X-PARTNER-PROJECT
  BANK131_MOCK_PARTNER_PRIVATE_KEY_FILE  signs requests; not with a --partner-key of your own
  BANK131_MOCK_BANK_PUBLIC_KEY_FILE      checks webhooks
  BANK131_MOCK_WEBHOOK_URL               where webhooks go, if that was said
  BANK131_MOCK_ADMIN_TOKEN               of the control API, if there is one

Exit code: the command's; 1 if that was 0 and less than --min-coverage was met.`,
  flags: serveFlags,
  own: (args) => splitCommand(args, serveFlags).own,
  async run(args, given) {
    const { own, command } = splitCommand(args, serveFlags)
    const { values: flags } = parseFlags(own, serveFlags)
    if (command.length === 0)
      throw new BadUsage('expected a command: bank131-mock exec [flags] -- npm test, got nothing after the flags')
    const io = onStandardError(given)
    const code = await runBeside(await readExecConfig(flags, io), command, io)
    await io.exit?.(code)
    return code
  },
}

async function runBeside(config: Config, command: string[], io: Io): Promise<number> {
  const running = await runBank('exec', config, io)
  using variables = execVariables(config, running.bank)
  running.tellReady()
  const hurry = new AbortController()
  const code = await runChild(command, { cwd: io.cwd, env: { ...io.env, ...variables.env } }, (why) =>
    io.err(`bank131-mock exec: ${why}`),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => hurry.abort())
  await running.end(hurry.signal)
  const enough = await running.enoughMet()
  const { record } = config.values
  if (record !== undefined && (code !== 0 || !enough))
    io.err(`bank131-mock exec: what happened is recorded: bank131-mock ui ${record}`)
  return code === 0 && !enough ? 1 : code
}

/** A free port, so that runs beside one another do not meet; and of the log what went wrong. */
async function readExecConfig(flags: Parameters<typeof readConfig>[0], io: Io): Promise<Config> {
  const { values, file } = await readConfig(flags, io)
  return { values: { port: 0, log: 'errors', ...values }, file }
}

/** Standard output is the command's: not a line of ours goes there. */
const onStandardError = (io: Io): Io => ({
  ...io,
  out: io.err,
  log(line) {
    io.err(line)
    return true
  },
  text: (text) => text.split('\n').forEach((line) => void io.err(line)),
})
