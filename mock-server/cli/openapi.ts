import { contract } from '../library/documents.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'

export const openapi: Command = {
  name: 'openapi',
  summary: 'print the contract as OpenAPI 3.1',
  usage: 'bank131-mock openapi > openapi.json',
  async run(args, io) {
    if (args.length > 0) throw new BadUsage(`openapi takes no arguments, got ${JSON.stringify(args[0])}`)
    io.text(JSON.stringify(await contract(), null, 2))
    return 0
  },
}
