import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { readConfig } from './config.ts'
import { parseFlags } from './flags.ts'
import { runBank } from './running-bank.ts'
import { serveFlags } from './serve-flags.ts'
import { toldToEnd } from './told-to-end.ts'

export const serve: Command = {
  name: 'serve',
  summary: 'run the bank on a port',
  usage:
    'bank131-mock serve [flags]\n\nEach flag can also be set as BANK131_MOCK_<FLAG>, or in camelCase in the config file.\n\n  bank131-mock serve --webhook-url http://127.0.0.1:3000/webhooks\n  bank131-mock serve -p 0 --clock manual --seed 1\n  bank131-mock exec -- npm test                       the same bank beside a command, stopped after it',
  flags: serveFlags,
  async run(args, io) {
    const { values: flags, rest } = parseFlags(args, serveFlags)
    if (rest.length > 0) throw new BadUsage(`serve takes only flags, got ${JSON.stringify(rest[0])}`)
    const running = await runBank('serve', await readConfig(flags, io), io)
    const told = toldToEnd()
    running.tellReady()
    const { interrupted, atOnce } = await told
    await running.end(atOnce)
    const code = interrupted() ? 130 : (await running.enoughMet()) ? 0 : 1
    await io.exit?.(code)
    return code
  },
}
