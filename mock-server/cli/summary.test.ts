import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { startBank } from '../index.ts'
import { call, payout } from '../testing/sample-partner.ts'
import { main } from './main.ts'

async function summary(port: number, ...args: string[]) {
  const said = { out: '', err: '' }
  const code = await main(['summary', ...args], {
    out(text) {
      said.out += `${text}\n`
    },
    err(text) {
      said.err += `${text}\n`
    },
    env: { BANK131_MOCK_PORT: String(port) },
    cwd: tmpdir(),
    input: async () => '',
  })
  return { code, ...said }
}

describe('bank131-mock summary', () => {
  it('shows the calls that were not in order, and the coverage', async () => {
    await using bank = await startBank({ clock: 'manual' })
    await call(bank.url, 'session/init/payout', payout)
    await fetch(`${bank.url}/api/v2/session/create`, {
      method: 'POST',
      headers: { 'x-partner-project': 'demo_project' },
      body: '{}',
    })
    const { code, out, err } = await summary(bank.port)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('### Bank 131 calls: 2, of them 1 with remarks')
    expect(out).toContain('| req_2 | POST /api/v2/session/create | 401 | signature missing')
    expect(out).toMatch(/### Bank 131 coverage: [\d.]+ %.*```mermaid/s)
  })

  it('keeps what a partner wrote out of the markup', async () => {
    await using bank = await startBank({ clock: 'manual' })
    await call(bank.url, 'session/create', { '<img src=x>|a': 1 })
    const { out } = await summary(bank.port)
    expect(out).toContain('&lt;img src=x&gt;\\|a')
    expect(out).not.toContain('<img')
  })

  it('ends with 1 where less was met than asked, and where no bank is', async () => {
    const bank = await startBank({ clock: 'manual' })
    expect(await summary(bank.port, '--min-coverage', '0')).toMatchObject({ code: 0 })
    expect(await summary(bank.port, '--min-coverage', '90')).toMatchObject({
      code: 1,
      err: 'bank131-mock summary: expected --min-coverage 90 %, met 0 %\n',
    })
    await bank.close()
    expect(await summary(bank.port)).toMatchObject({ code: 1, out: '' })
  })
})
