import { keptAuthority } from '../tls/authority-folder.ts'
import { hostName } from '../tls/host-names.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { parseFlags, type Values } from './flags.ts'
import { caFlags, namesIn } from './tls-flags.ts'
import { tlsFolder } from './tls-options.ts'
import { trustLines } from './trust-lines.ts'

export const ca: Command = {
  name: 'ca',
  summary: 'the CA of serve --tls, made if there is none, and how clients are told to trust it',
  usage: `bank131-mock ca [flags]\n\nIt is put into no system's store: each line is for one process. docs/https.md tells more.`,
  flags: caFlags,
  async run(args, io) {
    const { values, rest } = parseFlags(args, caFlags)
    if (rest.length > 0) throw new BadUsage(`ca takes only flags, got ${JSON.stringify(rest[0])}`)
    const asked: Values = {
      'tls-dir': values['tls-dir'] ?? io.env.BANK131_MOCK_TLS_DIR,
      'tls-name': values['tls-name'] ?? io.env.BANK131_MOCK_TLS_NAME,
    }
    const folder = tlsFolder(asked, io)
    const { file, certificate, trust, changed } = authorityIn(folder, namesIn(asked['tls-name']))
    io.out(file)
    io.out(
      `valid until ${new Date(certificate.validTo).toISOString().slice(0, 10)}, SHA-256 ${certificate.fingerprint256}`,
    )
    io.out(`vouches for nobody but ${trust.join(', ')}`)
    if (changed !== undefined) io.out(`it is new: ${changed}`)
    for (const { name, line, note } of trustLines(file)) {
      io.out('')
      io.out(`${name} (${note}):`)
      io.out(`  ${line}`)
    }
    return 0
  },
}

/** @throws {BadUsage} */
function authorityIn(folder: string, names: readonly string[]) {
  try {
    return keptAuthority(
      folder,
      names.map((each) => hostName(each) ?? each),
      Date.now(),
    )
  } catch (error) {
    throw new BadUsage(`--tls-dir: ${(error as Error).message}`)
  }
}
