import { controlDocument } from '../control/control-document.ts'
import { contract } from '../library/contract.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'

export const openapi: Command = {
  name: 'openapi',
  summary: 'print the contract as OpenAPI 3.1',
  usage: 'bank131-mock openapi [--control] > openapi.json\n\n--control   that of the control API',
  async run(args, io) {
    const odd = args.find((each) => each !== '--control')
    if (odd !== undefined) throw new BadUsage(`openapi takes --control and nothing else, got ${JSON.stringify(odd)}`)
    io.text(JSON.stringify(await (args.length > 0 ? controlDocument() : contract()), null, 2))
    return 0
  },
}
