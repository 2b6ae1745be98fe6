import { describe, expect, it, vi } from 'vitest'
import { runProgram } from '../testing/run-program.ts'
import { partnerAt } from '../testing/sample-certified.ts'
import { program } from '../testing/sample-serve.ts'
import { inTerminal, noTerminal, quoted } from '../testing/sample-terminal.ts'

vi.setConfig({ testTimeout: 60_000 })

const ESCAPE = '\u001b'
/** `<red>…</>` for the codes, so that a line can be read. */
const names: Readonly<Record<string, string>> = {
  2: '<dim>',
  22: '</>',
  31: '<red>',
  32: '<green>',
  33: '<yellow>',
  39: '</>',
}
const named = (text: string) =>
  text.replaceAll(new RegExp(`${ESCAPE}\\[(\\d+)m`, 'g'), (_, code: string) => names[code] ?? `<${code}>`)

/** The bank beside one call, and what the log says of it. */
const logOf = (call: string, ...flags: string[]) => {
  const script = `fetch(process.env.BANK131_MOCK_URL + ${call})`
  return ['exec', '--log', 'all', ...flags, '--', process.execPath, '-e', script]
}
const forced = { FORCE_COLOR: '1', NO_COLOR: undefined }

describe('colours', () => {
  it('are in the log where FORCE_COLOR asks for them, and nowhere without a terminal', async () => {
    const args = logOf(`'/api/v2/x', { method: 'POST' }`)
    const { err } = await runProgram(args, { env: forced })
    expect(named(err)).toMatch(/^<dim>[\d:.]{12}<\/> <-- POST \/api\/v2\/x - <red>\d{3}<\/> \S+ ms/m)
    expect((await runProgram(args)).err).not.toContain(ESCAPE)
  })

  it('are of the verdicts and of what went wrong', async () => {
    await using partner = await partnerAt()
    const args = [...partner.args, '--cases', 'R4', '--skip', 'R4=not today', '--min', '0']
    const { out } = await runProgram(args, { env: forced })
    expect(named(out)).toMatch(/^<yellow>skip<\/> R4 /m)
    const { err } = await runProgram(['serve', '--prot', '1'], { env: forced })
    expect(named(err)).toMatch(/^<red>bank131-mock serve:<\/> --prot: no such flag/)
  })

  it('never come from a partner', async () => {
    const args = logOf(`'/api/v2/x', { method: 'POST', headers: { 'x-partner-project': '\\u009b31m' } }`)
    expect(named((await runProgram(args, { env: forced })).err)).toContain('\\u009b31m')
  })

  it('are in no line of JSON', async () => {
    const args = logOf(`'/api/v2/x'`, '--log-format', 'json')
    const { err } = await runProgram(args, { env: forced })
    for (const line of err.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
  })

  it.skipIf(noTerminal).each([
    ['a terminal shows them', {}, true],
    ['NO_COLOR wants none', { NO_COLOR: '1' }, false],
    ['a dumb terminal has none', { TERM: 'dumb' }, false],
  ])('%s', async (_, env, shown) => {
    const command = `exec ${[process.execPath, program, 'serve', '--prot'].map(quoted).join(' ')}`
    const terminal = inTerminal(command, { env: { NO_COLOR: undefined, ...env } })
    expect(await terminal.ended).toBe(2)
    expect(terminal.output.includes(`${ESCAPE}[31m`)).toBe(shown)
  })
})
