import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testKeys } from '../../fixtures/keys/index.ts'
import type { StartedBank } from '../library/start-bank.ts'
import type { Config } from './config.ts'
import { firstProject } from './first-project.ts'

interface Variables extends Disposable {
  env: Record<string, string>
}

/** What a command beside the bank must know of it. The keys are files, because that is what most settings of partners name; they go with the run. */
export function execVariables({ values, file }: Config, bank: StartedBank): Variables {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-exec-'))
  const write = (name: string, pem: string) => {
    const path = join(folder, name)
    writeFileSync(path, pem, { mode: 0o600 })
    return path
  }
  const project = firstProject({ values, file })
  const settings = file.projects?.[project] ?? {}
  const webhookUrl = settings.webhookUrl ?? values['webhook-url']
  const ownKey = settings.partnerKey ?? values['partner-key']
  const env: Record<string, string> = {
    BANK131_MOCK_URL: bank.url,
    BANK131_MOCK_PROJECT: project,
    BANK131_MOCK_BANK_PUBLIC_KEY_FILE: write('bank.public.pem', bank.publicKey),
    ...(ownKey === undefined && {
      BANK131_MOCK_PARTNER_PRIVATE_KEY_FILE: write('partner.private.pem', testKeys.partner.privateKey),
    }),
    ...(webhookUrl !== undefined && { BANK131_MOCK_WEBHOOK_URL: String(webhookUrl) }),
    ...(values['admin-token'] !== undefined && { BANK131_MOCK_ADMIN_TOKEN: String(values['admin-token']) }),
  }
  return { env, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}
