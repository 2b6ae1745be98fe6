import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { startBank } from '../library/start-bank.ts'
import { partnerAt } from '../testing/sample-certified.ts'
import { answersNobody, holdsAfter } from '../testing/sample-hanging.ts'
import { call, control, payout, startPartner } from '../testing/sample-partner.ts'
import { program } from '../testing/sample-serve.ts'
import { inTerminal, noTerminal, progressIn, quoted, screenOf, type Terminal } from '../testing/sample-terminal.ts'

vi.setConfig({ testTimeout: 120_000 })

const CTRL_C = '\x03'
const ESCAPE = '\x1b'

/** Without a shell between the terminal and the program. */
const commandOf = (args: readonly string[]) => `exec ${[process.execPath, program, ...args].map(quoted).join(' ')}`

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'bank131-mock-terminal-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

const totalIn = ({ output }: Terminal) => /test 1 of (\d+)/.exec(output)?.[1]

const replaced = (args: readonly string[], flag: string, value: string) =>
  args.map((each, index) => (args[index - 1] === flag ? value : each))

/** A run that asks the partner nothing, and its lines but for the first. */
const skipsAll = ['--cases', 'R4', '--skip', 'R4=not today', '--min', '0']
const skipped = [
  'skip R4 the amount is in kopecks',
  '       skipped: not today',
  '0 passed, 0 failed, 0 not exercised, 1 skipped',
]

const triggerTo = (url: string) => `POST ${url}/pay {"amount":{amount},"reference":"{reference}"}`

describe.skipIf(noTerminal)(`certify in a terminal${noTerminal ? ` (${noTerminal})` : ''}`, () => {
  it('shows which case runs and what it waits for, and leaves nothing of it', async () => {
    await using partner = await partnerAt()
    const terminal = inTerminal(commandOf([...partner.args, '--cases', 'R1,R4']))
    expect(await terminal.ended).toBe(0)
    const progress = progressIn(terminal)
    expect(progress).toContain('case 1 of 2: R1 every call is signed over the bytes that are sent')
    expect(progress).toContain(
      'case 1 of 2: R1 every call is signed over the bytes that are sent … waiting for the partner to fall quiet',
    )
    expect(progress).toContain('case 2 of 2: R4 the amount is in kopecks … waiting for the partner to fall quiet')
    expect(progress).toContain('every case has been judged … waiting for calls that come late')
    expect(screenOf(terminal)).toEqual([
      expect.stringMatching(/^the bank is at http:\S+; webhooks go to http:\S+$/),
      'ok   R1 every call is signed over the bytes that are sent',
      'ok   R4 the amount is in kopecks',
      '2 passed, 0 failed, 0 not exercised, 0 skipped',
    ])
  })

  it.each([
    ['narrow', 40, 40],
    ['without a size', 0, 80],
  ])('in a terminal that is %s, without colours, the line stays one line', async (_, columns, counted) => {
    await using partner = await partnerAt()
    const args = replaced(partner.args, '--trigger', triggerTo(await answersNobody(0, partner.url)))
    const command = commandOf([...args, '--cases', 'R1', '--patience', '600'])
    const terminal = inTerminal(command, { columns, env: { NO_COLOR: '1' } })
    await terminal.shows(/case 1 of 1: R1 [^\r]*… (waiting for )?a payout, \d+ s/)
    terminal.press(CTRL_C)
    expect(await terminal.ended).toBe(130)
    expect(progressIn(terminal).filter((line) => line.length + '^C'.length >= counted)).toEqual([])
    expect(screenOf(terminal, counted).join('')).toMatch(
      /^the bank is at [^…]*webhooks0 passed, 0 failed, 0 not exercised, 0 skippedbank131-mock certify: broken off; 0 of 1 cases had been judged$/,
    )
  })

  it('is silent about it where another program reads what it prints, or the terminal is dumb', async () => {
    await using partner = await partnerAt()
    const command = commandOf([...partner.args, ...skipsAll])
    for (const [name, shell, env] of [
      ['pipes', `${command} 2>&1 | cat`, {}],
      ['a pipe beside a terminal', `${command} | cat`, {}],
      ['a dumb terminal', command, { TERM: 'dumb' }],
    ] as const) {
      const terminal = inTerminal(shell, { env })
      expect([name, await terminal.ended]).toEqual([name, 0])
      expect(screenOf(terminal).slice(1)).toEqual(skipped)
      expect(terminal.output).not.toContain(ESCAPE)
    }
  })

  it('shows it while the lines go into a file', async () => {
    await using partner = await partnerAt()
    const cwd = folder()
    const terminal = inTerminal(`${commandOf([...partner.args, ...skipsAll])} > printed`, { cwd })
    expect(await terminal.ended).toBe(0)
    expect(progressIn(terminal)).toContain('case 1 of 1: R4 the amount is in kopecks')
    expect(screenOf(terminal)).toEqual([])
    const printed = readFileSync(join(cwd, 'printed'), 'utf8')
    expect(printed.split('\n').slice(1)).toEqual([...skipped, ''])
  })

  it('Ctrl-C writes what has been judged, and waits for no partner that hangs', async () => {
    await using partner = await partnerAt()
    const cwd = folder()
    const url = await answersNobody(1, partner.url)
    const args = replaced(partner.args, '--trigger', triggerTo(url))
    const reports = ['--json', 'r.json', '--junit', 'r.xml', '--html', 'r.html']
    const terminal = inTerminal(commandOf([...args, '--cases', 'R4,R6,W1', '--patience', '600', ...reports]), { cwd })
    await terminal.shows(/case 2 of 3: R6 [^\r]* … waiting for a payout, \d+ s/)
    terminal.press(CTRL_C)
    expect(await terminal.ended).toBe(130)
    expect(screenOf(terminal).slice(1)).toEqual([
      'ok   R4 the amount is in kopecks',
      '1 passed, 0 failed, 0 not exercised, 0 skipped',
      'bank131-mock certify: broken off; 1 of 3 cases had been judged',
    ])
    const written = (name: string) => readFileSync(join(cwd, name), 'utf8')
    const { items } = JSON.parse(written('r.json')) as { items: { id: string; verdict: string }[] }
    expect(items.map(({ id, verdict }) => [id, verdict])).toEqual([['R4', 'passed']])
    expect(written('r.xml')).toMatch(/<testsuites [^>]*tests="1"/)
    expect(written('r.xml').match(/<testcase /g)).toHaveLength(1)
    // The options of the run name all three.
    const judged = written('r.html').replace('R4,R6,W1', '')
    expect(judged).toContain('R4')
    expect(judged).not.toContain('R6')
    expect(await (await fetch(`${partner.url}/orders/none`)).json()).toEqual({ state: 'not known' })
  })

  it('Ctrl-C waits for no answer about an order', async () => {
    await using partner = await partnerAt()
    const url = await answersNobody(0, partner.url)
    const args = [...partner.args, '--cases', 'W4', '--patience', '600', '--order', `GET ${url}/orders/{reference}`]
    const terminal = inTerminal(commandOf(args))
    await terminal.shows(/W4 [^\r]*… waiting for an answer to --order, \d+ s/)
    terminal.press(CTRL_C)
    expect(await terminal.ended).toBe(130)
    expect(screenOf(terminal).at(-1)).toBe('bank131-mock certify: broken off; 0 of 1 cases had been judged')
  })

  it('a second Ctrl-C ends at once, whatever the first one still does', async () => {
    await using partner = await partnerAt()
    const cwd = folder()
    const hanging = await answersNobody(0, partner.url)
    const args = replaced(partner.args, '--trigger', triggerTo(hanging))
    // A pipe that nobody reads: writing the second report takes for ever.
    const reports = ['--json', 'r.json', '--junit', 'pipe']
    const command = `mkfifo pipe; ${commandOf([...args, '--cases', 'R4', '--patience', '600', ...reports])}`
    const terminal = inTerminal(command, { cwd })
    await terminal.shows('waiting for a payout')
    terminal.press(CTRL_C)
    await vi.waitFor(() => expect(existsSync(join(cwd, 'r.json'))).toBe(true), 60_000)
    terminal.press(CTRL_C)
    expect(await terminal.ended).toBe(130)
    expect(terminal.output).not.toContain('broken off')
  })

  it('ends when all has been judged, though a trigger is never answered', async () => {
    await using partner = await partnerAt()
    const args = replaced(partner.args, '--trigger', triggerTo(await answersNobody(1, partner.url)))
    const terminal = inTerminal(commandOf([...args, '--cases', 'R4']))
    expect(await terminal.ended).toBe(0)
  })

  it('exits 1 where a case failed, and says which', async () => {
    await using partner = await partnerAt('R4')
    const terminal = inTerminal(commandOf([...partner.args, '--cases', 'R1,R4']))
    expect(await terminal.ended).toBe(1)
    const lines = screenOf(terminal)
    expect(lines).toContain('FAIL R4 the amount is in kopecks')
    expect(lines.at(-1)).toBe('1 passed, 1 failed, 0 not exercised, 0 skipped')
  })

  it('exits 2 where nobody listens, in one line; meanwhile it says whom it waits for', async () => {
    const partner = await partnerAt()
    await partner.close()
    const terminal = inTerminal(commandOf([...partner.args, '--cases', 'R4', '--patience', '1']))
    expect(await terminal.ended).toBe(2)
    const webhooks = `${partner.url}/webhooks`
    expect(progressIn(terminal)).toContain(
      `before case 1 of 1 … waiting for somebody to listen at ${webhooks} (--webhook-url)`,
    )
    expect(screenOf(terminal, 1_000).slice(1)).toEqual([
      `bank131-mock certify: --webhook-url: nobody listens at ${webhooks} (ECONNREFUSED): start the partner, or correct the address`,
    ])
  })

  it('Ctrl-C before the partner listens exits 130, with a report of nothing', async () => {
    const partner = await partnerAt()
    await partner.close()
    const cwd = folder()
    const args = [...partner.args, '--cases', 'R4', '--patience', '600', '--json', 'r.json']
    const terminal = inTerminal(commandOf(args), { cwd })
    await terminal.shows('waiting for somebody to listen')
    terminal.press(CTRL_C)
    expect(await terminal.ended).toBe(130)
    expect(screenOf(terminal).at(-1)).toBe('bank131-mock certify: broken off; 0 of 1 cases had been judged')
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'))).toMatchObject({ items: [] })
  })

  it('exits 2 for a flag that is wrong, in one line', async () => {
    const terminal = inTerminal(commandOf(['certify', '--webhook-ur', 'http://127.0.0.1:1']))
    expect(await terminal.ended).toBe(2)
    expect(screenOf(terminal)).toEqual([expect.stringMatching(/^bank131-mock certify: --webhook-ur: no such flag/)])
  })
})

/** What explores the partner of certify's arguments, until it is broken off. */
const exploring = ([, ...given]: readonly string[], url: string) => [
  'explore',
  ...given,
  ...['--order', `GET ${url}/orders/{reference}`, '--order-paid', '"paid"', '--order-failed', '"failed"'],
  ...['--runs', '1000000', '--seed', '1', '--quiet', '40', '--slow-answer', '0'],
]

describe.skipIf(noTerminal)('explore in a terminal', () => {
  it('Ctrl-C reports what has been found, in every report that was asked for', async () => {
    await using partner = await partnerAt('R4')
    const cwd = folder()
    const reports = ['--json', 'r.json', '--junit', 'r.xml', '--html', 'r.html', '--export', 'found.json']
    const terminal = inTerminal(commandOf([...exploring(partner.args, partner.url), ...reports]), { cwd })
    await terminal.shows('FAIL right_amount')
    terminal.press(CTRL_C)
    expect(await terminal.ended).toBe(130)
    const lines = screenOf(terminal, 1_000)
    expect(lines.at(-1)).toMatch(/^bank131-mock explore: broken off after \d+ runs$/)
    expect(lines.at(-2)).toMatch(/^\d+ runs from seed 1, \d+ different things met, [1-9]\d* found/)
    const written = (name: string) => readFileSync(join(cwd, name), 'utf8')
    const { items } = JSON.parse(written('r.json')) as { items: { id: string; verdict: string }[] }
    expect(items).toContainEqual(expect.objectContaining({ id: 'right_amount', verdict: 'failed' }))
    expect(written('r.xml')).toContain('<failure')
    expect(written('r.html')).toContain('right_amount')
    expect(JSON.parse(written('found.json'))).toMatchObject({ rule: 'right_amount', steps: [{ step: 'order' }] })
    await using bank = await startBank({ port: Number(partner.args[4]) })
    expect(bank.port).toBe(Number(partner.args[4]))
  })

  it('Ctrl-C while something is repeated, or made short, reports it as it is known', async () => {
    await using partner = await partnerAt('R4')
    const cwd = folder()
    writeFileSync(join(cwd, 'one.json'), JSON.stringify({ steps: [{ step: 'order', order: 1 }] }))
    // The first order reaches the partner, and those by which it would be repeated do not.
    const args = replaced(
      exploring(partner.args, partner.url),
      '--trigger',
      triggerTo(await answersNobody(1, partner.url)),
    )
    const more = ['--replay', 'one.json', '--patience', '600', '--json', 'r.json']
    const terminal = inTerminal(commandOf([...args, ...more]), { cwd })
    await terminal.shows(/making it short: [^\r]*… waiting for what the partner still has to do, \d+ s/)
    terminal.press(CTRL_C)
    expect(await terminal.ended).toBe(130)
    const { items } = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')) as {
      items: { id: string; verdict: string; facts: { repeated?: string } }[]
    }
    const failed = items.filter(({ verdict }) => verdict === 'failed')
    expect(failed.map(({ id, facts }) => [id, facts.repeated])).toEqual([
      ['right_amount', 'not at all: the run was broken off'],
    ])
  })

  it('Ctrl-C before anything is found exits 130 too, and waits for no partner that hangs', async () => {
    await using partner = await partnerAt()
    const cwd = folder()
    const args = replaced(
      exploring(partner.args, partner.url),
      '--trigger',
      triggerTo(await answersNobody(0, partner.url)),
    )
    const terminal = inTerminal(commandOf([...args, '--patience', '600', '--junit', 'r.xml']), { cwd })
    await terminal.shows(/run 1 of 1000000 [^\r]*… waiting for what the partner still has to do, \d+ s/)
    terminal.press(CTRL_C)
    expect(await terminal.ended).toBe(130)
    expect(screenOf(terminal).at(-1)).toBe('bank131-mock explore: broken off after 0 runs')
    expect(readFileSync(join(cwd, 'r.xml'), 'utf8')).not.toContain('<failure')
  })
})

describe.skipIf(noTerminal)('other commands in a terminal', () => {
  it('verify-bank shows which test runs, and leaves nothing of it', async () => {
    await using bank = await startBank()
    const terminal = inTerminal(commandOf(['verify-bank', '--url', bank.url, '--suites', 'npd']))
    expect(await terminal.ended).toBe(0)
    expect(progressIn(terminal)).toContainEqual(expect.stringMatching(/^test 1 of \d+: \S/))
    expect(screenOf(terminal)).toEqual([expect.stringMatching(/^verify-bank http:\S+: \d+ passed, 0 failed, /)])
  })

  it('Ctrl-C ends verify-bank with 130 and the reports of what had been run, and leaves no project behind', async () => {
    await using bank = await startBank()
    const cwd = folder()
    const held = await holdsAfter(100, bank.url)
    const terminal = inTerminal(commandOf(['verify-bank', '--url', held.url, '--json', 'r.json']), { cwd })
    await held.isReached
    terminal.press(CTRL_C)
    await terminal.shows('^C')
    held.release()
    expect(await terminal.ended).toBe(130)
    const { items } = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')) as { items: { verdict: string }[] }
    expect(items.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(0)
    expect(screenOf(terminal).at(-1)).toBe(
      `bank131-mock verify-bank: broken off; ${items.length} of ${totalIn(terminal)} tests had been run`,
    )
    const { body } = await control(bank.url, 'GET', 'projects')
    expect(body).toMatchObject({ items: [{ id: 'demo_project' }] })
  })

  it('Ctrl-C ends serve with 130, and says what was due', async () => {
    await using partner = await startPartner()
    partner.behave = () => {}
    const terminal = inTerminal(commandOf(['serve', '--port', '0', '--webhook-url', partner.url]))
    await terminal.shows('requests are checked')
    const [, url = ''] = /listening on (\S+)/.exec(terminal.output) ?? []
    await call(url, 'session/init/payout', payout)
    await partner.arrival(1)
    terminal.press(CTRL_C)
    expect(await terminal.ended).toBe(130)
    expect(screenOf(terminal).at(-1)).toBe('stopped; 1 webhook was still due')
  })
})
